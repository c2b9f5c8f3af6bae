using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>The letters that shorten a scale: "4.3bn", "25k", "$2m", "8 B people".</summary>
internal static class ScaleLetter
{
    public static bool TryRead(FigureSentence s, NumberContext context, ref DigitAtom atom)
    {
        var at = atom.End;
        if (!s.IsWord(at) || s.Letters(at).Length > 3)
            return false;
        var scale = Scale(s, at, context);
        if (scale == 0)
            return false;
        (atom.Value, atom.End, atom.Scale) = (ExactDecimal.Times(atom.Value, scale), at + 1, scale);

        // "₹2.32 L Cr": a lakh of crores.
        if (s.Letters(at) is ['L'] && s.Is(at + 1, "cr", "crore"))
            (atom.Value, atom.End, atom.Scale) = (ExactDecimal.Times(atom.Value, 1e7m), at + 2, scale * 1e7m);
        return true;
    }

    private static decimal Scale(FigureSentence s, int at, NumberContext context)
    {
        var letters = s.Letters(at);
        var touches = s.Touches(at);
        if (letters.Length > 1)
        {
            if (s.Is(at, "bn") || s.Is(at, "bln"))
                return 1e9m;
            if (s.Is(at, "tn") || s.Is(at, "trn"))
                return 1e12m;
            if (s.Is(at, "mn") || (s.Is(at, "mm") && context.Money))
                return 1e6m;
            return s.Is(at, "cr") && (touches || context.Money) ? 1e7m : 0;
        }

        if (!touches && !context.Money && !Counts(s, at + 1) && !(letters[0] is 'M' or 'k' && at + 1 >= s.Count))
            return 0;
        return letters[0] switch
        {
            'k' => 1e3m,
            'K' => IsKelvin(s, at, touches) ? 0 : 1e3m,
            'M' => 1e6m,
            'm' => context.Money || Counts(s, at + 1) ? 1e6m : 0,
            'B' or 'b' when context.Money => 1e9m,
            'B' => Counts(s, at + 1) ? 1e9m : 0,
            'T' when context.Money => 1e12m,
            'L' when context.Money => 1e5m,
            _ => 0,
        };
    }

    /// <summary>
    /// "35m people", "12.3m tonnes" and "35m of its devices" are millions of things; "a 35m pool" and "35m long" are metres.
    /// </summary>
    private static bool Counts(FigureSentence s, int next)
    {
        if (CountsMoney(s, next))
            return true;

        // "The 100m hurdles"
        if ((s.Is(next, Dimensions) && s.Touches(next - 1)) || (s.Is(next, Races) && s.Is(next - 2, Distances)))
            return false;
        if (!s.IsWord(next) || s.Is(next, FigureTags.PhraseEnd & ~FigureTags.Preposition))
            return s.Is(next, FigureTags.Verb) && EndsLikePlural(s, next) && UnitVocabulary.Word(s.Letters(next)) is not null;
        if (s.Is(next, "of"))
        {
            // "35m of its devices", but "within 250 m of the church" and "the last 200m of the race".
            return s.Touches(next - 1)
                && s.Is(next + 1, FigureTags.Determiner | FigureTags.Article | FigureTags.Pronoun)
                && (s.Is(next + 1, "them", "us", "these") || AnyPlural(s, next + 2));
        }

        if (!s.Is(next - 3, FigureTags.Article) && s.Touches(next - 1) && ThingsFollow(s, next))
            return true;
        if (s.Is(next, FigureTags.PluralNoun) || UnitVocabulary.Word(s.Letters(next)) is not null)
            return true;
        return EndsLikePlural(s, next) && !s.Is(next, FigureTags.Preposition | FigureTags.Adverb);
    }

    /// <summary>"300m Australian dollars": the currency's name has two words.</summary>
    private static bool CountsMoney(FigureSentence s, int next) =>
        s.IsCapital(next)
        && s.IsWord(next + 1)
        && (
            UnitVocabulary.Word(s.Text.AsSpan(s[next].Start, s[next + 1].End - s[next].Start))?.Family == UnitFamily.Currency
            || (
                s.IsWord(next + 2)
                && UnitVocabulary.Word(s.Text.AsSpan(s[next].Start, s[next + 2].End - s[next].Start))?.Family == UnitFamily.Currency
            )
        );

    private static bool AnyPlural(FigureSentence s, int at)
    {
        for (var end = at + 3; at < end && s.IsWord(at) && !s.Is(at, FigureTags.PhraseEnd); at++)
        {
            if (s.Is(at, FigureTags.PluralNoun) || EndsLikePlural(s, at))
                return true;
        }

        return false;
    }

    /// <summary>"3.4m joint paper and sound editions": the things are after adjectives.</summary>
    private static bool ThingsFollow(FigureSentence s, int at)
    {
        if (s.Is(at, Dimensions))
            return false;
        for (var end = at + 5; at < end && s.IsWord(at) && (s.Is(at, "and", "or") || !s.Is(at, FigureTags.PhraseEnd)); at++)
        {
            if (Phrase.IsPast(s, at) || (s.IsCapital(at) && (at > end - 5 || IsRaceLength(s, at - 2) || !Phrase.IsPlural(s, at + 1))))
                return false;
            if (s.Is(at, FigureTags.PluralNoun) || EndsLikePlural(s, at))
                return !s.Is(at, FigureTags.Verb | FigureTags.Adverb);
        }

        return false;
    }

    /// <summary>"The 100m British title": lengths that races have.</summary>
    private static bool IsRaceLength(FigureSentence s, int at) => s.Letters(at) is ['1' or '2' or '4' or '5' or '8', .., '0'];

    /// <summary>Words of length: "35m long", "100m freestyle champions".</summary>
    private static readonly WordSet Dimensions = new(
        "long wide deep tall high thick away apart ahead behind above below sprint freestyle hurdles butterfly backstroke breaststroke "
            + "medley relay race final champion record steeplechase"
    );

    /// <summary>"Her 200m titles", "800m runners": what sport has of a distance that is run or swum.</summary>
    private static readonly WordSet Races = new(
        "titles runners champions finals heats races medals medallists medalists sprinters sprints swimmers crowns hurdlers golds"
    );

    private static readonly WordSet Distances = new("50 60 100 110 200 300 400 500 800 1000 1500 1,500 3000 3,000 5000 5,000 10000 10,000");

    private static bool EndsLikePlural(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 3 && letters[letters.Length - 1] == 's' && letters[letters.Length - 2] is not ('s' or 'u' or 'i');
    }

    /// <summary>"573.15K" is a temperature: nobody gives thousands to the tens.</summary>
    private static bool IsKelvin(FigureSentence s, int at, bool touches)
    {
        // "5500K", "6 K and", "50 K min-1": nobody writes thousands of thousands, and a space is how science writes a unit.
        if (!touches && !(Phrase.IsPlural(s, at + 1) && UnitVocabulary.Symbol(s.Letters(at + 1)) is null))
            return true;
        if (s.Letters(at - 1).IndexOf('.') < 0 && s.Letters(at - 1).Length > 3)
            return true;
        var digits = s.Letters(at - 1);
        var point = digits.IndexOf('.');
        return point >= 0 && digits.Length - point > 2;
    }
}
