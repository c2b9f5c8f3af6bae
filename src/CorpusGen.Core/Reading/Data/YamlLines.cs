using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>A line of YAML, split into its indentation, key and value. Only to explain faults: the parser reads the YAML.</summary>
/// <param name="Start">The offset of the line in the text.</param>
/// <param name="Text">The line, without its line end.</param>
internal sealed record YamlLine(int Start, string Text)
{
    /// <summary>Gets the number of spaces and tabs at the start.</summary>
    public int Indent => Text.Length - Text.TrimStart(' ', '\t').Length;

    /// <summary>Gets a value that is true if the line is empty or a comment.</summary>
    public bool IsBlank => Indent == Text.Length || Text[Indent] == '#';

    /// <summary>Gets the offset in the line of the colon after the key; -1 if the line has no key.</summary>
    public int Colon
    {
        get
        {
            var from = ContentStart;
            if (from < Text.Length && Text[from] is '"' or '\'')
            {
                var close = Text.IndexOf(Text[from], from + 1);
                return close > 0 && close + 1 < Text.Length && Text[close + 1] == ':' ? close + 1 : -1;
            }

            for (var i = from; i < Text.Length; i++)
            {
                if (Text[i] == ':' && (i + 1 == Text.Length || Text[i + 1] is ' ' or '\t'))
                    return i;
            }

            return -1;
        }
    }

    /// <summary>Gets the key; empty if the line has none.</summary>
    public string Key => Colon < 0 ? "" : Text.Substring(ContentStart, Colon - ContentStart).Trim('"', '\'', ' ');

    /// <summary>Gets the offset in the line of the value, or of the item of a list.</summary>
    public int ValueStart
    {
        get
        {
            var at = Colon < 0 ? ContentStart : Colon + 1;
            while (at < Text.Length && Text[at] is ' ' or '\t')
                at++;
            return at;
        }
    }

    /// <summary>Gets the value, without spaces around it.</summary>
    public string Value => Text.Substring(ValueStart).TrimEnd();

    // After the dash of a list.
    private int ContentStart
    {
        get
        {
            var at = Indent;
            while (at + 1 < Text.Length && Text[at] == '-' && Text[at + 1] == ' ')
            {
                at += 2;
                while (at < Text.Length && Text[at] == ' ')
                    at++;
            }

            return at;
        }
    }

    /// <summary>Returns a range of the line, at least one character long if the text has one there.</summary>
    public TextRange Range(int from, int length) => new(Start + from, length);

    /// <summary>Returns the offset of the quotation mark that closes a value, or -1.</summary>
    /// <param name="value">The value, or a later line of it.</param>
    /// <param name="start">The offset after the opening mark.</param>
    /// <param name="mark">The opening mark.</param>
    public static int CloseOf(string value, int start, char mark)
    {
        for (var i = start; i < value.Length; i++)
        {
            if (mark == '"' && value[i] == '\\')
                i++;
            else if (mark == '\'' && value[i] == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
                i++;
            else if (value[i] == mark)
                return i;
        }

        return -1;
    }

    /// <summary>Splits a range of a text into lines.</summary>
    public static List<YamlLine> Split(string text, TextRange range)
    {
        var lines = new List<YamlLine>();
        var at = range.Start;
        while (at < range.End)
        {
            var end = at;
            while (end < range.End && text[end] is not ('\r' or '\n'))
                end++;
            lines.Add(new YamlLine(at, text.Substring(at, end - at)));
            at = end < range.End ? end + LineEnd.LengthAt(text, end) : end;
        }

        return lines;
    }
}
