using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>Reads Org: https://orgmode.org/worg/org-syntax.html.</summary>
internal sealed class OrgReader : LineReader
{
    private const int LowestLevel = 6;
    private const int LongestDrawer = 200;
    private const int LongestHeading = 1000;

    private static readonly InlineScanner Inlines = new(
        new InlineRule(@"\[\[(?<t>[^\[\]\n]{1,500}\.(png|jpe?g|gif|svg|webp))\]\]", InlineKind.Image),
        new InlineRule(@"\[\[[^\[\]\n]{1,500}\]\[(?<w>[^\[\]\n]{1,500})\]\]"),
        new InlineRule(@"\[\[(?<w>[^\[\]\n]{1,500})\]\]"),
        new InlineRule(@"\{\{\{(?<w>[^{}\n]{1,200})\}\}\}", InlineKind.Code),
        new InlineRule(@"^[ \t]*(SCHEDULED|DEADLINE|CLOSED):[^\r\n]*"),
        new InlineRule(@"\[fn:[^\[\]\n]{0,300}\]"),
        new InlineRule(@"(?<![\w=])=(?<w>[^\s=]([^\n]{0,300}?[^\s=])??)=(?![\w=])", InlineKind.Code),
        new InlineRule(@"(?<![\w~])~(?<w>[^\s~]([^\n]{0,300}?[^\s~])??)~(?![\w~])", InlineKind.Code),
        new InlineRule(@"<\d{4}-\d\d-\d\d[^<>\n]{0,60}>"),
        new InlineRule(@"\\\\$", InlineKind.Instead, ""),
        new InlineRule(@"(?<![\w*/_+])[*/_+](?=[^\s*/_+])"),
        new InlineRule(@"(?<=[^\s*/_+])[*/_+](?![\w*/_+])")
    );

    private static readonly Regex Keyword = new(@"^#\+([A-Za-z_]+):[ \t]*(.*)$", RegexOptions.CultureInvariant);
    private static readonly Regex Item = new(@"^([-+]|\d{1,4}[.)])[ \t]+(\[[ X-]\][ \t]+)?", RegexOptions.CultureInvariant);
    private static readonly Regex Title = new(
        @"^[ ]+((TODO|DONE)[ ]+)?(\[#[A-Z]\][ ]+)?(?<title>.*?)([ \t]+:[\w:@]+:)?[ \t]*$",
        RegexOptions.CultureInvariant
    );

    private static readonly HashSet<string> HeadKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "title",
        "subtitle",
        "author",
        "date",
        "email",
        "language",
        "description",
        "keywords",
        "filetags",
    };

    private OrgReader(string text, int start)
        : base(text, start, Inlines) { }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start) => new OrgReader(text, start).Read();

    /// <inheritdoc/>
    protected override int ReadHead()
    {
        var at = 0;
        for (; at < Lines.Count; at++)
        {
            if (Lines[at].IsBlank)
                continue;
            var match = Keyword.Match(WordsOf(at));
            if (!match.Success)
                break;
            var key = match.Groups[1];
            if (HeadKeys.Contains(key.Value))
            {
                var first = Lines[at].First;
                AddEntry(
                    key.Value.ToLowerInvariant(),
                    new TextRange(first + key.Index, key.Length),
                    TextRange.Between(first + match.Groups[2].Index, Lines[at].End)
                );
            }

            HeadEnd = Lines[at].End;
        }

        return at;
    }

    /// <inheritdoc/>
    protected override int ReadBlock(int at)
    {
        if (Lines[at].Indent == 0 && StarsAt(at) is > 0 and var stars)
            return Heading(at, stars);
        if (Begins(at, "#+BEGIN_") || Begins(at, "#+begin_"))
            return Block(at);
        if (Begins(at, "#") && (Lines[at].Words.Length == 1 || Text[Lines[at].First + 1] is ' ' or '+'))
        {
            AddWhole(BlockKind.Markup, at, at + 1);
            return at + 1;
        }

        if (Begins(at, ":") && FindClose(at + 1, ":END:", LongestDrawer) is >= 0 and var end)
        {
            AddWhole(BlockKind.Markup, at, end + 1);
            return end + 1;
        }

        if (Begins(at, "|"))
        {
            var last = at;
            while (last < Lines.Count && Begins(last, "|"))
                last++;
            AddWhole(BlockKind.Table, at, last);
            return last;
        }

        if (Begins(at, ": "))
        {
            AddWhole(BlockKind.Code, at, at + 1);
            return at + 1;
        }

        var item = Item.Match(WordsOf(at));
        var to = EndOfParagraph(at, StartsBlock);
        AddBlock(item.Success ? BlockKind.ListItem : BlockKind.Paragraph, at, to, item.Success ? item.Length : 0);
        return to;
    }

    private bool StartsBlock(int at) =>
        (Lines[at].Indent == 0 && StarsAt(at) > 0) || Begins(at, "#+") || Begins(at, "|") || Item.IsMatch(WordsOf(at));

    private int StarsAt(int at)
    {
        var line = Lines[at];
        var stars = 0;
        while (line.First + stars < line.End && Text[line.First + stars] == '*')
            stars++;
        return stars > 0 && line.First + stars < line.End && Text[line.First + stars] == ' ' ? stars : 0;
    }

    // "** TODO Title  :tag:".
    private int Heading(int at, int stars)
    {
        var line = Lines[at];
        var words = TextRange.Between(line.First + stars, line.End);
        if (words.Length <= LongestHeading)
        {
            var title = Title.Match(Text.Substring(words.Start, words.Length)).Groups["title"];
            words = new TextRange(words.Start + title.Index, title.Length);
        }

        AddBlock(BlockKind.Heading, words, Math.Min(stars + 1, LowestLevel));
        return at + 1;
    }

    private int Block(int at)
    {
        var name = WordsOf(at).Substring("#+begin_".Length).Split(' ')[0];
        var end = FindClose(at + 1, "#+end_" + name);
        AddWhole(BlockKind.Markup, at, at + 1);
        if (end < 0)
            return at + 1;
        switch (name.ToLowerInvariant())
        {
            case "quote":
                ReadQuote(at + 1, end);
                break;
            case "verse" or "center":
                ReadParagraphs(at + 1, end, BlockKind.Paragraph, null);
                break;
            case "comment" or "export":
                AddWhole(BlockKind.Markup, at + 1, end);
                break;
            default:
                AddWhole(BlockKind.Code, at + 1, end);
                break;
        }

        AddWhole(BlockKind.Markup, end, end + 1);
        return end + 1;
    }

    private void ReadQuote(int from, int to) => ReadParagraphs(from, to, BlockKind.BlockQuote, new QuotedBlock());

    private void ReadParagraphs(int from, int to, BlockKind kind, QuotedBlock? quoted)
    {
        var at = from;
        while (at < to)
        {
            if (Lines[at].IsBlank)
            {
                at++;
                continue;
            }

            var end = Math.Min(to, EndOfParagraph(at));
            AddBlock(kind, at, end, quoted: quoted);
            at = end;
        }
    }
}
