namespace CorpusGen.Core.Validation.Rules;

/// <summary>Recognizes the folders of versions: "docs/v3.5/faq.md" and "docs/v3.6/guide/faq.md" are of two versions of a manual.</summary>
internal static class VersionFolders
{
    private static readonly HashSet<string> Names = new(
        "latest next current stable main master dev".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Returns true if both paths have a folder of a version, and the versions differ.</summary>
    public static bool Differ(string path, string other) => VersionOf(path) is { } one && VersionOf(other) is { } two && one != two;

    private static string? VersionOf(string path)
    {
        var parts = path.Split('/');
        return parts.Take(parts.Length - 1).FirstOrDefault(IsVersion);
    }

    // "v3.5", "1.x", "version-2.0"; a number alone is a year or a place in an order.
    private static bool IsVersion(string folder)
    {
        if (Names.Contains(folder))
            return true;
        var digits =
            folder.StartsWith("version-", StringComparison.OrdinalIgnoreCase) ? 8
            : folder.Length > 1 && folder[0] is 'v' or 'V' ? 1
            : 0;
        if (digits == folder.Length || !char.IsDigit(folder[digits]))
            return false;
        var rest = folder.Substring(digits);
        return (digits > 0 || rest.IndexOf('.') > 0) && rest.All(c => char.IsDigit(c) || c is '.' or 'x');
    }
}
