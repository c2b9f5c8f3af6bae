using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>A corpus file before it is read.</summary>
/// <param name="File">Which it is.</param>
/// <param name="Source">The compiler's file; compared by reference, and replaced by the compiler when the file changes.</param>
internal sealed record ChosenFile(CorpusFile File, AdditionalText Source);

/// <summary>Asks which additional files belong to the corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>Chooses a file; null where it is none of the corpus.</summary>
    public static ChosenFile? Choose((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation)
    {
        var options = file.Options.GetOptions(file.Text);
        var project = file.Options.GlobalOptions;
        var chosen = FileChoice.Choose(
            file.Text.Path,
            name => Metadata(options, name),
            Property(project, "ProjectDir"),
            Property(project, "CorpusGenFolders")
        );
        return chosen is null ? null : new ChosenFile(chosen, file.Text);
    }

    /// <summary>The path of an image from the project's folder; empty where a file is none. Images are never read.</summary>
    public static string ImagePath((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        FileChoice.IsImage(file.Text.Path)
            ? ProjectPath.Of(
                file.Text.Path,
                Metadata(file.Options.GetOptions(file.Text), "Link"),
                Property(file.Options.GlobalOptions, "ProjectDir")
            )
            : "";

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
