using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Whether words before a name give the occupation of the person: their last one is an office or an occupation. "Even Lindsey Graham" and a
/// headline's "Casually Conflates Ted Cruz" do not.
/// </summary>
internal static class Occupation
{
    private const int ShortestDoer = 5;

    /// <summary>True if a run of words ends with an office or an occupation.</summary>
    public static bool EndsAt(QuoteSentence sentence, int last)
    {
        // "Former", "deputy": the office itself was cut off, as by a name that the reader took for the person's.
        if (sentence.Is(last, "former") || sentence.Is(last, "deputy") || sentence.Is(last, "vice"))
            return false;
        if (sentence.Is(last, QuoteTags.Title | QuoteTags.Role))
            return true;
        var letters = sentence.Letters(last);
        if (letters.Length < ShortestDoer)
            return false;
        foreach (var ending in sentence.Language.DoerEndings)
        {
            if (letters.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
