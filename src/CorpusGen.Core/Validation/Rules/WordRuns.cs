using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The runs of four words of a document, as hashes: what makes texts alike, wherever in them a word was changed.</summary>
/// <param name="Whole">A hash of all words.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Sample">Some of the runs, chosen by their hashes: the same runs of every document that has them.</param>
internal sealed record WordRuns(ulong Whole, int Words, HashSet<ulong> Sample)
{
    private const int Length = 4;

    // One run in four.
    private const ulong SampleMask = 0x3_0000_0000;

    // From so many words on, the sample tells the share to a few percent.
    private const int ManyWords = 400;

    /// <summary>Reads the runs of a document in one pass.</summary>
    public static WordRuns Of(Document document) => Read(document, SampleMask);

    /// <summary>Of all runs of two documents, the share that both have.</summary>
    public static double Resemblance(Document one, WordRuns runs, Document other, WordRuns otherRuns)
    {
        var counted = runs.Words >= ManyWords && otherRuns.Words >= ManyWords;
        var (all, others) = counted ? (runs.Sample, otherRuns.Sample) : (Read(one, 0).Sample, Read(other, 0).Sample);
        var shared = others.Count(all.Contains);
        return (double)shared / Math.Max(1, all.Count + others.Count - shared);
    }

    private static WordRuns Read(Document document, ulong mask)
    {
        var sample = new HashSet<ulong>();
        var (whole, words) = (1UL, 0);
        var (first, second, third) = (0UL, 0UL, 0UL);
        for (var reader = new WordReader(document.Text, new TextRange(0, document.Text.Length)); reader.Read();)
        {
            var last = reader.Hash;
            whole = Normal.Add(whole, last);
            if (++words >= Length)
            {
                var run = Normal.Add(Normal.Add(Normal.Add(Normal.Add(1, first), second), third), last);
                if ((run & mask) == 0) sample.Add(run);
            }

            (first, second, third) = (second, third, last);
        }

        return new WordRuns(whole, words, sample);
    }
}
