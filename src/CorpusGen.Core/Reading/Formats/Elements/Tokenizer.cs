using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>The kind of a token of HTML or XML.</summary>
internal enum ElementTokenKind
{
    /// <summary>Text, with entities.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A section of characters: `&lt;![CDATA[…]]&gt;`.</summary>
    Characters,

    /// <summary>A comment, a processing instruction or a document type.</summary>
    Other,
}

/// <summary>A token of HTML or XML.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Range">The range in the file.</param>
/// <param name="Name">The local name of the element in lower case; empty for other tokens.</param>
/// <param name="IsClosed">True for a start tag that ends in "/>".</param>
internal readonly record struct Token(ElementTokenKind Kind, TextRange Range, string Name = "", bool IsClosed = false);

/// <summary>
/// Splits HTML or XML into tokens, in linear time and without recursion. It never fails: a "&lt;" that begins no tag is text, and what is
/// not closed goes to the end of the file. Entities that a document type declares are not expanded. AngleSharp is not used: it gives no
/// positions of text, and analyzers would have to load it.
/// </summary>
internal sealed class Tokenizer(string text, int start, bool isXml)
{
    private static readonly HashSet<string> RawText = new(StringComparer.Ordinal) { "script", "style", "textarea", "title", "xmp" };
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private string _raw = "";
    private int _at = start;

    /// <summary>Reads the next token; returns false at the end of the file.</summary>
    public bool Next(out Token token)
    {
        token = default;
        if (_at >= text.Length)
            return false;
        var from = _at;
        if (_raw.Length > 0)
        {
            var end = EndOfRaw(from);
            _raw = "";
            if (end > from)
            {
                _at = end;
                token = new Token(ElementTokenKind.Text, TextRange.Between(from, end));
                return true;
            }
        }

        if (text[from] == '<' && ReadMarkup(from) is { } markup)
        {
            token = markup;
            _at = markup.Range.End;
            if (!isXml && markup is { Kind: ElementTokenKind.Start, IsClosed: false } && RawText.Contains(markup.Name))
                _raw = markup.Name;
            return true;
        }

        var next = text.IndexOf('<', from + 1);
        _at = next < 0 ? text.Length : next;
        token = new Token(ElementTokenKind.Text, TextRange.Between(from, _at));
        return true;
    }

    private Token? ReadMarkup(int from)
    {
        if (At(from, "<!--"))
            return new Token(ElementTokenKind.Other, To(from, "-->", 4));
        if (At(from, "<![CDATA["))
            return new Token(ElementTokenKind.Characters, To(from, "]]>", 9));
        if (At(from, "<!") || At(from, "<?"))
            return new Token(ElementTokenKind.Other, At(from, "<!DOCTYPE") ? DocumentType(from) : To(from, ">", 2));
        var isEnd = At(from, "</");
        var name = from + (isEnd ? 2 : 1);
        if (name >= text.Length || !char.IsLetter(text[name]))
            return null;
        var end = name;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or ':'))
            end++;
        var close = EndOfTag(end);
        return new Token(
            isEnd ? ElementTokenKind.End : ElementTokenKind.Start,
            TextRange.Between(from, close),
            NameOf(name, end),
            close - 2 >= end && text[close - 1] == '>' && text[close - 2] == '/'
        );
    }

    // Without the prefix of the namespace, and in lower case: "tei:persName" is "persname".
    private string NameOf(int from, int to)
    {
        var colon = text.LastIndexOf(':', to - 1, to - from);
        var name = text.Substring(colon < 0 ? from : colon + 1, colon < 0 ? to - from : to - colon - 1);
        if (!_names.TryGetValue(name, out var lower))
            _names[name] = lower = name.ToLowerInvariant();
        return lower;
    }

    // A ">" in a quoted value does not end the tag.
    private int EndOfTag(int at)
    {
        while (at < text.Length && text[at] != '>')
        {
            if (text[at] is '"' or '\'' && text[at - 1] == '=')
            {
                var close = text.IndexOf(text[at], at + 1);
                if (close < 0)
                    return text.Length;
                at = close;
            }

            at++;
        }

        return Math.Min(at + 1, text.Length);
    }

    private int EndOfRaw(int from)
    {
        var at = text.IndexOf("</" + _raw, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text.Length : at;
    }

    // The declarations of a document type are in brackets.
    private TextRange DocumentType(int from)
    {
        var close = text.IndexOf('>', from);
        var open = close < 0 ? -1 : text.IndexOf('[', from, close - from);
        return open < 0 ? To(from, ">", 2) : To(from, "]>", open - from);
    }

    private TextRange To(int from, string end, int skip)
    {
        var at = from + skip > text.Length ? -1 : text.IndexOf(end, from + skip, StringComparison.Ordinal);
        return TextRange.Between(from, at < 0 ? text.Length : at + end.Length);
    }

    private bool At(int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;
}
