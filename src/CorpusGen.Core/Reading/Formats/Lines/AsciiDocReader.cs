using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>Reads AsciiDoc: https://docs.asciidoctor.org/asciidoc/latest/.</summary>
internal sealed class AsciiDocReader : LineReader
{
    // Macros whose words are not part of the sentence.
    private const string Macros = "footnote|footnoteref|indexterm2?|anchor|icon|kbd|btn|menu|pass|stem|latexmath|asciimath";

    private static readonly InlineScanner Inlines = new(
        // "`quoted`", but not `"code"`.
        new InlineRule(@"(?<![\w`;:}])""`(?=\S[^`]{0,1000}(?:`[^`]{0,300}){0,20}?`""(?![`\w]))", InlineKind.Instead, "“"),
        new InlineRule(@"`""(?<=""`[^`]{1,600}(?:`(?!"")[^`]{0,300}){0,10}`"")(?![`\w])", InlineKind.Instead, "”"),
        new InlineRule(@"(?<!\w)'`", InlineKind.Instead, "‘"),
        new InlineRule(@"`'(?!\w)", InlineKind.Instead, "’"),
        new InlineRule(@"image:(?<t>[^\s\[\]:]{1,300})\[(?<w>[^\[\],\n]{0,300})[^\[\]\n]{0,300}\]", InlineKind.Image),
        new InlineRule("(" + Macros + @"):[^\s\[\]]{0,100}\[[^\[\]\n]{0,500}\]"),
        new InlineRule(@"(link|xref|mailto):[^\s\[\]]{1,500}\[(?<w>[^\[\]\n]{0,500})\]"),
        new InlineRule(@"https?://[^\s\[\]]{1,500}\[(?<w>[^\[\]\n]{1,500})\]"),
        new InlineRule(@"<<[^<>,\n]{1,200},(?<w>[^<>\n]{1,300})>>"),
        new InlineRule(@"<<[^<>\n]{1,200}>>"),
        new InlineRule(@"\[\[[^\[\]\n]{1,200}\]\]|\[#[\w.-]{1,100}\]|\(\(\([^()\n]{1,200}\)\)\)"),
        new InlineRule(@"\{[a-z][\w-]{0,60}\}", InlineKind.Instead, "\uFFFC"),
        new InlineRule(@"``(?<w>[^`\n]{1,300})``", InlineKind.Code),
        new InlineRule(@"(?<![\w`])`\+?(?<w>[^`\n]{1,300}?)\+?`(?!\w)", InlineKind.Code),
        new InlineRule(@"\[\.?[\w.-]{1,40}\](?=[#*_])"),
        new InlineRule(@" \+$", InlineKind.Instead, ""),
        new InlineRule(@"(?<=\w)--(?=\w)", InlineKind.Instead, "—"),
        new InlineRule(@"(?<![\w*_#])[*_#]{1,2}(?=[^\s*_#])"),
        new InlineRule(@"(?<=[^\s*_#])[*_#]{1,2}(?![\w*_#])")
    );

