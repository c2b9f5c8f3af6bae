using System.Collections.Immutable;

namespace CorpusGen.Generator;

/// <summary>
/// Reads texts on all processors before the pipeline asks for them one by one. What was read is kept where <see cref="Reading"/> keeps it, so a step that
/// asks again finds it there; the value of this step is the same always, and no other step depends on it.
/// </summary>
internal static class ReadAhead
{
    // Starting others takes longer than reading a few.
    private const int Fewest = 16;

    /// <summary>Reads what was not read yet.</summary>
    public static bool All(ImmutableArray<ChosenFile?> files, CancellationToken cancellation)
    {
        var unread = new List<ChosenFile>();
        foreach (var file in files)
        {
            if (file is not null && !Reading.IsKnown(file))
                unread.Add(file);
        }

        if (unread.Count >= Fewest)
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => Reading.Of(file, cancellation));
        return true;
    }
}
