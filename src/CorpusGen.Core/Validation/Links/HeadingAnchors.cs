using System.Text.RegularExpressions;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Links;

/// <summary>
/// The places of a document to which an anchor can lead. Site generators make different anchors from a heading ("what-s-new", "whats-new"),
/// so only letters and digits are compared.
/// </summary>
internal sealed class HeadingAnchors
{
    // Templates, components and imports can add headings that are not in the text.
    private static readonly string[] Generated = ["{{", "{%", "<%", "{:", "\nimport ", "<!--#", "--8<--", "!!!include", "$$$", "<!-- md:"];

    // Places that generators add.
    private static readonly string[] Known =
    [
        "top",
        "fn",
        "fnref",
        "footnote",
        "l",
        "cite",
        "ref",
        "user-content",
        "page",
        "tab",
        "content",
        "toc",
    ];

    private static readonly Regex Objects = new("^::: [a-z_]", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private const int LongestToken = 200;

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _marked;
    private readonly bool _isOpen;

    // "::: pydantic.config": the documentation of code, with an anchor for each object.
    private readonly bool _hasObjects;

    private HeadingAnchors(Document document)
    {
        var text = document.Text;
        _marked = new HashSet<string>(Marked(text), StringComparer.OrdinalIgnoreCase);
        _isOpen = document.Html is null || Generated.Any(mark => text.Contains(mark)) || HasComponent(text);
        _hasObjects = Objects.IsMatch(text);
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Heading or BlockKind.Headline))
                continue;
            var words = document.WordsOf(block.Range);
            _isOpen |= words.Any(c => c > 0x7F && char.IsLetter(c));
            Add(words);
            Add(block.Range.Of(text));
            Add(words.Replace("&", "and"));
        }

        if (document.Headline is { } title)
            Add(title.Of(text));
        // "###Repairs": kramdown and others read a heading without a blank too.
        foreach (Match heading in Unspaced.Matches(text))
            Add(heading.Groups[1].Value);
    }

    private static readonly Regex Unspaced = new("^#{1,6}([^#\\s][^\n]{0,200})", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Reads the anchors of a document.</summary>
    public static HeadingAnchors Of(Document document) => new(document);

    /// <summary>Gets the headings in the form in which they are compared.</summary>
    public IEnumerable<string> Headings => _headings;

    /// <summary>Returns true if the document has the anchor, or can have it.</summary>
    public bool Has(string anchor)
    {
        var folded = Fold(anchor);
        if (
            _isOpen
            || folded.Length == 0
            || _headings.Contains(folded)
            || _marked.Contains(anchor)
            || (_hasObjects && anchor.IndexOf('.') > 0)
            || anchor.Any(c => c > 0x7F || "/=!:~()[]{}?".IndexOf(c) >= 0)
        )
        {
            return true;
        }

        // Some generators put the headings above before a heading: "Assets-Fonts".
        if (IsPath(anchor))
            return true;
        var digits = folded.Length;
        while (digits > 0 && char.IsDigit(folded[digits - 1]))
            digits--;
        // The second of two equal headings: "example-1". A line, a footnote: "L12", "fn1".
        var stem = folded.Substring(0, digits);
        if (digits < folded.Length && (_headings.Contains(stem) || Known.Contains(stem)))
            return true;
        return Known.Contains(folded) || Known.Any(known => anchor.StartsWith(known + "-", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns true if the text of the document has the anchor, as a heading or a mark.</summary>
    public bool Owns(string anchor) => _marked.Contains(anchor) || _headings.Contains(Fold(anchor));

    private bool IsPath(string anchor)
    {
        for (var at = anchor.IndexOf('-'); at > 0; at = anchor.IndexOf('-', at + 1))
        {
            if (_headings.Contains(Fold(anchor.Substring(0, at))) && _headings.Contains(Fold(anchor.Substring(at))))
                return true;
        }

        return false;
    }

    private void Add(string heading)
    {
        var folded = Fold(heading);
        _headings.Add(folded);
        // Some generators omit the number before a heading: "2. Repairs" has the anchor "repairs".
        _headings.Add(folded.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
    }

    // id="repairs", name='repairs', id=repairs, {#repairs}, { .note #repairs }, {/*repairs*/}, and r[repairs] of the reference of Rust
    private static IEnumerable<string> Marked(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && (EndsWith(text, i, "id") || EndsWith(text, i, "name")))
                yield return TokenAt(text, i + 1 < text.Length && text[i + 1] is '"' or '\'' ? i + 2 : i + 1);
            else if (text[i] == '{' && string.CompareOrdinal(text, i, "{/*", 0, 3) == 0)
                yield return TokenAt(text, i + 3).TrimEnd('/', '*');
            else if (text[i] == 'r' && i + 1 < text.Length && text[i + 1] == '[' && (i == 0 || text[i - 1] == '\n'))
                yield return "r-" + TokenAt(text, i + 2).TrimEnd(']');
            else if (text[i] == '#' && i > 0 && text[i - 1] is '{' or ' ' or ':')
                yield return TokenAt(text, i + 1);
        }
    }

    private static bool EndsWith(string text, int end, string name) =>
        end > name.Length
        && string.Compare(text, end - name.Length, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(text[end - name.Length - 1]);

    private static string TokenAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestToken && !char.IsWhiteSpace(text[end]) && "\"'<>{}()".IndexOf(text[end]) < 0)
            end++;
        return text.Substring(start, end - start);
    }

    // "<Tabs>" of MDX.
    private static bool HasComponent(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsUpper(text[at + 1]) && text.IndexOf("/>", at, Math.Min(200, text.Length - at), StringComparison.Ordinal) > 0)
                return true;
        }

        return false;
    }

    private static string Fold(string words)
    {
        var folded = new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
                folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded, 0, length);
    }
}
