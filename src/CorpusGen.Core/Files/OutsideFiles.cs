namespace CorpusGen.Core.Files;

/// <summary>Finds additional files that are probably meant to be in the corpus, but are not in a corpus folder.</summary>
public static class OutsideFiles
{
    // Additional files of analyzers, and files that most repositories have.
    private static readonly string[] OfOthers =
    [
        "AnalyzerReleases.",
        "PublicAPI.",
        "CorpusAPI.",
        "BannedSymbols",
        "README",
        "CHANGELOG",
        "LICENSE",
    ];

    /// <summary>Returns the paths that are reported.</summary>
    /// <param name="paths">The paths, in the project, of the additional files that are not in the corpus.</param>
    /// <param name="isEmpty">True if the corpus has no other files. Else only Markdown outside of the project is certain enough.</param>
    public static IEnumerable<string> Find(IEnumerable<string> paths, bool isEmpty) =>
        paths.Where(path =>
            isEmpty
                ? FileExtensions.IsAny(path, FileExtensions.Prose) && !IsOfOthers(path)
                : IsOutside(path) && FileExtensions.IsAny(path, FileExtensions.Markdown) && !IsOfOthers(path)
        );

    // A file on another drive has only its name for a path.
    private static bool IsOutside(string path) => path.StartsWith("../", StringComparison.Ordinal) || path.IndexOf('/') < 0;

    private static bool IsOfOthers(string path) =>
        OfOthers.Any(start => path.Substring(path.LastIndexOf('/') + 1).StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
