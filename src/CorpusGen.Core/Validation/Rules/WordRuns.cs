using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The runs of four words of a document, as hashes: what makes texts alike, wherever in them a word was changed.</summary>
/// <param name="Whole">A hash of all words.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Sample">One run in eight, chosen by its hash: the same runs of every document that has them.</param>
internal sealed record WordRuns(ulong Whole, int Words, ulong[] Sample)
{
    private const int Length = 4;
    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    /// <summary>Reads the runs of a document in one pass.</summary>
    public static WordRuns Of(Document document)
    {
        var sample = new HashSet<ulong>();
        var (whole, words) = Read(document.Text, run =>
        {
            if ((run >> 32) % 8 == 0) sample.Add(run);
        });
        return new WordRuns(whole, words, [.. sample]);
    }

    /// <summary>Of all runs of two documents, the share that both have.</summary>
    public static double Resemblance(Document one, Document other)
    {
        var runs = new HashSet<ulong>();
        Read(one.Text, run => runs.Add(run));
        var others = new HashSet<ulong>();
        Read(other.Text, run => others.Add(run));
        var shared = others.Count(runs.Contains);
        return (double)shared / Math.Max(1, runs.Count + others.Count - shared);
    }

    private static (ulong Whole, int Words) Read(string text, Action<ulong> take)
    {
        var last = new ulong[Length];
        var whole = 1UL;
        var words = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var word = 14695981039346656037UL;
            for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'); i++)
                if (text[i] is not ('\'' or '’')) word = unchecked((word ^ char.ToLowerInvariant(text[i])) * 1099511628211UL);
            last[words++ % Length] = word;
            whole = unchecked((whole ^ word) * Factor);
            if (words >= Length) take(Combine(last, words));
        }

        return (whole, words);
    }

    private static ulong Combine(ulong[] last, int next)
    {
        var run = 1UL;
        for (var i = 0; i < Length; i++) run = unchecked((run ^ last[(next + i) % Length]) * Factor);
        return run;
    }
}
