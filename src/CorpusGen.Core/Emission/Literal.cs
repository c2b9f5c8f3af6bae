using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes text as a C# literal that no text can end.</summary>
internal static class Literal
{
    /// <summary>Returns an ordinary string literal with its quotes, which every version of C# can read.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 16);
        AppendTo(literal, text);
        return literal.ToString();
    }

    /// <summary>Appends such a literal.</summary>
    public static void AppendTo(StringBuilder literal, string text)
    {
        literal.Append('"');
        // Runs without escapes are copied at once: most of a text, and all of its tables.
        for (var done = 0; done < text.Length; done++)
        {
            var start = done;
            while (done < text.Length && text[done] is >= ' ' and <= '~' and not ('"' or '\\'))
                done++;
            literal.Append(text, start, done - start);
            if (done < text.Length)
                AppendTo(literal, text[done]);
        }

        literal.Append('"');
    }

    private static void AppendTo(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                if (NeedsEscape(c))
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                else
                    literal.Append(c);
                break;
        }
    }

    // Characters that end a line of C#, that editors do not show, or that reverse the text after them.
    private static bool NeedsEscape(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
