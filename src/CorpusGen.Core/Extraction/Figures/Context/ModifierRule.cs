using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>Reads how near a value is from the words right before it, or right behind it.</summary>
internal static class ModifierRule
{
    private static readonly WordSet Fillers = new(
        "another additional further just only exactly record whopping staggering combined extra reported"
    );

    /// <summary>Sets the modifier; gives the first token of its words, or of the measure where it has none.</summary>
    public static int Read(FigureSentence s, ref Measure measure)
    {
        var before = measure.First;
        while (IsFiller(s, before - 1))
            before--;
        if (s.Symbol(before - 1) is '~' or '≈' or '∼')
            return Set(Modifier.About, before - 1, ref measure);
        if (s.Symbol(before - 1) is '>' or '≥' && !s.Touches(before - 1))
            return Set(s.Symbol(before - 1) == '>' ? Modifier.MoreThan : Modifier.AtLeast, before - 1, ref measure);
        if (s.Symbol(before - 1) is '<' or '≤' && !s.Touches(before - 1))
            return Set(s.Symbol(before - 1) == '<' ? Modifier.LessThan : Modifier.AtMost, before - 1, ref measure);
        var last = before - 1;
        if (s.IsHyphen(last) && s.Is(last - 1, "sub"))
            last--;
        if (s.Is(last, "from", "between"))
            last--;
        if (s.Is(last, FigureTags.ModifierEnd))
        {
            foreach (var (words, modifier) in s.Language.ModifiersBefore)
            {
                if (EndsAt(s, last, words) && !IsPlace(s, last, words))
                    return Set(modifier, last - words.Length + 1, ref measure);
            }
        }

        if (s.Is(measure.End, FigureTags.ModifierStart))
        {
            foreach (var (words, modifier) in s.Language.ModifiersAfter)
            {
                if (BeginsAt(s, measure.End, words))
                    return Set(modifier, before, ref measure);
            }
        }

        if (s.Symbol(measure.End) == '+' && s.Touches(measure.End))
            measure.Modifier = Modifier.AtLeast;

        // "Over the age of 21", "under the age of 5".
        if (s.Is(measure.First - 1, "of") && s.Is(measure.First - 2, "age"))
        {
            if (s.Is(measure.First - 4, "under", "below"))
                measure.Modifier = Modifier.LessThan;
            else if (s.Is(measure.First - 4, "over", "above"))
                measure.Modifier = Modifier.MoreThan;
        }

        return before;
    }

    private static int Set(Modifier modifier, int first, ref Measure measure)
    {
        measure.Modifier = modifier;
        return first;
    }

    /// <summary>"About another $5", "at least an additional 15 miles", "only about 20".</summary>
    private static bool IsFiller(FigureSentence s, int at) =>
        s.Is(at, Fillers)
        || (
            s.Is(at, "a", "an", "the")
            && s.Is(at - 1, FigureTags.Preposition | FigureTags.Adverb)
            && s.Is(at - 1, "about", "around", "over")
        )
        || (s.Is(at, "of") && s.Is(at - 1, "total") && s.Is(at - 2, "a"))
        || (s.Is(at, "total") && s.Is(at - 1, "a") && s.Is(at + 1, "of"))
        || (s.Is(at, "a") && s.Is(at + 1, "total", "further"))
        || (s.Is(at, "an") && s.Is(at + 1, "additional", "extra"));

    /// <summary>"Up to 14" is a limit, "grew up to 14" none; "was above 10" is one; "some" before a year is not read here.</summary>
    private static bool IsPlace(FigureSentence s, int last, string[] words) => words.Length == 1 && words[0] == "ca" && s.IsCapital(last);

    private static bool EndsAt(FigureSentence s, int last, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!s.Is(last - i, words[words.Length - 1 - i]))
                return false;
        }

        return true;
    }

    private static bool BeginsAt(FigureSentence s, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!s.Is(first + i, words[i]))
                return false;
        }

        return true;
    }
}
