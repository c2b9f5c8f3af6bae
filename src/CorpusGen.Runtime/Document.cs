using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A document of a corpus: one file. The generated code has a derived type for each document, with a member for each quotation, figure,
/// picture and section. A document refers to the stored text; two objects for the same document are equal.
/// </summary>
[DebuggerDisplay("{Name,nq}: {Title,nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(DocumentJsonConverter))]
#endif
public class Document : IEquatable<Document>
{
    private readonly DocumentSlot _slot;

    /// <summary>Creates a document. For generated code.</summary>
    /// <param name="shard">The shard that contains the document.</param>
    /// <param name="ordinal">The index of the document in the shard.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Document(CorpusShard shard, int ordinal) => _slot = new DocumentSlot(shard, ordinal);

    internal Document(DocumentSlot slot) => _slot = slot;

    internal DocumentSlot Slot => _slot;

    /// <summary>Gets the name of the generated member for this document.</summary>
    [DataMember]
    public string Name => _slot.Name;

    /// <summary>Gets the name of the collection that contains the document.</summary>
    [DataMember]
    public string Collection => _slot.Collection;

    /// <summary>Gets the path of the file, relative to the project's folder, with '/' as separator.</summary>
    [DataMember]
    public string Path => _slot.Path;

    /// <summary>Gets the key by which other documents refer to it: its `id`, or the file name without the extension.</summary>
    [DataMember]
    public string Key => _slot.Key;

    /// <summary>
    /// Gets the title: `title` in the front matter; if it does not exist, the headline, the standfirst or the first block. Empty if the
    /// document has no text.
    /// </summary>
    [DataMember]
    public string Title =>
        Metadata["title"].Text is { Length: > 0 } title ? title
        : !Headline.IsEmpty ? Headline
        : !Standfirst.IsEmpty ? Standfirst
        : Blocks.Count > 0 ? Blocks[0].Text
        : "";

    /// <summary>Gets the headline of the text or of its front matter. Empty if the document has none.</summary>
    [DataMember]
    public Passage Headline => _slot.Headline;

    /// <summary>Gets the standfirst: one or two sentences at the start that summarize the document. Empty if it does not exist.</summary>
    [DataMember]
    public Passage Standfirst => _slot.Standfirst;

    /// <summary>Gets the origin of the text: "TRT World". Empty if the document does not give it.</summary>
    [DataMember]
    public Passage Source => _slot.Source;

    /// <summary>Gets the front matter, or the content of a data file.</summary>
    public MetadataValue Metadata => new(_slot, _slot.MetadataAt);

    /// <summary>Gets the owner and the terms of use of the text, from the front matter. Empty if it does not give them.</summary>
    [DataMember]
    public Rights Rights => new(_slot);

    /// <summary>Gets the whole text as it is in the file. It is decoded once as long as it is in use.</summary>
    [DataMember]
    public string Text => _slot.Text;

    /// <summary>
    /// Gets all blocks in order: headline, standfirst, paragraphs, headings, captions, source line. <see cref="Block.Kind"/> distinguishes
    /// them.
    /// </summary>
    public CorpusList<Block> Blocks => _slot.Parts.Blocks;

    /// <summary>Gets the blocks that are running text, in order: without headings, captions and the source line.</summary>
    public CorpusList<Block> Paragraphs => _slot.Parts.Paragraphs;

    /// <summary>Gets the quotations, in order.</summary>
    [DataMember]
    public NamedList<Quote> Quotes => _slot.Parts.Quotes;

    /// <summary>Gets the figures, in order: the numbers that the text reports.</summary>
    [DataMember]
    public NamedList<Figure> Figures => _slot.Parts.Figures;

    /// <summary>Gets the pictures, in order of their captions.</summary>
    [DataMember]
    public NamedList<Picture> Pictures => _slot.Parts.Pictures;

    /// <summary>Gets the dates, times and periods in the text, in order.</summary>
    [DataMember]
    public CorpusList<DateMention> Dates => _slot.Parts.Dates;

    /// <summary>Gets the sections, in order of their headings.</summary>
    [DataMember]
    public NamedList<DocumentSection> Sections => _slot.Parts.Sections;

    /// <summary>Gets the speakers, in order of their first quotation.</summary>
    public CorpusList<Speaker> Speakers => _slot.Parts.Speakers;

    [DataMember(Name = nameof(Metadata))]
    private object? MetadataObject => Metadata.ToObject();

    /// <summary>
    /// Returns the text as HTML, in time linear in its length. HTML in Markdown is returned unchanged: use the result only if you trust the
    /// file.
    /// </summary>
    public string ToHtml() => Html.Of(this, _slot);

    /// <summary>
    /// Returns the passage of this document with these words, as <see cref="CorpusView.Cite"/> does for a corpus.
    /// </summary>
    /// <param name="words">The words: a constant.</param>
    /// <exception cref="ArgumentException">The words were not known to the compiler, or are not in the document.</exception>
    public Passage Cite(string words) =>
        _slot.Shard.Index.Cite(words, _slot) is { IsEmpty: false } passage ? passage : throw CorpusIndex.NotCited(words);

#if NET8_0_OR_GREATER
    /// <summary>Returns the whole text as UTF-8, in place: nothing is copied or decoded.</summary>
    public ReadOnlySpan<byte> AsUtf8() => _slot.WholeUtf8;
#endif

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;

    /// <summary>Returns true if both are the same document.</summary>
    public bool Equals(Document? other) => other is not null && _slot.Equals(other._slot);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _slot.GetHashCode();

    /// <summary>Returns true if both are the same document, or both are null.</summary>
    public static bool operator ==(Document? left, Document? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns true if they are different documents.</summary>
    public static bool operator !=(Document? left, Document? right) => !(left == right);
}
