namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>A character that may open or close a quotation.</summary>
/// <param name="At">The position.</param>
/// <param name="Character">Which it is.</param>
/// <param name="CanOpen">True if the characters around it let it open: a space before, a word after.</param>
/// <param name="CanClose">True if the characters around it let it close.</param>
internal readonly record struct Mark(int At, char Character, bool CanOpen, bool CanClose)
{
    /// <summary>Its family.</summary>
    public MarkFamily Family => QuotationMarks.FamilyOf(Character);

    /// <summary>Reads the mark at an offset, looking at its neighbours inside the paragraph; marks beside it are looked through.</summary>
    public static Mark Read(string text, int at, int from, int to)
    {
        var left = at - 1;
        while (left >= from && left > at - 4 && QuotationMarks.FamilyOf(text[left]) != MarkFamily.None)
            left--;
        var right = at + 1;
        while (right < to && right < at + 4 && QuotationMarks.FamilyOf(text[right]) != MarkFamily.None)
            right++;
        var spaceBefore = left < from || char.IsWhiteSpace(text[left]);
        var spaceAfter = right >= to || char.IsWhiteSpace(text[right]);
        return new Mark(
            at,
            text[at],
            CanOpen: !spaceAfter && (spaceBefore || Opens(text[left])) && !Ends(text[right]),
            CanClose: !spaceBefore
                && (spaceAfter || !char.IsLetterOrDigit(text[right]))
                && (!Opens(text[left]) || text[left] is '-' or '–' or '—')
        );
    }

    private static bool Opens(char before) => before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '=' or '¿' or '¡' or '>' or '|';

    private static bool Ends(char after) => after is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}';
}
