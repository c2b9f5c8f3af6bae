using CorpusGen.Core.Extraction.Quotes.Marks;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>Decides at which token a sentence ends.</summary>
internal static class SentenceEnds
{
    /// <summary>
    /// Returns true if a sentence ends with the full stop before an offset: white space follows, or a note ("he said.[3]").
    /// </summary>
    public static bool EndsBefore(string text, int at, int end) =>
        at >= end || char.IsWhiteSpace(text[at]) || text[at] is '[' or '(' or '“' or '"' or '‘' or '*';

    /// <summary>
    /// Returns true if a sentence ends with a quotation: its last character ends a sentence, and the writer does not go on in lower case. A
    /// question does not end it if its speaker follows: "Why?" Orton asked.
    /// </summary>
    public static bool EndsBefore(string text, QuotedSpan span, int end)
    {
        var last = text[span.End - 1];
        var at = span.OuterEnd;
        at = AfterNote(text, at, end);
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ')' or ']'))
            at++;
        if (at >= end)
            return true;
        if (span.End > span.Start + 1 && !char.IsLetterOrDigit(last) && QuotationMarks.FamilyOf(last) != MarkFamily.None)
            last = text[span.End - 2];
        if (last is not ('.' or '?' or '!' or '…'))
            return false;
        if (!IsUpper(text[at]) && QuotationMarks.FamilyOf(text[at]) == MarkFamily.None)
            return false;
        return last == '.' || QuotationMarks.FamilyOf(text[at]) != MarkFamily.None;
    }

    /// <summary>Returns the offset after the number of a note: “…”(270) / “…”[3]</summary>
    public static int AfterNote(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('(' or '['))
            return at;
        var i = at + 1;
        while (i < end && char.IsDigit(text[i]))
            i++;
        return i > at + 1 && i < end && text[i] is ')' or ']' ? i + 1 : at;
    }

    private static bool IsUpper(char letter) => char.IsUpper(letter) || char.IsDigit(letter);
}
