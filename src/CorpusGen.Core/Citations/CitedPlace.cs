using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>A match of a citation in a document.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Normal">The normal form of the document.</param>
/// <param name="Match">The match in it.</param>
internal sealed record CitedPlace(CitedPassage Passage, NormalText Normal, PatternMatch Match)
{
    /// <summary>Gets the document.</summary>
    public Document Document => Passage.Document;

    /// <summary>Creates the place of a match.</summary>
    public static CitedPlace Of(CitedDocument document, NormalText normal, PatternMatch match) =>
        new(PassageAt(document.Document, normal.Original(match.Start, match.End)), normal, match);

    /// <summary>Returns a range of a document as a passage, with the quotation that contains it.</summary>
    public static CitedPassage PassageAt(Document document, TextRange range) => new(document, range, QuoteAt(document, range));

    /// <summary>Returns the words that a gap leaves out.</summary>
    public string WordsOf(MatchGap gap) => Normal.Text.Substring(gap.Start, gap.End - gap.Start).Trim();

    /// <summary>Returns the ranges of the normal form that the citation has, in order.</summary>
    public IEnumerable<(int Start, int End)> Kept()
    {
        var start = Match.Start;
        foreach (var gap in Match.Gaps)
        {
            yield return (start, gap.Start);
            start = gap.End;
        }

        yield return (start, Match.End);
    }

    private static int QuoteAt(Document document, TextRange range)
    {
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            if (document.Quotes[i].Range.Contains(range))
                return i;
        }

        return -1;
    }
}
