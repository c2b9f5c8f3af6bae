using System.Collections.Immutable;
using CorpusGen.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>A corpus file before it is read.</summary>
/// <param name="File">Which it is.</param>
/// <param name="Source">The compiler's file; compared by reference, and replaced by the compiler when the file changes.</param>
internal sealed record ChosenFile(CorpusFile File, AdditionalText Source);

/// <summary>
/// Which additional files belong to the corpus: those whose metadata `Corpus` is true, and those of an extension we read that lie in
/// one of the project's corpus folders.
/// </summary>
internal static class CorpusFiles
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".yaml", ".yml", ".json"];

    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"];

    /// <summary>Chooses a file; null where it is none of the corpus.</summary>
    public static ChosenFile? Choose((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation)
    {
        var metadata = file.Options.GetOptions(file.Text);
        var project = file.Options.GlobalOptions;
        var path = ProjectPath.Of(file.Text.Path, Metadata(metadata, "Link"), Property(project, "ProjectDir"));
        var wanted = Metadata(metadata, "Corpus");
        if (wanted.Equals("false", StringComparison.OrdinalIgnoreCase)) return null;
        var parts = path.Split('/');
        var folder = FindFolder(parts, Property(project, "CorpusGenFolders"));
        var chosen = wanted.Length > 0 || (folder >= 0 && Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        if (!chosen) return null;
        var collection = Metadata(metadata, "Collection");
        // The first folder below the corpus folder names the collection.
        if (collection.Length == 0) collection = folder >= 0 && folder + 2 < parts.Length ? parts[folder + 1] : "Documents";
        return new ChosenFile(new CorpusFile(path, collection, Metadata(metadata, "CorpusName")), file.Text);
    }

    /// <summary>The path of an image from the project's folder; empty where a file is none. Images are never read.</summary>
    public static string ImagePath((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        Images.Contains(Path.GetExtension(file.Text.Path), StringComparer.OrdinalIgnoreCase)
            ? ProjectPath.Of(file.Text.Path, Metadata(file.Options.GetOptions(file.Text), "Link"), Property(file.Options.GlobalOptions, "ProjectDir"))
            : "";

    private static int FindFolder(string[] parts, string folders)
    {
        // A semicolon would end the property where the compiler reads it; the package's targets write a bar in its place.
        var names = (folders.Length == 0 ? "corpus|seeds" : folders).Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim());
        var wanted = names.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parts.Length - 1; i++)
            if (wanted.Contains(parts[i])) return i;
        return -1;
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
