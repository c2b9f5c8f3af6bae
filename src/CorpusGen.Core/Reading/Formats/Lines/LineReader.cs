using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Data;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>
/// A reader of a format that is made of lines. A derived class decides what a line begins, and takes the lines that belong to it.
/// </summary>
internal abstract class LineReader
{
    private const int LongestClosing = 200;

    private readonly InlineScanner _inlines;
    private Dictionary<string, List<int>>? _closing;

    /// <summary>Creates a reader of a text from an offset on.</summary>
    protected LineReader(string text, int start, InlineScanner inlines)
    {
        Text = text;
        _inlines = inlines;
        Lines = TextLine.Split(text, start);
        Leaves = new LeafBuilder(text);
    }

    /// <summary>Gets the text of the file.</summary>
    protected string Text { get; }

    /// <summary>Gets the lines.</summary>
    protected List<TextLine> Lines { get; }

    /// <summary>Gets the blocks that were read.</summary>
    protected LeafBuilder Leaves { get; }

    /// <summary>Gets the metadata of the head.</summary>
    protected List<MetadataEntry> Entries { get; } = [];

    /// <summary>Gets or sets the end of the head.</summary>
    protected int HeadEnd { get; set; }

    /// <summary>Reads the file.</summary>
    public FormatText Read()
    {
        var at = ReadHead();
        while (at < Lines.Count)
        {
            // A reader that takes no line would not end.
            at = Math.Max(at + 1, Lines[at].IsBlank ? at + 1 : ReadBlock(at));
        }

        return new FormatText(Leaves.Leaves, Leaves.Pictures, Entries, HeadEnd);
    }

    /// <summary>Reads the head, and returns the index of the first line after it.</summary>
    protected virtual int ReadHead() => 0;

    /// <summary>Reads what begins at a line that is not blank, and returns the index of the next line.</summary>
    protected abstract int ReadBlock(int at);

    /// <summary>Returns the characters of a line without its indentation.</summary>
    protected string WordsOf(int at) => Lines[at].Words.Of(Text);

    /// <summary>Returns true if a line begins with some characters after its indentation.</summary>
    protected bool Begins(int at, string words) =>
        at < Lines.Count && string.CompareOrdinal(Text, Lines[at].First, words, 0, words.Length) == 0;

    /// <summary>Adds the words of lines to the block that is being read. The end of a line is read as a line end.</summary>
    protected void AddLines(int from, int to, int skip = 0)
    {
        var end = Lines[to - 1].End;
        _inlines.Read(Text, TextRange.Between(Math.Min(end, Lines[from].First + skip), end), Leaves);
    }

    /// <summary>Adds a block of lines.</summary>
    protected void AddBlock(BlockKind kind, int from, int to, int skip = 0, int level = 0, QuotedBlock? quoted = null)
    {
        AddLines(from, to, skip);
        Leaves.End(kind, level, quoted);
    }

    /// <summary>Adds a block of the words of a range.</summary>
    protected void AddBlock(BlockKind kind, TextRange words, int level = 0, QuotedBlock? quoted = null)
    {
        _inlines.Read(Text, words, Leaves);
        Leaves.End(kind, level, quoted);
    }

    /// <summary>Adds lines that are not read.</summary>
    protected void AddWhole(BlockKind kind, int from, int to)
    {
        if (from < to)
            Leaves.Whole(kind, Lines[from].Start, Lines[to - 1].End);
    }

    /// <summary>Adds a value of the head.</summary>
    protected void AddEntry(string key, TextRange keyRange, TextRange value)
    {
        while (!value.IsEmpty && char.IsWhiteSpace(Text[value.End - 1]))
            value = new TextRange(value.Start, value.Length - 1);
        while (!value.IsEmpty && char.IsWhiteSpace(Text[value.Start]))
            value = new TextRange(value.Start + 1, value.Length - 1);
        if (value.IsEmpty || Entries.Any(entry => MetadataKey.Same(entry.Key, key)))
            return;
        var words = value.Of(Text);
        Entries.Add(new MetadataEntry(key, keyRange, new MetadataValue(ScalarKinds.OfQuoted(words), words, value)));
    }

    /// <summary>Returns the index of the first line from one on that is blank, or that a condition ends the paragraph at.</summary>
    protected int EndOfParagraph(int at, Func<int, bool>? ends = null)
    {
        var end = at + 1;
        while (end < Lines.Count && !Lines[end].IsBlank && ends?.Invoke(end) != true)
            end++;
        return end;
    }

    /// <summary>Returns the index of the line after those that are indented by more than some columns, without blank lines.</summary>
    protected int EndOfIndented(int at, int indent)
    {
        var end = at;
        for (var i = at; i < Lines.Count && (Lines[i].IsBlank || Lines[i].Indent > indent); i++)
        {
            if (!Lines[i].IsBlank)
                end = i + 1;
        }

        return end;
    }

    /// <summary>Returns the index of the line that closes a block, or -1.</summary>
    /// <param name="from">The first line to look at.</param>
    /// <param name="close">The line that closes, without its indentation. Its case is ignored.</param>
    /// <param name="most">The number of lines that the block can have.</param>
    protected int FindClose(int from, string close, int most = int.MaxValue)
    {
        if (!(_closing ??= IndexClosing()).TryGetValue(close.ToLowerInvariant(), out var lines))
            return -1;
        var at = lines.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < lines.Count && lines[at] - from < most ? lines[at] : -1;
    }

    // The lines that can close a block, which all begin with a mark: a search for each block would be quadratic.
    private Dictionary<string, List<int>> IndexClosing()
    {
        var closing = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.IsBlank || line.Words.Length > LongestClosing || char.IsLetterOrDigit(Text[line.First]))
                continue;
            var words = WordsOf(i).TrimEnd().ToLowerInvariant();
            if (!closing.TryGetValue(words, out var lines))
                closing[words] = lines = [];
            lines.Add(i);
        }

        return closing;
    }
}
