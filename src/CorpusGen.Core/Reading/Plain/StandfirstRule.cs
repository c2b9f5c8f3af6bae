using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>
/// Recognizes the standfirst: one or two sentences at the top that a caption or a dateline separates from the running text. A first
/// paragraph that the second one continues is the lead, which is a paragraph.
/// </summary>
internal static class StandfirstRule
{
    private const int Longest = 400;

    public static bool Fits(LineGroupContext group)
    {
        var atHead = group.Index == 0 || (group.Index == 1 && group.Before == BlockKind.Headline);
        if (!atHead || group.Next is not { } next || !group.IsShortLine(Longest) || Datelines.BeginsWithOne(group.Words))
            return false;
        return CaptionRule.Fits(group with { Index = group.Index + 1 }) || Datelines.BeginsWithOne(next.Range.In(group.Text));
    }
}
