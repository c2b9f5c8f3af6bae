using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// Finds the paragraphs that a document numbers: blocks that begin with a number and a capital, if the numbers rise by one. What a
/// single number at the beginning of a block is, its sentence must show.
/// </summary>
internal static class ParagraphNumbering
{
    /// <summary>How many numbered blocks may be between one number and the next: quoted paragraphs have numbers of their own.</summary>
    private const int Reach = 6;

    /// <summary>The shortest run that is evidence: two things that are counted may rise by one too.</summary>
    private const int ShortestRun = 3;

    /// <summary>Returns the indexes of the numbered blocks, in order; null if there are none.</summary>
    public static List<int>? Find(string text, EquatableArray<Block> blocks)
    {
        List<(int Block, int Number)>? candidates = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (NumberOf(text, blocks[i].Range) is var number && number > 0)
                (candidates ??= []).Add((i, number));
        }

        return candidates is null || candidates.Count < ShortestRun ? null : Runs(candidates);
    }

    private static List<int>? Runs(List<(int Block, int Number)> candidates)
    {
        var before = new int[candidates.Count];
        var length = new int[candidates.Count];
        var isNumbered = new bool[candidates.Count];
        for (var i = 0; i < before.Length; i++)
        {
            (before[i], length[i]) = (-1, 1);
            for (var j = i - 1; j >= 0 && j >= i - Reach; j--)
            {
                if (candidates[j].Number != candidates[i].Number - 1)
                    continue;
                (before[i], length[i]) = (j, length[j] + 1);
                break;
            }

            if (length[i] < ShortestRun)
                continue;
            for (var j = i; j >= 0 && !isNumbered[j]; j = before[j])
                isNumbered[j] = true;
        }

        List<int>? numbered = null;
        for (var i = 0; i < isNumbered.Length; i++)
        {
            if (isNumbered[i])
                (numbered ??= []).Add(candidates[i].Block);
        }

        return numbered;
    }

    /// <summary>Returns the number of at most three digits before a capital, a bracket or a quotation mark; 0 if there is none.</summary>
    private static int NumberOf(string text, TextRange range)
    {
        var at = range.Start;
        if (at < range.End && text[at] is '\u201C' or '"')
            at++;
        var number = 0;
        var first = at;
        for (; at < range.End && text[at] is >= '0' and <= '9' && at - first < 3; at++)
            number = (number * 10) + text[at] - '0';
        if (at == first || at >= range.End || text[first] == '0')
            return 0;
        if (text[at] == '.')
            at++;
        var space = at;
        while (at < range.End && text[at] is ' ' or '\t' or '\u00A0')
            at++;
        return at > space && at < range.End && (char.IsUpper(text[at]) || text[at] is '(' or '[' or '\u201C' or '"') ? number : 0;
    }
}
