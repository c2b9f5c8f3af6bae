using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Writes blocks as Markdown. The words are those of <see cref="InlineWords"/>.</summary>
internal sealed class MarkdownBuilder
{
    private const int DeepestItem = 6;

    // The start of a line that would be a heading, a quotation, a list, a rule, a note, a figure or a fence.
    private static readonly Regex BlockStart = new(
        @"^(?:(?<number>[0-9]{1,9})(?=[.)](?:\s|$))|(?=[#>+=~:!?^-]))",
        RegexOptions.CultureInvariant
    );

    // A paragraph that begins with the mark of a note and a colon would be the text of the note.
    private static readonly Regex NoteStart = new(@"^(?<mark>\[\^[^\]]+\])(?=:)", RegexOptions.CultureInvariant);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _notes = new();
    private readonly FrontMatterBuilder _front = new();
    private Last _last;
    private readonly int[] _offsets = new int[DeepestItem + 1];
    private int _depth = -1;

    private enum Last
    {
        Other,
        Quote,
        Item,
    }

    /// <summary>Gets the front matter.</summary>
    public FrontMatterBuilder Front => _front;

    /// <summary>Writes a heading.</summary>
    public void Heading(int level, string words)
    {
        words = OneLine(words);
        // A number sign at the end would close the heading.
        if (words.EndsWith("#", StringComparison.Ordinal))
            words = words.Insert(words.Length - 1, "\\");
        Block(words, Last.Other, text => text.Append('#', Math.Max(1, Math.Min(6, level))).Append(' ').Append(words).Append('\n'));
    }

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(string words) => Block(words, Last.Other, text => Lines(text, words, ""));

    /// <summary>Writes a paragraph of a block quote.</summary>
    /// <param name="words">The words.</param>
    /// <param name="continues">True if it belongs to the block quote of the paragraph before it.</param>
    public void Quote(string words, bool continues)
    {
        if (words.Length == 0)
            return;
        if (continues && _last == Last.Quote)
        {
            _text.Append(">\n");
            Lines(_text, words, "> ");
            return;
        }

        // A block quote directly after another would be one with it.
        if (_last == Last.Quote)
            _text.Append("\n<!-- -->\n");
        Block(words, Last.Quote, text => Lines(text, words, "> "));
    }

    /// <summary>Writes the first paragraph of a list item.</summary>
    public void Item(int depth, bool isOrdered, string words)
    {
        if (words.Length == 0)
            return;
        words = OneLine(words);
        // Markdown has no item without those above it.
        depth = Math.Max(0, Math.Min(Math.Min(depth, DeepestItem), _last == Last.Item ? _depth + 1 : 0));
        if (_last != Last.Item && _text.Length > 0)
            _text.Append('\n');
        var mark = isOrdered ? "1. " : "- ";
        _text.Append(' ', depth * 4).Append(mark);
        Lines(_text, words, "");
        _offsets[depth] = (depth * 4) + mark.Length;
        (_last, _depth) = (Last.Item, depth);
    }

    /// <summary>Writes another paragraph of the last list item of a depth.</summary>
    public void ItemParagraph(int depth, string words)
    {
        if (words.Length == 0)
            return;
        if (_last != Last.Item)
        {
            Paragraph(words);
            return;
        }

        _depth = Math.Max(0, Math.Min(depth, _depth));
        _text.Append('\n').Append(' ', _offsets[_depth]);
        Lines(_text, OneLine(words), "");
    }

    /// <summary>Writes code.</summary>
    public void Code(string code)
    {
        var fence = "```";
        while (code.Contains(fence))
            fence += "`";
        Block(
            code.Trim(),
            Last.Other,
            text => text.Append(fence).Append('\n').Append(code.TrimEnd()).Append('\n').Append(fence).Append('\n')
        );
    }

    /// <summary>Writes a picture.</summary>
    public void Picture(PackagePicture picture)
    {
        var caption = OneLine(picture.Caption);
        // A title has no escapes in the words of a caption.
        char? mark =
            caption.Length == 0 ? null
            : caption.IndexOf('"') < 0 ? '"'
            : caption.IndexOf('\'') < 0 ? '\''
            : null;
        var alt = new InlineWords();
        alt.Append(picture.Alt);
        Block(
            "!",
            Last.Other,
            text =>
            {
                text.Append("![").Append(OneLine(alt.Take())).Append("](").Append(Target(picture.Target));
                if (mark is { } quotation)
                    text.Append(' ').Append(quotation).Append(caption).Append(quotation);
                text.Append(")\n");
            }
        );
        if (mark is null)
            Paragraph(caption);
    }

    /// <summary>Writes a table. The first row is its head. A table with one column is layout, so its cells are paragraphs.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns <= 1)
        {
            foreach (var words in rows.SelectMany(row => row))
                Paragraph(words);
            return;
        }

        Block(
            "|",
            Last.Other,
            text =>
            {
                Row(text, rows[0].Concat(Enumerable.Repeat("", columns - rows[0].Count)));
                Row(text, Enumerable.Repeat("---", columns));
                foreach (var row in rows.Skip(1))
                    Row(text, row);
            }
        );
    }

    /// <summary>Adds a footnote, which is written after the text.</summary>
    public void Note(string label, string words)
    {
        if (words.Length == 0)
            return;
        _notes.Append("\n[^").Append(label).Append("]: ");
        Lines(_notes, OneLine(words), "");
    }

    /// <summary>Returns the whole text.</summary>
    public string Build() => _front.Build() + _text + _notes;

    private static string Target(string target) =>
        string.Concat(
            target.Select(c =>
                char.IsWhiteSpace(c) || c is '(' or ')' or '<' or '>' or '\\' ? Uri.EscapeDataString(c.ToString()) : c.ToString()
            )
        );

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            text.Append("| ").Append(Money(OneLine(cell))).Append(' ');
        text.Append("|\n");
    }

    private static string OneLine(string words) => words.Replace('\n', ' ');

    // Two signs could be the marks of a formula.
    private static string Money(string words) =>
        words.IndexOf('$') is >= 0 and var at && words.IndexOf('$', at + 1) >= 0 ? words.Replace("$", "\\$") : words;

    private static void Lines(StringBuilder text, string words, string prefix)
    {
        foreach (var line in Money(words).Split('\n'))
        {
            text.Append(prefix)
                .Append(NoteStart.Replace(BlockStart.Replace(line.TrimStart(' '), "${number}\\", 1), "${mark}\\"))
                .Append('\n');
        }
    }

    private void Block(string words, Last last, Action<StringBuilder> write)
    {
        if (words.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        write(_text);
        (_last, _depth) = (last, -1);
    }
}
