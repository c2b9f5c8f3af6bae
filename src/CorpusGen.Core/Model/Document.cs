using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A corpus file that was read. Plain data with value equality: a value of the compiler's cache.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text of the file, unchanged.</param>
/// <param name="Blocks">The blocks, in order.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Quotes">Its quotations, in order.</param>
/// <param name="Figures">The numbers it reports, in order.</param>
/// <param name="Dates">The dates it mentions, in order.</param>
/// <param name="Source">The source that the document names: "TRT World". Null if it names none.</param>
/// <param name="Doubts">What the readers were not certain of, in order.</param>
public sealed record Document(
    CorpusFile File,
    string Text,
    EquatableArray<Block> Blocks,
    EquatableArray<Picture> Pictures,
    EquatableArray<Quote> Quotes,
    EquatableArray<Figure> Figures,
    EquatableArray<DateMention> Dates,
    TextRange? Source,
    EquatableArray<Doubt> Doubts
)
{
    private LineMap? _lines;

    /// <summary>The front matter, or the content of a data file.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>Marks of Markdown inside the blocks, in order: they are not words. Empty for plain text.</summary>
    public EquatableArray<InlineMark> Marks { get; init; }

    /// <summary>The text as HTML; null for plain text, which is fully described by its blocks.</summary>
    public string? Html { get; init; }

    /// <summary>The headline of the text or of its front matter, or null.</summary>
    public TextRange? Headline =>
        Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Range ?? RangeOf("headline") ?? RangeOf("title");

    /// <summary>The id by which other files refer to the document: its `id`, else the file name without the extension.</summary>
    public string Key => Metadata.Find("id") is { Text.Length: > 0 } id ? id.Text : File.Stem;

    /// <summary>
    /// The range of the value of a key, without its quotation marks, or null, or if its characters are escaped in the file.
    /// </summary>
    public TextRange? RangeOf(string key)
    {
        if (Metadata.Find(key) is not { Kind: MetadataKind.Text } value)
            return null;
        var at = value.Range.Of(Text).IndexOf(value.Text, StringComparison.Ordinal);
        return at < 0 ? null : new TextRange(value.Range.Start + at, value.Text.Length);
    }

    /// <summary>
    /// The index of the block at an offset: the last block that begins at or before it. 0 if the document has no blocks.
    /// </summary>
    public int BlockAt(int offset)
    {
        var low = 0;
        var high = Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Range.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The words of a range, without the marks in it.</summary>
    public string WordsOf(TextRange range) => InlineMark.WordsOf(Text, range, Marks);

    /// <summary>The starts of the lines. Computed from <see cref="Text"/> when they are first used, and not part of the value.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>
    /// Compares file and text, because all other properties are computed from these two. To compare more would make the compiler's cache
    /// slow.
    /// </summary>
    public bool Equals(Document? other) => ReferenceEquals(this, other) || (other is not null && File == other.File && Text == other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((File.GetHashCode() * 31) + Text.GetHashCode());
}
