using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The runs of four words of a document, as hashes. They show the similarity of texts wherever words were changed.</summary>
/// <param name="Whole">A hash of all words.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Sample">A sample of the runs, sorted and distinct, chosen by their hashes: the same runs in every document.</param>
internal sealed record WordRuns(ulong Whole, int Words, ulong[] Sample)
{
    private const int Length = 4;

    // One run in four is kept; in a long document, one in sixteen is looked up.
    private const ulong SampleMask = 0x3_0000_0000;
    private const ulong KeyMask = 0xF_0000_0000;

    // From this number of words on, the sample gives the share within a few percent.
    private const int ManyWords = 400;

    /// <summary>Returns the runs by which a document is looked up.</summary>
    public IEnumerable<ulong> Keys => Words >= ManyWords ? Sample.Where(run => (run & KeyMask) == 0) : Sample;

    /// <summary>Reads the runs of a document in one pass.</summary>
    public static WordRuns Of(Document document) => Read(document, SampleMask);

    /// <summary>Returns the share of common runs among all runs of two documents.</summary>
    public static double Resemblance(Document one, WordRuns runs, Document other, WordRuns otherRuns)
    {
        var sampled = runs.Words >= ManyWords && otherRuns.Words >= ManyWords;
        var (all, others) = sampled ? (runs.Sample, otherRuns.Sample) : (Read(one, 0).Sample, Read(other, 0).Sample);
        var shared = CountShared(all, others);
        return (double)shared / Math.Max(1, all.Length + others.Length - shared);
    }

    private static int CountShared(ulong[] one, ulong[] other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
                shared++;
            var step = one[i].CompareTo(other[j]);
            if (step <= 0)
                i++;
            if (step >= 0)
                j++;
        }

        return shared;
    }

    private static WordRuns Read(Document document, ulong mask)
    {
        var sample = new List<ulong>();
        var (whole, words) = (1UL, 0);
        var (first, second, third) = (0UL, 0UL, 0UL);
        var reader = new ProseWordReader(document.Text, new TextRange(0, document.Text.Length));
        while (reader.Read())
        {
            var last = reader.Hash;
            whole = NormalizedWords.Add(whole, last);
            if (++words >= Length)
            {
                var run = Run(first, second, third, last);
                if ((run & mask) == 0)
                    sample.Add(run);
            }

            (first, second, third) = (second, third, last);
        }

        sample.Sort();
        return new WordRuns(whole, words, WithoutTwins(sample));
    }

    // Four independent products, because this is called once for every word of the corpus.
    private static ulong Run(ulong first, ulong second, ulong third, ulong last)
    {
        var run = unchecked(
            (first * 0x9E3779B97F4A7C15UL)
            + (second * 0xC2B2AE3D27D4EB4FUL)
            + (third * 0x165667B19E3779F9UL)
            + (last * 0x27D4EB2F165667C5UL)
        );
        return run ^ (run >> 29);
    }

    private static ulong[] WithoutTwins(List<ulong> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return [.. sorted];
    }
}
