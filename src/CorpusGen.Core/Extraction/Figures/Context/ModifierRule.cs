using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>Reads the modifier of a value from the words directly before or after it.</summary>
internal static class ModifierRule
{
    private static readonly WordSet Fillers = new(
        "another additional further just only exactly record whopping staggering combined extra reported"
    );

    /// <summary>Sets the modifier; returns the first token of its words, or of the measure if there is no modifier.</summary>
    public static int Read(FigureSentence s, ref Measure measure)
    {
        var before = measure.First;
        while (IsFiller(s, before - 1))
            before--;
        if (s.Symbol(before - 1) is '~' or '≈' or '∼')
            return Set(Modifier.About, before - 1, ref measure);
        if (s.Symbol(before - 1) is '>' or '≥' && IsComparison(s, before - 1))
            return Set(s.Symbol(before - 1) == '>' ? Modifier.MoreThan : Modifier.AtLeast, before - 1, ref measure);
        if (s.Symbol(before - 1) is '<' or '≤' && IsComparison(s, before - 1))
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
                if (!EndsAt(s, last, words) || IsPlace(s, last, words) || (measure.Family == UnitFamily.Time && IsPeriod(s, last, measure)))
                    continue;
                var first = last - words.Length + 1;
                return Set(Bound(s, ref first, modifier), first, ref measure);
            }
        }

        if (s.Is(measure.End, FigureTags.ModifierStart))
        {
            foreach (var (words, modifier) in s.Language.ModifiersAfter)
            {
                if (BeginsAt(s, measure.End, words) && !s.IsHyphen(measure.End + words.Length))
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

    /// <summary>"P &lt; 0.001" also without spaces, but not the end of a tag or an arrow.</summary>
    private static bool IsComparison(FigureSentence s, int at) =>
        s.Symbol(at - 1) is not ('-' or '=' or '<' or '>' or '/') && s.Symbol(at + 1) != '/';

    /// <summary>"Over a 24-hour period", "over two days": a stretch of time, not a bound.</summary>
    private static bool IsPeriod(FigureSentence s, int last, Measure measure) =>
        s.Is(last, "over") && s.Is(last + 1, FigureTags.Article) && s.IsHyphen(measure.NumberEnd);

    /// <summary>
    /// "Up to approximately 3 mm" is a bound, whatever blurs it; "did not fall below 80%" is the opposite of "below".
    /// </summary>
    private static Modifier Bound(FigureSentence s, ref int first, Modifier modifier)
    {
        if (modifier is Modifier.About or Modifier.Nearly)
        {
            foreach (var (words, bound) in s.Language.ModifiersBefore)
            {
                if (
                    bound is Modifier.About or Modifier.Nearly
                    || words[0] == "as"
                    || !s.Is(first - 1, FigureTags.ModifierEnd)
                    || !EndsAt(s, first - 1, words)
                )
                {
                    continue;
                }

                first -= words.Length;
                return bound;
            }

            return modifier;
        }

        var negation = first - 1;
        for (
            var steps = 0;
            steps < 2 && s.IsWord(negation) && (s.Is(negation, FigureTags.Verb) || s.Is(negation, "be", "fall", "drop"));
            steps++
        )
        {
            negation--;
        }

        if (!s.Is(negation, "not", "never", "cannot") && !s.Is(negation, Contractions))
            return modifier;

        // "Did not fall below" does not state a fall.
        first = negation;
        return modifier switch
        {
            Modifier.MoreThan => Modifier.AtMost,
            Modifier.LessThan => Modifier.AtLeast,
            _ => modifier,
        };
    }

    private static readonly WordSet Contractions = new(
        "don't doesn't didn't won't can't isn't wasn't don’t doesn’t didn’t won’t can’t isn’t wasn’t wouldn't wouldn’t"
    );

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
            && !(s.Is(at, "the") && s.Is(at - 1, "around"))
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
