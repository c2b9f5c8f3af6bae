using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Reads literals of strings in C# code without a compiler: "…", @"…" and """…""" in one line.</summary>
internal static class CSharpLiteral
{
    private const string Quotes = "\"\"\"";

    /// <summary>Returns the value of the literal at an offset, and its end; null if none of these literals is there.</summary>
    public static (string Value, int End)? Read(string code, int at)
    {
        if (At(code, at) == '@' && At(code, at + 1) == '"')
            return ReadVerbatim(code, at + 2);
        if (At(code, at) != '"')
            return null;
        return string.CompareOrdinal(code, at, Quotes, 0, Quotes.Length) == 0 ? ReadRaw(code, at) : ReadRegular(code, at + 1);
    }

    private static (string, int)? ReadVerbatim(string code, int at)
    {
        var value = new StringBuilder();
        for (; at < code.Length; at++)
        {
            if (code[at] == '"' && At(code, at + 1) != '"')
                return (value.ToString(), at + 1);
            if (code[at] == '"')
                at++;
            value.Append(code[at]);
        }

        return null;
    }

    private static (string, int)? ReadRaw(string code, int at)
    {
        var start = at;
        while (At(code, start) == '"')
            start++;
        var end = code.IndexOf(code.Substring(at, start - at), start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var value = code.Substring(start, end - start);
        return value.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']) < 0 ? (value, end + start - at) : null;
    }

    private static (string, int)? ReadRegular(string code, int at)
    {
        var value = new StringBuilder();
        while (at < code.Length && code[at] is not ('\r' or '\n'))
        {
            if (code[at] == '"')
                return (value.ToString(), at + 1);
            if (code[at] != '\\')
            {
                value.Append(code[at++]);
            }
            else if (ReadEscape(code, at + 1) is var (escaped, end))
            {
                value.Append(escaped);
                at = end;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static (string, int)? ReadEscape(string code, int at) =>
        At(code, at) switch
        {
            '\'' or '"' or '\\' => (code.Substring(at, 1), at + 1),
            'n' => ("\n", at + 1),
            'r' => ("\r", at + 1),
            't' => ("\t", at + 1),
            'u' => ReadCode(code, at + 1),
            // Escapes that are not in prose.
            _ => null,
        };

    private static (string, int)? ReadCode(string code, int at) =>
        at + 4 <= code.Length
        && ushort.TryParse(code.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (((char)unit).ToString(), at + 4)
            : null;

    private static char At(string code, int at) => at < code.Length ? code[at] : '\0';
}
