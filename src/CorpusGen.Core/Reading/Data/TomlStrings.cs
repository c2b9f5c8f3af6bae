using System.Globalization;
using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Reads the strings of TOML: in double or single quotation marks, one or three of them.</summary>
internal static class TomlStrings
{
    /// <summary>Reads the string at an offset, and moves the offset after it.</summary>
    public static string Read(string text, ref int at, int end, bool isKey)
    {
        var (start, mark) = (at, text[at]);
        var isLong = !isKey && at + 2 < end && text[at + 1] == mark && text[at + 2] == mark;
        var words = new StringBuilder();
        at += isLong ? 3 : 1;
        // The line end after the opening marks is not part of the string.
        if (isLong && at < end)
            at += LineEnd.LengthAt(text, at);
        while (at < end)
        {
            if (text[at] == mark && (!isLong || IsClose(text, at, end, mark)))
                return Close(text, ref at, end, mark, isLong, words);
            if (!isLong && text[at] is '\r' or '\n')
                break;
            if (text[at] == '\\' && mark == '"')
                Escape(text, ref at, end, words);
            else
                words.Append(text[at++]);
        }

        var marks = new string(mark, isLong ? 3 : 1);
        throw Fault(new TextRange(start, marks.Length), $"the quotation mark {marks} is not closed: add {marks} at the end of the value");
    }

    private static bool IsClose(string text, int at, int end, char mark) => at + 2 < end && text[at + 1] == mark && text[at + 2] == mark;

    // Up to two more marks before the closing ones are part of the string.
    private static string Close(string text, ref int at, int end, char mark, bool isLong, StringBuilder words)
    {
        if (isLong)
        {
            for (var more = 0; more < 2 && at + 3 < end && text[at + 3] == mark; more++, at++)
                words.Append(mark);
        }

        at += isLong ? 3 : 1;
        return words.ToString();
    }

    private static void Escape(string text, ref int at, int end, StringBuilder words)
    {
        var code = at + 1 < end ? text[at + 1] : '\0';
        var simple = "btnfre\"\\/".IndexOf(code);
        if (simple >= 0)
        {
            words.Append("\b\t\n\f\r\u001B\"\\/"[simple]);
            at += 2;
            return;
        }

        var digits =
            code == 'u' ? 4
            : code == 'U' ? 8
            : code == 'x' ? 2
            : 0;
        if (
            digits > 0
            && at + 2 + digits <= end
            && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            && point is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
        )
        {
            words.Append(char.ConvertFromUtf32(point));
            at += 2 + digits;
            return;
        }

        if (!SkipLineEnd(text, ref at, end))
        {
            var written = text.Substring(at, Math.Min(2, end - at));
            throw Fault(
                new TextRange(at, written.Length),
                $"'{written}' is not an escape sequence: write '\\\\', or use single quotation marks"
            );
        }
    }

    // A backslash at the end of a line removes all white space up to the next word.
    private static bool SkipLineEnd(string text, ref int at, int end)
    {
        var next = at + 1;
        var hasLineEnd = false;
        for (; next < end && text[next] is ' ' or '\t' or '\r' or '\n'; next++)
            hasLineEnd |= text[next] is '\r' or '\n';
        if (hasLineEnd)
            at = next;
        return hasLineEnd;
    }

    private static MetadataFaultException Fault(TextRange range, string message) => new(MetadataProblemKind.Unreadable, range, message);
}
