namespace CorpusGen.Core.Reading.Packages;

/// <summary>The parts of a package.</summary>
/// <param name="find">Returns the text of a part, or null.</param>
internal sealed class PackageParts(Func<string, string?> find)
{
    /// <summary>Returns a reader of a part.</summary>
    /// <exception cref="PackageFaultException">The part is missing.</exception>
    public PartReader Open(string path, bool isStrict = true) =>
        TryOpen(path, isStrict) ?? throw new PackageFaultException($"its part '{path}' is missing or not text");

    /// <summary>Returns a reader of a part; null if it is missing.</summary>
    public PartReader? TryOpen(string path, bool isStrict = true) => find(path) is { } text ? new PartReader(path, text, isStrict) : null;

    /// <summary>Returns the path of a part that another one refers to.</summary>
    /// <param name="folder">The folder of the other part, with a slash at its end, or empty.</param>
    /// <param name="target">The reference: relative, or from the root of the package.</param>
    public static string Resolve(string folder, string target)
    {
        var end = target.IndexOf('#');
        var path = Uri.UnescapeDataString(end < 0 ? target : target.Substring(0, end));
        var parts = new List<string>();
        foreach (var name in (path.StartsWith("/", StringComparison.Ordinal) ? path : folder + path).Split('/'))
        {
            if (name == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (name is not ("" or "." or ".."))
                parts.Add(name);
        }

        return string.Join("/", parts);
    }

    /// <summary>Returns the folder of a part, with a slash at its end; empty for the root.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
