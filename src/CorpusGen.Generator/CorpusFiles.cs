using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>A corpus file before it is read.</summary>
/// <param name="File">The file in the corpus.</param>
/// <param name="Source">The compiler's file. It is compared by reference; the compiler replaces it if the file changes.</param>
internal sealed record ChosenFile(CorpusFile File, AdditionalText Source);

/// <summary>Finds the additional files that belong to the corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>Returns the corpus file; null if the file is not in the corpus.</summary>
    public static ChosenFile? Choose(
        ((AdditionalText Text, AnalyzerConfigOptionsProvider Options) File, CorpusSettings Settings) input,
        CancellationToken cancellation
    )
    {
        var ((text, provider), settings) = input;
        if (settings.IsJudged)
            return null;
        var options = provider.GetOptions(text);
        return FileChoice.Choose(text.Path, name => Metadata(options, name), settings.Files) is { } file
            ? new ChosenFile(file, text)
            : null;
    }

    /// <summary>Returns the path of an image from the project's folder; empty if the file is not an image. Images are never read.</summary>
    public static string ImagePath(
        ((AdditionalText Text, AnalyzerConfigOptionsProvider Options) File, CorpusSettings Settings) input,
        CancellationToken cancellation
    ) => FileChoice.IsImage(input.File.Text.Path) ? PathOf(input) : "";

    /// <summary>Returns the path of a file from the project's folder.</summary>
    public static string PathOf(((AdditionalText Text, AnalyzerConfigOptionsProvider Options) File, CorpusSettings Settings) input)
    {
        var ((text, provider), settings) = input;
        return ProjectPath.Of(text.Path, Metadata(provider.GetOptions(text), "Link"), settings.Files.ProjectFolder);
    }

    // The targets escape metadata that the compiler would cut, and pass it by another name.
    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        Value(options, "CorpusGen" + name) is { Length: > 0 } escaped ? EscapedProperty.Decode(escaped) : Value(options, name);

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";
}
