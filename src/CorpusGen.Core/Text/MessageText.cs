using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Text;

/// <summary>
/// Text that is safe in messages and terminals: one line, without control characters, marks that reverse the text after them, and invisible
/// characters. Such characters are escaped as in C#: \u202E.
/// </summary>
public static class MessageText
{
    /// <summary>Returns the text, cut if it is longer than the maximum.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The maximum number of characters.</param>
    public static string Of(string text, int most = int.MaxValue)
    {
        if (text.Length <= most && IsPlain(text))
            return text;
        var line = new StringBuilder(Math.Min(text.Length, most) + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (line.Length >= most)
                return line.Append('…').ToString();
            var letter = text[i];
            if (letter is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                line.Append(letter == '\n' && i > 0 && text[i - 1] == '\r' ? "" : " ");
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Format)
                    Escape(line, letter, text[i + 1]);
                else
                    line.Append(letter).Append(text[i + 1]);
                i++;
            }
            else if (IsPlain(letter))
            {
                line.Append(letter);
            }
            else
            {
                Escape(line, letter);
            }
        }

        return line.ToString();
    }

    /// <summary>Returns true if a character is visible and looks like what it is. Half of a surrogate pair is not.</summary>
    public static bool IsPlain(char letter) =>
        letter is (>= ' ' and < '\u007F') or (>= '\u00A0' and not '\u00AD' and < '\u0300')
        || CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate =>
                false,
            // Scripts with joined letters, and emoji, need the two joiners.
            UnicodeCategory.Format => letter is '\u200C' or '\u200D',
            _ => true,
        };

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (!IsPlain(letter))
                return false;
        }

        return true;
    }

    private static void Escape(StringBuilder line, params char[] letters)
    {
        foreach (var letter in letters)
            line.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
    }
}
