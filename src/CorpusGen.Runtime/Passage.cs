using System.ComponentModel;
using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A range of a document, with its position. A part that a text does not have ("who reports it?") is the empty passage, never null.
/// Position and length are those in the file; if the file is Markdown, the words are without its marks. A small value: creating and copying
/// one allocates nothing.
/// </summary>
[DebuggerDisplay("{Text,nq}")]
[TypeConverter(typeof(TextTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Passage>))]
#endif
public readonly struct Passage : IEquatable<Passage>
{
    private readonly DocumentSlot _slot;
    private readonly StoredRange _range;

    internal Passage(DocumentSlot slot, StoredRange range)
    {
        _slot = slot;
        _range = range;
    }

    /// <summary>Gets whether the passage has no words.</summary>
    public bool IsEmpty => _range.ByteLength == 0;

    /// <summary>Gets the words; the empty string for the empty passage. They are decoded at each call.</summary>
    public string Text => IsEmpty ? "" : _slot.Decode(_range);

    /// <summary>Gets the document that contains the passage. For the default value it is a document without name and text.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the owner and the terms of use of the words. Empty if the document does not give them.</summary>
    public Rights Rights => IsEmpty ? default : new Rights(_slot);

    /// <summary>Gets the index of the first character in <see cref="CorpusGen.Document.Text"/>; 0 for the empty passage.</summary>
    public int Start => _range.CharStart;

    /// <summary>
    /// Gets the number of UTF-16 code units in <see cref="CorpusGen.Document.Text"/>. The time is linear in the length, unless all is
    /// ASCII.
    /// </summary>
    public int Length => IsEmpty ? 0 : _slot.CountChars(_range);

    /// <summary>Gets the line in which the passage begins; the first line of the file is 1. 0 for the empty passage.</summary>
    public int Line => IsEmpty ? 0 : _range.Line + 1;

    /// <summary>
    /// Returns the block in which the passage begins: its paragraph, heading or caption. The default value for the empty passage.
    /// Logarithmic in the number of blocks.
    /// </summary>
    public Block GetBlock() => IsEmpty ? default : _slot.BlockAt(_range.CharStart);

    /// <summary>
    /// Returns the quotation that contains the passage; the default value if it is not in one. Linear in the number of quotations.
    /// </summary>
    public Quote GetQuote() => IsEmpty ? default : _slot.QuoteAt(_range);

#if NET8_0_OR_GREATER
    /// <summary>Returns the words as they are in the file, as UTF-8, in place: nothing is copied or decoded.</summary>
    public ReadOnlySpan<byte> AsUtf8() => IsEmpty ? default : _slot.Utf8(_range);

    /// <summary>
    /// Returns the words as a slice of <see cref="CorpusGen.Document.Text"/>, which is decoded once as long as a slice or the text is in
    /// use.
    /// </summary>
    public ReadOnlyMemory<char> AsMemory() => IsEmpty ? default : _slot.Text.AsMemory(Start, Length);
#endif

    /// <summary>
    /// Gets the address of the passage: its words and the fewest words around them that distinguish it from all other places of its
    /// document. Store it, and find the passage again with <see cref="CorpusView.Resolve"/> after the text was edited. Linear in the
    /// length of the document. That of the empty passage is empty too, and finds nothing.
    /// </summary>
    public PassageSelector Selector => IsEmpty ? new PassageSelector("", "") : PassageFinder.SelectorOf(_slot, this);

    /// <summary>
    /// Returns the end of an address which shows the passage in a page with the document's text: `#:~:text=…`, a text fragment. Empty for
    /// the empty passage. Linear in the length of the document.
    /// </summary>
    public string GetTextFragment() => IsEmpty ? "" : PassageFinder.TextFragmentOf(_slot, this);

    internal StoredRange Range => _range;

    internal bool IsIn(DocumentSlot slot) => _slot.Equals(slot);

    /// <summary>Returns the words.</summary>
    public override string ToString() => Text;

    /// <summary>Returns the words of a passage.</summary>
    public static implicit operator string(Passage passage) => passage.Text;

    /// <summary>Returns true if both are the same range of the same document. All empty passages are equal.</summary>
    public bool Equals(Passage other) => _range.Equals(other._range) && (IsEmpty || _slot.Equals(other._slot));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsEmpty ? 0 : unchecked((_slot.GetHashCode() * 31) + _range.CharStart);

    /// <summary>Returns true if both are the same range of the same document.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Returns true if document or range differs.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);
}
