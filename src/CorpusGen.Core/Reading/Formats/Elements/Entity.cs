using System.Net;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>An entity of HTML or XML: "&amp;amp;", "&amp;#8217;".</summary>
/// <param name="End">The offset after its semicolon.</param>
/// <param name="Words">The characters that it means.</param>
internal readonly record struct Entity(int End, string Words)
{
    private const int Longest = 34;

    /// <summary>Returns the entity at an ampersand, or null if there is no known one.</summary>
    public static Entity? At(string text, int at, int end)
    {
        var close = text.IndexOf(';', at, Math.Min(Longest, end - at));
        if (close < at + 2)
            return null;
        var written = text.Substring(at, close + 1 - at);
        var words = WebUtility.HtmlDecode(written);
        return words == written || words.Length == 0 || char.IsControl(words[0]) ? null : new Entity(close + 1, words);
    }

    /// <summary>Returns a text with its entities replaced.</summary>
    public static string Decode(string text) => text.IndexOf('&') < 0 ? text : WebUtility.HtmlDecode(text);
}
