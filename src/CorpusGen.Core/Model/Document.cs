using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A corpus file, read. Plain data with value equality: a value of the compiler's cache.</summary>
/// <param name="File">Which file it is.</param>
/// <param name="Text">Its text, as it stands in the file.</param>
/// <param name="Blocks">What it is made of, in order.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Quotes">Its quotations, in order.</param>
/// <param name="Figures">The numbers it reports, in order.</param>
/// <param name="Dates">The dates it mentions, in order.</param>
/// <param name="Source">Where it says it comes from: "TRT World". Null where it does not say.</param>
/// <param name="Doubts">What the readers were not sure of, in order.</param>
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

    /// <summary>What its front matter says, or all of it where it is a data file.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>Marks of Markdown inside its blocks, in order: no words of the text. Empty where the text is plain.</summary>
    public EquatableArray<InlineMark> Marks { get; init; }

    /// <summary>The text as HTML; null where it is plain, and its blocks say all there is to say.</summary>
    public string? Html { get; init; }

    /// <summary>The headline, of the text or of its front matter; null where it has none.</summary>
    public TextRange? Headline =>
        Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Range ?? RangeOf("headline") ?? RangeOf("title");

    /// <summary>What other files refer to it by: its `id`, else the name of its file without the extension.</summary>
    public string Key => Metadata.Find("id") is { Text.Length: > 0 } id ? id.Text : File.Stem;

    /// <summary>
    /// Where the words of a key stand, without their quotation marks; null where there are none, or they are written otherwise than they
    /// read.
    /// </summary>
    public TextRange? RangeOf(string key)
    {
        if (Metadata.Find(key) is not { Kind: MetadataKind.Text } value)
            return null;
        var at = value.Range.Of(Text).IndexOf(value.Text, StringComparison.Ordinal);
        return at < 0 ? null : new TextRange(value.Range.Start + at, value.Text.Length);
    }

    /// <summary>
    /// The place of the block that an offset stands in: of the last that does not begin behind it. 0 where the document has no blocks.
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

    /// <summary>Where the lines of the text begin. Found when first asked for; a view of <see cref="Text"/>, no value of its own.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>
    /// Equal where file and text are: all the rest is read from these two. Anything more would cost the compiler's cache dear.
    /// </summary>
    public bool Equals(Document? other) => ReferenceEquals(this, other) || (other is not null && File == other.File && Text == other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((File.GetHashCode() * 31) + Text.GetHashCode());
}
