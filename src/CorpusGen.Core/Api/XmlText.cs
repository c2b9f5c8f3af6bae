using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Api;

/// <summary>Escapes text for an XML comment of one line, so that no text can end the comment or the line.</summary>
internal static class XmlText
{
    /// <summary>
    /// Returns the text with white space folded. A text of more than <paramref name="most"/> characters is cut after a word.
    /// </summary>
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

            // In a script without spaces, or a word of a hundred letters, it is cut anywhere.
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

    // Control characters are not valid in XML, format characters reverse or hide what follows, and a cut can separate surrogates.
    private static bool IsHidden(char c) =>
        c is '\uFFFE' or '\uFFFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
