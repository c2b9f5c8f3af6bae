using System.Xml;

namespace CorpusGen.Tool.Export;

/// <summary>Makes words that XML can hold: characters that it forbids become U+FFFD.</summary>
internal static class XmlWords
{
    /// <summary>Returns the words.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
                return string.Concat(text.Select((letter, at) => IsAllowed(text, at) ? letter : '\uFFFD'));
        }

        return text;
    }

    private static bool IsAllowed(string text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
