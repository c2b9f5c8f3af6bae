using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>Reads reStructuredText: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html.</summary>
internal sealed partial class RestReader : LineReader
{
    private const string Underlines = "=-`:.'\"~^_*+#<>!$%&(),/;?@[\\]{|}";
    private const int LowestLevel = 6;

    // Roles whose words are names of programs or numbers of documents.
    private const string CodeRoles =
        "code|samp|func|class|meth|mod|attr|data|const|file|command|envvar|option|program|kbd|math|pep|rfc|issue|gh|bpo|cve|cwe|pypi|"
        + "source|abbr|dfn|guilabel|menuselection|py:[a-z]+|c:[a-z]+|raw|index";

    private static readonly InlineScanner Inlines = new(
        new InlineRule(@"``(?<w>[^`\n]([^\n`]|`(?!`)){0,300})``", InlineKind.Code),
        new InlineRule(":(" + CodeRoles + "):`(?<w>[^`\\n]{1,300})`", InlineKind.Code),
        new InlineRule(@":[\w+:.-]{1,40}:`(?<w>[^`<\n]{1,300}?)(\s*<[^<>`\n]{1,300}>)?`"),
        new InlineRule(@"`(?<w>[^`<\n]{1,300}?)\s*<[^<>`\n]{1,500}>`_{0,2}"),
        new InlineRule(@"`(?<w>[^`\n]{1,300})`(:[\w+:.-]{1,40}:|_{0,2})"),
        new InlineRule(@"\[[#*\w.-]{1,60}\]_(?!\w)"),
        new InlineRule(@"\|[^|\s][^|\n]{0,100}\|_{0,2}", InlineKind.Instead, "\uFFFC"),
        new InlineRule(@"\\(?<w>[^\w\s])"),
        new InlineRule(@"\\ "),
        new InlineRule(@"(?<=\w)__?(?![\w])"),
        new InlineRule(@"(?<![\w*])\*{1,2}(?=[^\s*])"),
        new InlineRule(@"(?<=[^\s*])\*{1,2}(?![\w*])"),
        new InlineRule(@"(?<=::?)[ \t]*$")
    );

    private static readonly Regex Field = new(@"^:(?<key>[\w][^:\n]{0,60}):([ \t]+(?<value>.*))?$", RegexOptions.CultureInvariant);
    private static readonly Regex Item = new(@"^([-*+•]|\(?(\d{1,4}|[a-zA-Z#]|[ivxIVX]{1,6})[.)])[ \t]+", RegexOptions.CultureInvariant);
    private static readonly Regex Directive = new(
        @"^\.\.[ \t]+(\|[^|]*\|[ \t]+)?(?<name>[\w:+-]+)::([ \t]+(?<words>.*))?$",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex Note = new(@"^\.\.[ \t]+\[[^\]\n]{1,60}\][ \t]+", RegexOptions.CultureInvariant);
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "admonition",
        "attention",
        "caution",
        "compound",
        "container",
        "danger",
        "error",
        "hint",
        "important",
        "note",
        "rubric",
        "seealso",
        "sidebar",
        "tip",
        "topic",
        "warning",
        "versionadded",
        "versionchanged",
        "deprecated",
        "centered",
    };

    private static readonly HashSet<string> Quotations = new(StringComparer.OrdinalIgnoreCase) { "epigraph", "highlights", "pull-quote" };

    // The styles of titles, in the order of their first use: the first one is that of the highest level.
    private readonly List<string> _styles = [];

    private QuotedBlock? _quote;
    private bool _inList;

