using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Finds names that are those of companies and unions: "Holt, which owns three shops", "Holt boss Ada Birch".</summary>
internal static class Firms
{
    /// <summary>What a company has, and a person does not.</summary>
    private static readonly WordSet Parts = new("headquarters shareholders stores founder founders co-founder ceo");

    /// <summary>Who leads a company, if the name is directly before: "the Holt boss". But "Holt's boss" is that of a person.</summary>
    private static readonly WordSet Leaders = new("boss bosses");

    /// <summary>Returns true if the words around a name show that it is a company.</summary>
    public static bool Is(QuoteSentence sentence, NameRun run)
    {
        var next = run.End;
        // "Shares in Holt, which fell": the shares fell.
        if (run.Start == 0 && sentence.Is(next, QuoteTags.Comma) && sentence.Is(next + 1, "which"))
            return true;
        if (sentence.Is(next, Leaders))
            return true;
        if (sentence.Is(next, QuoteTags.PossessiveMark))
            next++;
        return sentence.Is(next, Parts) || (sentence.Is(next, "chief") && sentence.Is(next + 1, "executive"));
    }
}
