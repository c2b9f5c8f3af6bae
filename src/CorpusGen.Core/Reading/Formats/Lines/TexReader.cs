using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>
/// Reads the prose of LaTeX. What a command prints is not computed: an unknown command is markup, and the words in its braces are read.
/// </summary>
internal sealed class TexReader : LineReader
{
    // Commands whose arguments are not words of the text.
    private const string WithoutWords =
        "cite[a-zA-Z]*|ref|eqref|pageref|autoref|cref|Cref|label|index|vspace|hspace|input|include|bibliography|bibliographystyle|url|"
        + "pagestyle|thispagestyle|setlength|footnotemark|hypersetup";

    private static readonly InlineScanner Inlines = new(
        new InlineRule(@"(?<!\\)%[^\r\n]*"),
        new InlineRule(@"\\\\(\[[^\]\n]{0,20}\])?", InlineKind.Instead, "\n"),
        new InlineRule(@"\\(?<w>[%&$#_{}])"),
        new InlineRule("``", InlineKind.Instead, "“"),
        new InlineRule("''", InlineKind.Instead, "”"),
        new InlineRule("`", InlineKind.Instead, "‘"),
        new InlineRule("---", InlineKind.Instead, "—"),
        new InlineRule("--", InlineKind.Instead, "–"),
        new InlineRule("~", InlineKind.Instead, "\u00A0"),
        new InlineRule(@"\\(ldots|dots|textellipsis)(\{\}|\b ?)", InlineKind.Instead, "…"),
        new InlineRule(@"\\enquote\{(?<w>[^{}\n]{1,500})\}", InlineKind.Quoted),
        new InlineRule(@"\\(" + WithoutWords + @")\*?(\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,500}\}"),
        new InlineRule(@"\\href\{[^{}\n]{0,500}\}\{(?<w>[^{}\n]{0,500})\}"),
        new InlineRule(@"\\(texttt|verb|lstinline|code|path)\*?\{(?<w>[^{}\n]{1,300})\}", InlineKind.Code),
        new InlineRule(@"\\includegraphics(\[[^\]\n]{0,200}\])?\{(?<t>[^{}\n]{1,300})\}", InlineKind.Image),
        new InlineRule(@"(?<!\\)\$\$?(?<w>[^$]{1,500})\$\$?", InlineKind.Code),
        new InlineRule(@"\\[(\[](?<w>[^$]{1,1000}?)\\[)\]]", InlineKind.Code),
        new InlineRule(@"\\(['`^""~=.]\{?[a-zA-Z]\}?|[uvHck]\{[a-zA-Z]\})", InlineKind.Accent),
        new InlineRule(@"\\[a-zA-Z@]{1,40}\*?(\[[^\]\n]{0,200}\]){0,2}[ ]?"),
        new InlineRule(@"\\."),
        new InlineRule("[{}]")
    );

    private static readonly Regex Environment = new(@"^\\(?<what>begin|end)\{(?<name>[a-zA-Z]+\*?)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Section = new(
        @"^\\(?<name>part|chapter|section|subsection|subsubsection|paragraph)\*?(\[[^\]\n]{0,200}\])?\{(?<w>[^\n]{1,500})\}",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex Caption = new(@"^\\caption\*?(\[[^\]\n]{0,200}\])?\{", RegexOptions.CultureInvariant);
    private static readonly Regex HeadCommand = new(
        @"^\\(?<name>title|author|date)\{(?<w>[^\n{}]{1,500})\}",
        RegexOptions.CultureInvariant
    );
    private static readonly string[] Sections = ["part", "chapter", "section", "subsection", "subsubsection", "paragraph"];

    // The content of these is not prose.
    private static readonly HashSet<string> NotRead = new(StringComparer.Ordinal)
    {
        "verbatim",
        "lstlisting",
        "minted",
        "equation",
        "align",
        "gather",
        "multline",
        "eqnarray",
        "displaymath",
        "math",
        "tikzpicture",
        "algorithm",
        "algorithmic",
        "thebibliography",
        "comment",
        "filecontents",
    };

    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal) { "tabular", "tabularx", "longtable", "array" };
    private QuotedBlock? _quoted;
    private int _lists;

