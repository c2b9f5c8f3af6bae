using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>Recognizes section headings: short lines between paragraphs that do not end a sentence.</summary>
internal static class HeadingRule
{
    private const int Longest = 80;

    public static bool Fits(LineGroupContext group)
    {
        if (group.Index == 0 || group.IsLast || group.Before == BlockKind.Heading || !group.IsShortLine(Longest) || group.IsTurn)
            return false;
        var words = group.Words;
        // A question may be a heading. A colon introduces what follows, and a quotation mark ends speech.
        return char.IsLetterOrDigit(words[0])
            && !char.IsLower(words[0])
            && (char.IsLetterOrDigit(words[words.Length - 1]) || words[words.Length - 1] is '?' or ')' or '’');
    }
}
