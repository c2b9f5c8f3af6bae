using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes text into an XML comment of one line, so that no text can end the comment or the line.</summary>
internal static class XmlText
{
    /// <summary>The text with white space folded, cut at a word where it is longer than <paramref name="most"/> characters.</summary>
    public static string Of(string text, int most)
    {
        var xml = new StringBuilder();
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsHidden(c))
            {
                if (length > most)
                    return xml.Append(" …").ToString();
                if (length > 0 && xml[xml.Length - 1] != ' ')
                    xml.Append(' ');
                continue;
            }

            // A script without spaces, or somebody's hundred letters: cut all the same.
            if (length++ > most + 40)
                return xml.Append('…').ToString();
            switch (c)
            {
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '&':
                    xml.Append("&amp;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                default:
                    xml.Append(c);
                    break;
            }
        }

        return xml.ToString().TrimEnd();
    }

    // Controls are no XML; format characters reverse or hide what follows; halves of a pair may be cut apart.
    private static bool IsHidden(char c) =>
        c is '\uFFFE' or '\uFFFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