    private RestReader(string text, int start)
        : base(text, start, Inlines) { }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start) => new RestReader(text, start).Read();

    // The title of the document, and the fields after it: ":Author: Ada Birch".
    protected override int ReadHead()
    {
        var at = SkipBlank(0);
        var first = at;
        var title = TitleAt(at);
        var fields = title is { } found ? SkipBlank(found.Next) : at;
        if (fields >= Lines.Count || !Field.IsMatch(WordsOf(fields)))
            return first;
        if (title is { } named)
        {
            _styles.Add(named.Style);
            AddEntry("title", new TextRange(named.Words.Start, 1), named.Words);
        }

        for (at = fields; at < Lines.Count && !Lines[at].IsBlank; at++)
        {
            var match = Field.Match(WordsOf(at));
            if (match.Success)
            {
                var (start, key, value) = (Lines[at].First, match.Groups["key"], match.Groups["value"]);
                AddEntry(
                    key.Value.ToLowerInvariant(),
                    new TextRange(start + key.Index, key.Length),
                    new TextRange(start + value.Index, value.Length)
                );
            }

            HeadEnd = Lines[at].End;
        }

        return at;
    }

    /// <inheritdoc/>
    protected override int ReadBlock(int at) => ReadBlock(at, BlockKind.Paragraph, null);

    private int ReadBlock(int at, BlockKind kind, QuotedBlock? quoted)
    {
        if (kind == BlockKind.Paragraph && TitleAt(at) is { } title)
            return Heading(title);
        var words = WordsOf(at);
        if (words.StartsWith("..", StringComparison.Ordinal) && (words.Length == 2 || char.IsWhiteSpace(words[2])))
            return Explicit(at, words);
        if (IsTable(words))
            return Table(at);
        if (Field.IsMatch(words) || words.StartsWith(">>> ", StringComparison.Ordinal) || IsLine(words))
        {
            var last = words[0] == '>' ? EndOfParagraph(at) : at + 1;
            AddWhole(words[0] == '>' ? BlockKind.Code : BlockKind.Markup, at, last);
            return last;
        }

        var item = Item.Match(words);
        // An indented paragraph is a block quote, if it is not part of a list.
        if (kind == BlockKind.Paragraph && Lines[at].Indent > 0 && !item.Success && !_inList)
            (kind, quoted) = (BlockKind.BlockQuote, _quote ??= new QuotedBlock());
        else if (Lines[at].Indent == 0)
            (_quote, _inList) = (null, item.Success);
        if (item.Success && kind == BlockKind.Paragraph)
            kind = BlockKind.ListItem;
        var end = EndOfParagraph(at, i => Item.IsMatch(WordsOf(i)) && item.Success);
        var indent = Lines[at].Indent;
        AddBlock(kind, at, end, item.Length, quoted: quoted);
        // "The result::": what is indented after it is code.
        if (WordsOf(end - 1).TrimEnd().EndsWith("::", StringComparison.Ordinal))
        {
            var code = SkipBlank(end);
            var last = EndOfIndented(code, indent);
            AddWhole(BlockKind.Code, code, last);
            return Math.Max(end, last);
        }

        return end;
    }

    private int Heading((TextRange Words, string Style, int Next) title)
    {
        (_quote, _inList) = (null, false);
        var level = _styles.IndexOf(title.Style);
        if (level < 0)
        {
            level = _styles.Count;
            _styles.Add(title.Style);
        }

        AddBlock(BlockKind.Heading, title.Words, Math.Min(level + 1, LowestLevel));
        return title.Next;
    }

    // A line with a line of marks below it, or between two of them.
    private (TextRange Words, string Style, int Next)? TitleAt(int at)
    {
        if (at + 1 >= Lines.Count)
            return null;
        if (IsLine(WordsOf(at)) && at + 2 < Lines.Count && !Lines[at + 1].IsBlank && Lines[at].Indent == 0)
        {
            var below = WordsOf(at + 2).TrimEnd();
            return below == WordsOf(at).TrimEnd() ? (Lines[at + 1].Words, below[0] + "over", at + 3) : null;
        }

        if (Lines[at].Indent > 0 || Lines[at].IsBlank || Lines[at + 1].Indent > 0 || IsLine(WordsOf(at)))
            return null;
        var line = WordsOf(at + 1).TrimEnd();
        return IsLine(line) && line.Length + 2 >= Lines[at].Words.Length ? (Lines[at].Words, line.Substring(0, 1), at + 2) : null;
    }

    private static bool IsLine(string words)
    {
        var line = words.TrimEnd();
        return line.Length >= 3 && Underlines.IndexOf(line[0]) >= 0 && line.All(letter => letter == line[0]);
    }
}
