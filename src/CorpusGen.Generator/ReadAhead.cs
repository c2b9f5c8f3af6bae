using System.Collections.Immutable;

namespace CorpusGen.Generator;

/// <summary>
/// Reads texts on all processors before the pipeline reads them one by one. <see cref="ReadFile"/> caches them, so that a later step
/// finds them there. The value of this step is always the same, and no other step depends on it.
/// </summary>
internal static class ReadAhead
{
    // For fewer files, starting threads takes longer than reading.
    private const int Fewest = 16;

    /// <summary>Reads the files that were not read yet.</summary>
    public static bool All(ImmutableArray<ChosenFile?> files, CancellationToken cancellation)
    {
        var unread = new List<ChosenFile>();
        foreach (var file in files)
        {
            if (file is not null && !ReadFile.IsKnown(file))
                unread.Add(file);
        }

        if (unread.Count >= Fewest)
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => ReadFile.Of(file, cancellation));
        return true;
    }
}
