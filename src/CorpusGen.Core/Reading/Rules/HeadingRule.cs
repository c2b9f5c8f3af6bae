using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Rules;

/// <summary>A short line between paragraphs, that ends no sentence, is the title of a section.</summary>
internal static class HeadingRule
{
    private const int Longest = 80;

    public static bool Fits(PlainTextPlace place)
    {
        if (place.Index == 0 || place.IsLast || place.Before == BlockKind.Heading || !place.IsShortLine(Longest))
            return false;
        var words = place.Words;
        // A question may be a title; a colon announces what comes, and a quotation mark ends what somebody says.
        return char.IsLetterOrDigit(words[0])
            && !char.IsLower(words[0])
            && (char.IsLetterOrDigit(words[words.Length - 1]) || words[words.Length - 1] is '?' or ')' or '’');
    }
}
