using System.ComponentModel;
using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A document of a corpus: one file. The generated code has a type of its own for each, whose groups name what it holds.
/// A document is a light view; two views of one document are equal.
/// </summary>
[DebuggerDisplay("{Name,nq}: {Title,nq}")]
public class Document : IEquatable<Document>
{
    private readonly DocumentSlot _slot;

    /// <summary>Takes a document of a shard. For generated code.</summary>
    /// <param name="shard">The shard that holds the document.</param>
    /// <param name="ordinal">Its place in the shard, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Document(CorpusShard shard, int ordinal) => _slot = new DocumentSlot(shard, ordinal);

    internal Document(DocumentSlot slot) => _slot = slot;

    internal DocumentSlot Slot => _slot;

    /// <summary>The name of the member of the generated code that gives this document.</summary>
    public string Name => _slot.Name;

    /// <summary>The name of the collection the document belongs to.</summary>
    public string Collection => _slot.Collection;

    /// <summary>The file, from the project's folder, with '/' between the parts of the path.</summary>
    public string Path => _slot.Path;

    /// <summary>What others refer to the document by: its `id`, else the name of its file without the extension.</summary>
    public string Key => _slot.Key;

    /// <summary>What its front matter says of the document, or all of it where it is a data file.</summary>
    public MetadataValue Metadata => new(_slot, _slot.MetadataAt);

    /// <summary>Who owns the text, and on what terms it may be used, as its front matter says.</summary>
    public Rights Rights => new(_slot);

    /// <summary>The front matter's `title`; where there is none, the headline, the standfirst, the first block.</summary>
    public string Title =>
        Metadata["title"].Text is { Length: > 0 } title ? title
        : !Headline.IsEmpty ? Headline
        : !Standfirst.IsEmpty ? Standfirst
        : Blocks.Count > 0 ? Blocks[0].Text
        : "";

    /// <summary>The headline, of the text or of its front matter. Empty where the document has none.</summary>
    public Passage Headline => _slot.Headline;

    /// <summary>The sentence or two at the head that sum the document up. Empty where there are none.</summary>
    public Passage Standfirst => _slot.Standfirst;

    /// <summary>Where the text comes from: "TRT World". Empty where the document does not say.</summary>
    public Passage Source => _slot.Source;

    /// <summary>The whole text, as it stands in the file. Decoded once for as long as somebody holds it.</summary>
    public string Text => _slot.Text;

#if NET8_0_OR_GREATER
    /// <summary>The whole text as UTF-8, in place: nothing is copied and nothing decoded.</summary>
    public ReadOnlySpan<byte> Utf8 => _slot.WholeUtf8;
#endif

    /// <summary>
    /// The text as HTML, made anew at each call. Markdown may have HTML in it, which stands in the answer as it is: trust it as you trust
    /// the file.
    /// </summary>
    public string Html => Storage.Html.Of(this, _slot);

    /// <summary>All blocks in order: headline, standfirst, paragraphs, headings, captions, source line.</summary>
    public CorpusList<Paragraph> Blocks => DocumentParts.Blocks(_slot);

    /// <summary>The paragraphs of the running text, in order.</summary>
    public CorpusList<Paragraph> Paragraphs => DocumentParts.Paragraphs(_slot);

    /// <summary>The quotations, in order.</summary>
    public QuoteList Quotes => new(this);

    /// <summary>The numbers the text reports, in order.</summary>
    public FigureList Figures => new(this);

    /// <summary>The pictures, in order of their captions.</summary>
    public PictureList Pictures => new(this);

    /// <summary>The sections, in order of their headings.</summary>
    public SectionList Sections => new(this);

    /// <summary>The dates, times and periods the text mentions, in order.</summary>
    public CorpusList<DateMention> Dates => DocumentParts.Dates(_slot);

    /// <summary>Who is quoted, in order of their first quotation.</summary>
    public IReadOnlyList<Speaker> Speakers
    {
        get
        {
            var speakers = new Speaker[_slot.Count(Section.Speakers)];
            for (var i = 0; i < speakers.Length; i++)
                speakers[i] = new Speaker(_slot, i);
            return speakers;
        }
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Equal where both are views of one document.</summary>
    public bool Equals(Document? other) => other is not null && _slot.Equals(other._slot);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _slot.GetHashCode();

    /// <summary>Equal where both are views of one document.</summary>
    public static bool operator ==(Document? left, Document? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Unequal where they are views of two documents.</summary>
    public static bool operator !=(Document? left, Document? right) => !(left == right);
}