    private TexReader(string text, int start)
        : base(text, start, Inlines) { }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start) => new TexReader(text, start).Read();

    // The preamble ends at the start of the document; a file that is included by another has none.
    protected override int ReadHead()
    {
        var begin = FindClose(0, @"\begin{document}");
        if (begin < 0)
            return 0;
        for (var at = 0; at < begin; at++)
        {
            if (HeadCommand.Match(WordsOf(at)) is { Success: true } match)
            {
                var (name, words) = (match.Groups["name"], match.Groups["w"]);
                AddEntry(
                    name.Value,
                    new TextRange(Lines[at].First + name.Index, name.Length),
                    new TextRange(Lines[at].First + words.Index, words.Length)
                );
            }
        }

        HeadEnd = Lines[begin].End;
        return begin + 1;
    }

    /// <inheritdoc/>
    protected override int ReadBlock(int at)
    {
        var words = WordsOf(at);
        if (words[0] == '%')
            return Markup(at);
        if (Environment.Match(words) is { Success: true } environment)
            return InEnvironment(at, environment);
        if (Section.Match(words) is { Success: true } section)
        {
            var title = section.Groups["w"];
            AddBlock(
                BlockKind.Heading,
                new TextRange(Lines[at].First + title.Index, title.Length),
                Math.Max(1, Array.IndexOf(Sections, section.Groups["name"].Value))
            );
            return at + 1;
        }

        var end = EndOfParagraph(at, StartsBlock);
        if (Caption.Match(words) is { Success: true } caption)
        {
            AddBlock(BlockKind.Caption, at, end, caption.Length);
        }
        else if (words.StartsWith(@"\item", StringComparison.Ordinal))
        {
            AddBlock(BlockKind.ListItem, at, end, ItemLength(words));
        }
        else
        {
            AddBlock(
                _quoted is not null ? BlockKind.BlockQuote
                    : _lists > 0 ? BlockKind.ListItem
                    : BlockKind.Paragraph,
                at,
                end,
                quoted: _quoted
            );
        }

        return end;
    }

    private int Markup(int at)
    {
        AddWhole(BlockKind.Markup, at, at + 1);
        return at + 1;
    }

    private int InEnvironment(int at, Match match)
    {
        var name = match.Groups["name"].Value.TrimEnd('*');
        var begins = match.Groups["what"].Value == "begin";
        if (begins && (NotRead.Contains(name) || Tables.Contains(name)))
        {
            var end = FindClose(at, @"\end{" + match.Groups["name"].Value + "}");
            if (end >= 0)
            {
                AddWhole(Tables.Contains(name) ? BlockKind.Table : BlockKind.Code, at, end + 1);
                return end + 1;
            }
        }
        else if (name is "quote" or "quotation" or "displayquote")
        {
            _quoted = begins ? _quoted ?? new QuotedBlock() : null;
        }
        else if (name is "itemize" or "enumerate" or "description")
        {
            _lists = Math.Max(0, _lists + (begins ? 1 : -1));
        }

        return Markup(at);
    }

    private bool StartsBlock(int at) =>
        Begins(at, @"\begin{")
        || Begins(at, @"\end{")
        || Begins(at, @"\item")
        || Begins(at, @"\section")
        || Begins(at, @"\subsection")
        || Begins(at, @"\chapter")
        || Begins(at, @"\caption")
        || Begins(at, @"\centering")
        || Begins(at, @"\includegraphics");

    private static int ItemLength(string words)
    {
        var end = @"\item".Length;
        return end < words.Length && words[end] == '[' && words.IndexOf(']') is > 0 and var close ? close + 1 : end;
    }
}
