using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Grammar;

/// <summary>Answers what words and ranges of a sentence are.</summary>
internal static class Phrase
{
    /// <summary>Returns the range of the tokens, or null.</summary>
    public static TextRange? Range(FigureSentence s, int first, int end) =>
        end > first ? TextRange.Between(s[first].Start, s[end - 1].End) : null;

    /// <summary>Returns true for a plural: "homes", "people"; not for "business", "status", "analysis".</summary>
    public static bool IsPlural(FigureSentence s, int at)
    {
        if (!s.IsWord(at))
            return false;
        if (s.Is(at, FigureTags.PluralNoun))
            return true;
        var letters = s.Letters(at);
        return letters.Length > 2
            && letters[letters.Length - 1] == 's'
            && letters[letters.Length - 2] is not ('s' or 'u' or 'i' or '\'')
            && !s.Is(at, FigureTags.PhraseEnd & ~FigureTags.Verb & ~FigureTags.Reporting);
    }

    /// <summary>Returns true for the verb of a clause: an auxiliary, a known verb, or a word in -ed that no noun follows.</summary>
    public static bool IsVerb(FigureSentence s, int at)
    {
        if (!s.IsWord(at) || s[at].Claim != Claim.Free)
            return false;
        if (s.Is(at, FigureTags.Auxiliary | FigureTags.Modal))
            return true;
        if (s.Is(at, "s") && s.Symbol(at - 1) is '\'' or '\u2019' && s.Is(at - 2, FigureTags.Pronoun))
            return true;
        if (s.Is(at, FigureTags.Verb | FigureTags.Reporting))
            return !(s.Is(at - 1, FigureTags.Article | FigureTags.Determiner) || s.IsHyphen(at - 1) || s.IsHyphen(at + 1));
        return IsPast(s, at) && !s.IsHyphen(at - 1) && !s.Is(at - 1, FigureTags.Article | FigureTags.Determiner | FigureTags.Preposition);
    }

    /// <summary>Returns true for a word in -ed, or another participle of the lexicon.</summary>
    public static bool IsPast(FigureSentence s, int at)
    {
        if (s.Is(at, FigureTags.Participle))
            return true;
        var letters = s.Letters(at);
        return letters.Length > 3
            && letters[letters.Length - 1] == 'd'
            && letters[letters.Length - 2] == 'e'
            && !s.Is(at, FigureTags.AnyNumber)
            && letters[letters.Length - 3] != 'e';
    }

    /// <summary>Returns true for marks that separate clauses.</summary>
    public static bool IsBoundary(FigureSentence s, int at) =>
        s.Symbol(at) is ';' or ':' or '.' or '!' or '?' or '(' or ')' or '\u2014' or '\u2013' or '|' or '"' or '\u201C' or '\u201D';

    /// <summary>Returns true for an adverb: "roughly".</summary>
    public static bool IsAdverb(FigureSentence s, int at)
    {
        if (s.Is(at, FigureTags.Adverb))
            return true;
        var letters = s.Letters(at);
        return letters.Length > 4
            && letters[letters.Length - 1] == 'y'
            && letters[letters.Length - 2] == 'l'
            && !s.IsCapital(at)
            && !s.Is(at, "family", "supply", "italy");
    }
}
