using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>The letters that shorten a scale: "4.3bn", "25k", "$2m", "8 B people".</summary>
internal static class ScaleLetter
{
    public static bool TryRead(Sentence s, NumberContext context, ref DigitAtom atom)
    {
        var at = atom.End;
        if (!s.IsWord(at) || s.Letters(at).Length > 3)
            return false;
        var scale = Scale(s, at, context);
        if (scale == 0)
            return false;
        (atom.Value, atom.End, atom.Scale) = (Exact.Times(atom.Value, scale), at + 1, scale);
        return true;
    }

    private static decimal Scale(Sentence s, int at, NumberContext context)
    {
        var letters = s.Letters(at);
        var touches = s.Touches(at);
        if (letters.Length > 1)
        {
            if (s.Says(at, "bn") || s.Says(at, "bln"))
                return 1e9m;
            if (s.Says(at, "tn") || s.Says(at, "trn"))
                return 1e12m;
            if (s.Says(at, "mn") || (s.Says(at, "mm") && context.Money))
                return 1e6m;
            return s.Says(at, "cr") && (touches || context.Money) ? 1e7m : 0;
        }

        if (!touches && !context.Money && !Counts(s, at + 1) && !(letters[0] is 'M' or 'k' && at + 1 >= s.Count))
            return 0;
        return letters[0] switch
        {
            'k' => 1e3m,
            'K' => IsKelvin(s, at) ? 0 : 1e3m,
            'M' => 1e6m,
            'm' => context.Money || Counts(s, at + 1) ? 1e6m : 0,
            'B' or 'b' when context.Money => 1e9m,
            'B' => Counts(s, at + 1) ? 1e9m : 0,
            'T' when context.Money => 1e12m,
            _ => 0,
        };
    }

    /// <summary>
    /// "35m people", "12.3m tonnes" and "35m of its devices" are millions of things; "a 35m pool" and "35m long" are metres.
    /// </summary>
    private static bool Counts(Sentence s, int next)
    {
        if (!s.IsWord(next) || s.Is(next, WordClass.PhraseEnd & ~WordClass.Preposition))
            return s.Is(next, WordClass.Verb) && EndsLikePlural(s, next) && UnitVocabulary.Word(s.Letters(next)) is not null;
        if (s.Says(next, "of"))
            return s.Is(next + 1, WordClass.Determiner | WordClass.Article | WordClass.Pronoun);
        if (s.Is(next, WordClass.PluralNoun) || UnitVocabulary.Word(s.Letters(next)) is not null)
            return true;
        return EndsLikePlural(s, next) && !s.Is(next, WordClass.Preposition | WordClass.Adverb);
    }

    private static bool EndsLikePlural(Sentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 3 && letters[letters.Length - 1] == 's' && letters[letters.Length - 2] is not ('s' or 'u' or 'i');
    }

    /// <summary>"573.15K" is a temperature: nobody gives thousands to the tens.</summary>
    private static bool IsKelvin(Sentence s, int at)
    {
        var digits = s.Letters(at - 1);
        var point = digits.IndexOf('.');
        return point >= 0 && digits.Length - point > 2;
    }
}
