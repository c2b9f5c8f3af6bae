namespace CorpusGen.Build;

/// <summary>Whether a corpus is large enough for a resource.</summary>
internal static class CorpusSize
{
    /// <summary>
    /// In bytes of text. The compiler takes about a second for each megabyte in literals; the task takes half a second to start, and a quarter for
    /// each megabyte.
    /// </summary>
    public const long Smallest = 1_000_000;

    /// <summary>Decides, by what the project asks for, else by the size.</summary>
    public static bool IsForResource(string storage, List<ProjectFile> files)
    {
        if (files.Count == 0) return false;
        if (storage.Equals("resource", StringComparison.OrdinalIgnoreCase)) return true;
        long size = 0;
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            if (there.Exists) size += there.Length;
            if (size >= Smallest) return true;
        }

        return false;
    }
}
