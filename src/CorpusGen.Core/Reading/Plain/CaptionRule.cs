using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>Recognizes captions: they begin with "In this file photo, …" or end with a credit, as in "… in Istanbul. (AP)".</summary>
internal static class CaptionRule
{
    private static readonly string[] Openings =
    [
        "In this file photo",
        "In this photo",
        "In this image",
        "In this picture",
        "In this frame",
        "In this still",
        "In this combination of",
        "File photo",
        "FILE -",
        "FILE –",
        "FILE —",
        "FILE PHOTO",
        "Photo:",
        "Picture:",
        "Image:",
        "Caption:",
        "Pictured:",
        "A file photo",
        "An undated photo",
    ];

    // A credit has at least one of these words.
    private static readonly HashSet<string> CreditWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "AA",
        "AAP",
        "AFP",
        "Anadolu",
        "ANSA",
        "AP",
        "Bloomberg",
        "Corbis",
        "courtesy",
        "CP",
        "credit",
        "dpa",
        "EFE",
        "EPA",
        "file",
        "Getty",
        "handout",
        "illustration",
        "image",
        "images",
        "iStock",
        "Magnum",
        "PA",
        "photo",
        "photograph",
        "photographer",
        "photos",
        "picture",
        "pool",
        "Reuters",
        "Shutterstock",
        "SIPA",
        "TASS",
        "UPI",
        "Xinhua",
    };

    private const int LongestCredit = 80;

    public static bool Fits(LineGroupContext group)
    {
        foreach (var line in group.Group.Lines)
        {
            if (!IsCaption(group.Text, line))
                return false;
        }

        return true;
    }

    /// <summary>True if a line is a caption by its own words.</summary>
    public static bool IsCaption(string text, TextRange line)
    {
        foreach (var opening in Openings)
        {
            if (line.In(text).StartsWith(opening.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return CreditOf(text, line) is not null;
    }

    /// <summary>Splits a caption and its credit.</summary>
    public static Picture Read(string text, TextRange line)
    {
        if (CreditOf(text, line) is not { } credit)
            return new Picture(line, null);
        var end = credit.Start - 1;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new Picture(TextRange.Between(line.Start, end), credit);
    }

    // In brackets at the end, after a whole sentence: "(AP)", "(Photo by Jane Roe/AFP)", "[Reuters]".
    private static TextRange? CreditOf(string text, TextRange line)
    {
        if (line.Length < 4 || text[line.End - 1] is not (')' or ']'))
            return null;
        var open = line.End - 2;
        while (open > line.Start && line.End - open <= LongestCredit && text[open] is not ('(' or '['))
            open--;
        if (open == line.Start || text[open] is not ('(' or '['))
            return null;
        var before = open - 1;
        while (before > line.Start && char.IsWhiteSpace(text[before]))
            before--;
        var credit = TextRange.Between(open + 1, line.End - 1);
        return text[before] is '.' or '!' or '?' or '"' or '”' && HasCreditWord(credit.Of(text)) ? credit : null;
    }

    private static bool HasCreditWord(string credit) =>
        credit.Split([' ', '/', ',', ':', '-', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Any(CreditWords.Contains);
}
