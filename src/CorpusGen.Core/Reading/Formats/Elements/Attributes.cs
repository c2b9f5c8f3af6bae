using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>Finds the values of attributes in a start tag.</summary>
internal static class Attributes
{
    /// <summary>Returns the range of an attribute's value without its quotation marks, or null.</summary>
    public static TextRange? Find(string text, TextRange tag, string name)
    {
        var at = tag.Start + 1;
        while (at < tag.End && !char.IsWhiteSpace(text[at]))
            at++;
        while (at < tag.End)
        {
            while (at < tag.End && (char.IsWhiteSpace(text[at]) || text[at] is '/' or '>'))
                at++;
            var key = at;
            while (at < tag.End && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/'))
                at++;
            var keyEnd = at;
            var value = ValueAt(text, tag, ref at);
            if (keyEnd == key && value is null)
                at++;
            else if (IsName(text, key, keyEnd, name))
                return value;
        }

        return null;
    }

    // "xlink:href" is found as "href".
    private static bool IsName(string text, int start, int end, string name) =>
        end - start >= name.Length
        && string.Compare(text, end - name.Length, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (end - start == name.Length || text[end - name.Length - 1] == ':');

    private static TextRange? ValueAt(string text, TextRange tag, ref int at)
    {
        var equals = at;
        while (equals < tag.End && char.IsWhiteSpace(text[equals]))
            equals++;
        if (equals >= tag.End || text[equals] != '=')
            return null;
        at = equals + 1;
        while (at < tag.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at < tag.End && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, tag.End - at - 1);
            var value = TextRange.Between(at + 1, close < 0 ? tag.End : close);
            at = close < 0 ? tag.End : close + 1;
            return value;
        }

        var start = at;
        while (at < tag.End && !char.IsWhiteSpace(text[at]) && text[at] != '>')
            at++;
        return TextRange.Between(start, at);
    }
}
