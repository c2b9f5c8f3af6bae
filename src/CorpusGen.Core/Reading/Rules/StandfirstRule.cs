using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Rules;

/// <summary>
/// A sentence or two at the head, apart from the running text: the picture or the dateline comes between them. A first paragraph that
/// the second simply goes on from is the lead, and a paragraph.
/// </summary>
internal static class StandfirstRule
{
    private const int Longest = 400;

    public static bool Fits(PlainTextPlace place)
    {
        var atHead = place.Index == 0 || (place.Index == 1 && place.Before == BlockKind.Headline);
        if (!atHead || place.Next is not { } next || !place.IsShortLine(Longest) || Datelines.BeginsWithOne(place.Words))
            return false;
        return CaptionRule.Fits(place with { Index = place.Index + 1 }) || Datelines.BeginsWithOne(next.Range.In(place.Text));
    }
}
