using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>Chooses the storage of a corpus: the one that the project requests, otherwise by the size of its texts.</summary>
internal static class StorageChoice
{
    /// <summary>
    /// The size in bytes from which a corpus is stored outside of the code. The compiler takes about ten milliseconds for each document's
    /// members, and a second for each megabyte of literals; the task takes half a second to start, and a quarter of a second for each
    /// megabyte.
    /// </summary>
    public const long Smallest = 1_000_000;

    /// <summary>Returns the place.</summary>
    /// <param name="requested">The place that the project requests; null for none.</param>
    /// <param name="files">The corpus files.</param>
    /// <param name="findRestriction">Returns the reason why an assembly is not possible; null if it is. Called only if an assembly is
    /// wanted.</param>
    /// <param name="hasNoGenerator">True if the project is written in F# or Visual Basic, which have no generators.</param>
    public static CorpusStorage Choose(
        CorpusStorage? requested,
        List<ProjectFile> files,
        Func<string?> findRestriction,
        bool hasNoGenerator = false
    )
    {
        if (files.Count == 0)
            return CorpusStorage.Literal;
        if (hasNoGenerator)
            return findRestriction() is null ? CorpusStorage.Assembly : CorpusStorage.Literal;
        if (requested is CorpusStorage.Literal or CorpusStorage.Resource)
            return requested.Value;
        if (requested is null && !IsLarge(files))
            return CorpusStorage.Literal;
        return findRestriction() is null ? CorpusStorage.Assembly : CorpusStorage.Resource;
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
