namespace CorpusGen.Build;

/// <summary>Where a corpus is stored.</summary>
internal enum CorpusStorage
{
    /// <summary>In the code that the generator writes.</summary>
    Literal,

    /// <summary>In a resource of the project's assembly; the members are in the code.</summary>
    Resource,

    /// <summary>In an assembly of its own, with the members.</summary>
    Assembly,
}

/// <summary>Decides where a corpus is stored: by what the project asks for, else by the size of its texts.</summary>
internal static class StorageChoice
{
    /// <summary>
    /// In bytes of text. The compiler takes some ten milliseconds for each document's members, and a second for each megabyte in literals; the task takes half a
    /// second to start, and a quarter for each megabyte.
    /// </summary>
    public const long Smallest = 1_000_000;

    /// <summary>Decides.</summary>
    /// <param name="asked">`CorpusStorage` of the project.</param>
    /// <param name="files">The corpus files.</param>
    /// <param name="againstAssembly">Why an assembly of its own cannot be; null where it can. Asked only where it matters.</param>
    public static CorpusStorage Of(string asked, List<ProjectFile> files, Func<string?> againstAssembly)
    {
        if (files.Count == 0)
            return CorpusStorage.Literal;
        if (Enum.TryParse<CorpusStorage>(asked, ignoreCase: true, out var storage) && storage != CorpusStorage.Assembly)
            return storage;
        if (storage != CorpusStorage.Assembly && !IsLarge(files))
            return CorpusStorage.Literal;
        return againstAssembly() is null ? CorpusStorage.Assembly : CorpusStorage.Resource;
    }

    private static bool IsLarge(List<ProjectFile> files)
    {
        long size = 0;
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            if (there.Exists)
                size += there.Length;
            if (size >= Smallest)
                return true;
        }

        return false;
    }
}
