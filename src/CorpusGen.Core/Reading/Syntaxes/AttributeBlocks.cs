using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Ids and attributes of headings, blocks and words: `{#id}`, `{.class key="value"}`, `{: .class}`, `{:toc}`, and `{/*id*/}`.
/// </summary>
internal static class AttributeBlocks
{
    private const int LongestComment = 4000;

    private const string Name = @"[.#][A-Za-z_À-\uD7FF][\w:.À-\uD7FF-]{0,100}";
    private const string Quoted = @"[A-Za-z][\w-]{0,50}=(?:""[^""\r\n{}]{0,200}""|'[^'\r\n{}]{0,200}')";
    private const string Unquoted = @"[A-Za-z][\w-]{0,50}=[^\s""'{}]{1,100}";

    private const string Any = $"(?:{Name}|{Quoted}|{Unquoted})";

    // After a colon, as in kramdown, anything. Else the first attribute must be a name or quoted: "{a=5}" can be a set. After an image or a
    // span it can be any: "![](boats.jpg){width=2in}".
    private static readonly Regex Attributes = new(
        $@"\G\{{(?::{{1,2}}[^{{}}\r\n]{{0,300}}|[ \t]*(?:{Name}|{Quoted}|(?<=[\])`]\{{[ \t]*){Unquoted})(?:[ \t]+{Any}){{0,20}}[ \t]*)\}}",
        RegexOptions.CultureInvariant
    );

    public static MarkupRange? Block(SyntaxCursor cursor, int at)
    {
        if (cursor.Has("{/*", at))
            return Comment(cursor, at);
        return Attributes.Match(cursor.Text, at) is { Success: true } found
            ? new MarkupRange(new TextRange(at, found.Length), MarkupForm.Hidden)
            : null;
    }

    private static MarkupRange? Comment(SyntaxCursor cursor, int at)
    {
        var close = cursor.Find("*/}", at + 3, LongestComment);
        return close < 0 ? null : new MarkupRange(TextRange.Between(at, close + 3), MarkupForm.Hidden);
    }
}
