using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>A text in which markup is searched. Searches that find nothing are limited, so that the whole scan is linear.</summary>
internal sealed class SyntaxCursor(string text, int start)
{
    private long _budget = 100_000 + (8L * text.Length);

    public string Text => text;

    /// <summary>Gets the offset at which the Markdown begins.</summary>
    public int Start => start;

    /// <summary>Gets a value that is true if so much was searched in vain that the rest of the text is read without syntaxes.</summary>
    public bool IsExhausted => _budget < 0;

    /// <summary>Gets or sets the columns before the note whose body is indented; -1 outside of such a body.</summary>
    public int BodyIndent { get; set; } = -1;

    /// <summary>Counts the characters of a search that found nothing.</summary>
    public void Spend(int characters) => _budget -= characters;

    /// <summary>Returns true if a text is at an offset.</summary>
    public bool Has(string expected, int at) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    /// <summary>Returns the character at an offset; NUL outside the text.</summary>
    public char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    /// <summary>Returns the offset of a text; -1 if it does not occur within a number of characters.</summary>
    public int Find(string wanted, int from, int within)
    {
        var count = Math.Min(within, text.Length - from);
        var at = count <= 0 ? -1 : text.IndexOf(wanted, from, count, StringComparison.Ordinal);
        if (at < 0)
            Spend(Math.Max(0, count));
        return at;
    }

    /// <summary>Returns the offset of a text; -1 if a blank line or the limit is before it.</summary>
    public int FindInParagraph(string wanted, int from, int within)
    {
        var at = Find(wanted, from, within);
        if (at < 0 || BlankLineIn(TextRange.Between(from, at)) < 0)
            return at;
        Spend(at - from);
        return -1;
    }

    /// <summary>Returns the offset of the first blank line of a range; -1 if it has none.</summary>
    public int BlankLineIn(TextRange range)
    {
        var isBlank = false;
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                if (isBlank)
                    return at;
                at += LineEnd.LengthAt(text, at) - 1;
                isBlank = true;
            }
            else if (text[at] is not (' ' or '\t'))
            {
                isBlank = false;
            }
        }

        return -1;
    }

    /// <summary>Returns the end of the line of an offset, before its line end.</summary>
    public int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    /// <summary>Returns the start of the line of an offset.</summary>
    public int StartOfLine(int at)
    {
        while (at > start && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    /// <summary>Returns the first offset that is not a space or a tab.</summary>
    public int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Returns the name at an offset: letters, digits, hyphens and underscores, or empty.</summary>
    public string NameAt(int at)
    {
        var end = at;
        while (end < text.Length && end < at + 60 && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return text.Substring(at, end - at);
    }

    /// <summary>Returns true if only spaces are before and after a range on its first and last line.</summary>
    public bool IsAlone(TextRange range)
    {
        var before = range.Start;
        while (before > start && text[before - 1] is ' ' or '\t')
            before--;
        return (before == start || text[before - 1] is '\n' or '\r') && SkipSpaces(range.End) == EndOfLine(range.End);
    }
}