    private static readonly Regex Attribute = new(@"^:!?([\w][\w-]*)!?:(?:[ \t]+(.*))?$", RegexOptions.CultureInvariant);
    private static readonly Regex AuthorLine = new(
        @"^(?<name>\p{Lu}[\p{L}'.-]*( [\p{L}'.-]+){0,3})( <[^<>]+>)?$",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex RevisionLine = new(@"^(v?[\d.]+,\s*)?(?<date>\d{4}-\d\d-\d\d)\b", RegexOptions.CultureInvariant);
    private static readonly Regex Item = new(
        @"^(\*{1,5}|-|\.{1,5}|\d{1,4}\.|[a-z]\.|<\.>)[ \t]+(\[[ xX*]\][ \t]+)?",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex Admonition = new(@"^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+", RegexOptions.CultureInvariant);
    private static readonly Regex QuoteAttribute = new(
        @"^\[(quote|verse)(#[\w-]+)?,[ ""]*(?<by>[^\],""\n]{1,120}(,[ ]*[^\]\n]{1,120})?)""?\]\s*$",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex BlockImage = new(
        @"^image::(?<t>[^\s\[\]]{1,300})\[""?(?<w>[^\[\],""]{0,300})",
        RegexOptions.CultureInvariant
    );

    // The title of the next block (".The quay at night"), which is the caption of an image.
    private int _title = -1;
    private TextRange? _quotedBy;
    private bool _isSource;

    private AsciiDocReader(string text, int start)
        : base(text, start, Inlines) { }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start) => new AsciiDocReader(text, start).Read();

    /// <inheritdoc/>
    protected override int ReadHead()
    {
        var at = 0;
        while (at < Lines.Count && (Lines[at].IsBlank || (Begins(at, "//") && !Begins(at, "////"))))
            at++;
        var first = at;
        if (Begins(at, "= "))
        {
            AddEntry("title", new TextRange(Lines[at].First, 1), TextRange.Between(Lines[at].First + 2, Lines[at].End));
            HeadEnd = Lines[at++].End;
            at = ReadAuthor(at);
        }

        for (; at < Lines.Count && !Lines[at].IsBlank; at++)
        {
            var match = Attribute.Match(WordsOf(at));
            if (!match.Success)
                break;
            var start = Lines[at].First;
            var value = match.Groups[2].Success ? TextRange.Between(start + match.Groups[2].Index, Lines[at].End) : default;
            AddEntry(match.Groups[1].Value, new TextRange(start + match.Groups[1].Index, match.Groups[1].Length), value);
            HeadEnd = Lines[at].End;
        }

        return HeadEnd > 0 ? at : first;
    }

    private int ReadAuthor(int at)
    {
        if (at < Lines.Count && AuthorLine.Match(WordsOf(at)) is { Success: true } author)
        {
            var name = author.Groups["name"];
            AddEntry("author", new TextRange(Lines[at].First + name.Index, 1), new TextRange(Lines[at].First + name.Index, name.Length));
            HeadEnd = Lines[at++].End;
            if (at < Lines.Count && RevisionLine.Match(WordsOf(at)) is { Success: true } revision)
            {
                var date = revision.Groups["date"];
                AddEntry("date", new TextRange(Lines[at].First + date.Index, 1), new TextRange(Lines[at].First + date.Index, date.Length));
                HeadEnd = Lines[at++].End;
            }
        }

        return at;
    }

    /// <inheritdoc/>
    protected override int ReadBlock(int at)
    {
        var words = WordsOf(at);
        if (words.StartsWith("//", StringComparison.Ordinal))
            return words.StartsWith("////", StringComparison.Ordinal) ? Delimited(at, BlockKind.Markup) : Single(BlockKind.Markup, at);
        if (HeadingLevel(words) is > 0 and var level)
        {
            AddBlock(BlockKind.Heading, TextRange.Between(Lines[at].First + level, Lines[at].End), level);
            return at + 1;
        }

        if (words[0] == '[' && words.TrimEnd().EndsWith("]", StringComparison.Ordinal) && !words.StartsWith("[[", StringComparison.Ordinal))
            return BlockAttributes(at, words);
        // "[[repairs]]" before a heading or a paragraph is its id.
        if (words.StartsWith("[[", StringComparison.Ordinal) && words.IndexOf("]]", StringComparison.Ordinal) == words.TrimEnd().Length - 2)
            return Single(BlockKind.Markup, at);
        if (words[0] == '.' && words.Length > 1 && words[1] is not ('.' or ' '))
        {
            _title = at;
            if (at + 1 < Lines.Count && !Begins(at + 1, "image::"))
                AddWhole(BlockKind.Markup, at, at + 1);
            return at + 1;
        }

        var (quotedBy, isSource) = (_quotedBy, _isSource);
        (_quotedBy, _isSource) = (null, false);
        if (IsDelimiter(words, "-.+`"))
            return Delimited(at, words[0] == '+' ? BlockKind.Markup : BlockKind.Code);
        if (words.StartsWith("|===", StringComparison.Ordinal) || words.StartsWith(",===", StringComparison.Ordinal))
            return Delimited(at, BlockKind.Table);
        if (IsDelimiter(words, "_"))
            return DelimitedQuote(at, new QuotedBlock { Source = quotedBy });
        if (IsDelimiter(words, "=*") || words.TrimEnd() is "--" or "+" or "'''" or "<<<" || IsDirective(words))
            return Single(BlockKind.Markup, at);
        if (BlockImage.Match(words) is { Success: true } image)
            return Image(at, image);
        if (isSource || Lines[at].Indent > 0 && !Item.IsMatch(words))
        {
            var last = EndOfParagraph(at);
            AddWhole(BlockKind.Code, at, last);
            return last;
        }

        var end = EndOfParagraph(at, StartsBlock);
        if (quotedBy is not null)
            AddBlock(BlockKind.BlockQuote, at, end, quoted: new QuotedBlock { Source = quotedBy });
        else if (Item.Match(words) is { Success: true } item)
            AddBlock(BlockKind.ListItem, at, end, item.Length);
        else
            AddBlock(BlockKind.Paragraph, at, end, Admonition.Match(words).Length);
        return end;
    }

    private int Single(BlockKind kind, int at)
    {
        AddWhole(kind, at, at + 1);
        return at + 1;
    }

    private int BlockAttributes(int at, string words)
    {
        if (QuoteAttribute.Match(words) is { Success: true } quote)
        {
            var by = quote.Groups["by"];
            _quotedBy = new TextRange(Lines[at].First + by.Index, by.Length);
        }

        _isSource = words.StartsWith("[source", StringComparison.Ordinal) || words.StartsWith("[listing", StringComparison.Ordinal);
        return Single(BlockKind.Markup, at);
    }

    private int Image(int at, Match match)
    {
        var first = Lines[at].First;
        var (target, alt) = (match.Groups["t"], match.Groups["w"]);
        Leaves.Image(
            first,
            Lines[at].End,
            new TextRange(first + target.Index, target.Length),
            new TextRange(first + alt.Index, alt.Length)
        );
        Leaves.End(BlockKind.Picture);
        if (_title >= 0 && _title == at - 1)
        {
            // The caption is before the image in the file, so its block comes first.
            AddBlock(BlockKind.Caption, TextRange.Between(Lines[_title].First + 1, Lines[_title].End));
            Leaves.Leaves.Reverse(Leaves.Leaves.Count - 2, 2);
        }

        return at + 1;
    }

    private int Delimited(int at, BlockKind kind)
    {
        var close = FindClose(at + 1, WordsOf(at).TrimEnd());
        if (close < 0)
            return Single(BlockKind.Markup, at);
        AddWhole(kind, at, close + 1);
        return close + 1;
    }

    private int DelimitedQuote(int at, QuotedBlock quoted)
    {
        var close = FindClose(at + 1, WordsOf(at).TrimEnd());
        if (close < 0)
            return Single(BlockKind.Markup, at);
        var i = at + 1;
        while (i < close)
        {
            if (Lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var end = Math.Min(close, EndOfParagraph(i));
            AddBlock(BlockKind.BlockQuote, i, end, quoted: quoted);
            i = end;
        }

        return close + 1;
    }

    private bool StartsBlock(int at)
    {
        var words = WordsOf(at);
        return Item.IsMatch(words)
            || IsDelimiter(words, "-.+`_=*")
            || words.TrimEnd() is "+" or "--"
            || words.StartsWith("|===", StringComparison.Ordinal);
    }

    private static int HeadingLevel(string words)
    {
        var level = 0;
        while (level < words.Length && words[level] == '=')
            level++;
        return level is >= 1 and <= 6 && level < words.Length && words[level] == ' ' ? level : 0;
    }

    // Four or more of the same character, or three of the marks of a fence.
    private static bool IsDelimiter(string words, string marks)
    {
        var line = words.TrimEnd();
        return line.Length >= (line.Length > 0 && line[0] == '`' ? 3 : 4)
            && marks.IndexOf(line[0]) >= 0
            && line.All(letter => letter == line[0]);
    }

    private static bool IsDirective(string words) =>
        words.StartsWith("include::", StringComparison.Ordinal)
        || words.StartsWith("ifdef::", StringComparison.Ordinal)
        || words.StartsWith("ifndef::", StringComparison.Ordinal)
        || words.StartsWith("ifeval::", StringComparison.Ordinal)
        || words.StartsWith("endif::", StringComparison.Ordinal)
        || words.StartsWith("toc::", StringComparison.Ordinal)
        || words.StartsWith("video::", StringComparison.Ordinal)
        || Attribute.IsMatch(words);
}
