using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A stretch of a document, with its position. What a text does not say ("who reports it?") is the empty passage, never null.
/// Its position and its length are those of the file; where that is Markdown, the words are given without its marks.
/// A passage is a small value: making and copying one allocates nothing, and its words are decoded when they are asked for.
/// </summary>
[DebuggerDisplay("{Text,nq}")]
public readonly struct Passage : IEquatable<Passage>
{
    private readonly DocumentSlot _slot;
    private readonly StoredRange _range;

    internal Passage(DocumentSlot slot, StoredRange range)
    {
        _slot = slot;
        _range = range;
    }

    /// <summary>True where the text says nothing: the passage has no words and no document.</summary>
    public bool IsEmpty => _range.ByteLength == 0;

    /// <summary>The words, decoded anew at each call; the empty string for the empty passage.</summary>
    public string Text => IsEmpty ? "" : _slot.Decode(_range);

    /// <summary>The document the passage stands in.</summary>
    /// <exception cref="InvalidOperationException">The passage is empty.</exception>
    public Document Document =>
        IsEmpty ? throw new InvalidOperationException("The empty passage stands in no document: ask IsEmpty first.") : new Document(_slot);

    /// <summary>Who owns the words, and on what terms they may be used. Empty where the document does not say.</summary>
    public Rights Rights => IsEmpty ? default : new Rights(_slot);

    /// <summary>The offset of the first character in the document's text, in UTF-16 code units, from 0.</summary>
    public int Start => _range.CharStart;

    /// <summary>The length in the document's text, in UTF-16 code units. Linear in the passage where it is not all ASCII.</summary>
    public int Length => IsEmpty ? 0 : _slot.CountChars(_range);

    /// <summary>The line the passage begins in, from 1; 0 for the empty passage.</summary>
    public int Line => IsEmpty ? 0 : _range.Line + 1;

#if NET8_0_OR_GREATER
    /// <summary>The words as they stand in the file, as UTF-8, in place: nothing is copied and nothing decoded.</summary>
    public ReadOnlySpan<byte> Utf8 => IsEmpty ? default : _slot.Utf8(_range);

    /// <summary>The words as a slice of <see cref="Document.Text"/>, which is decoded once for all passages that are alive.</summary>
    public ReadOnlyMemory<char> Chars => IsEmpty ? default : _slot.Text.AsMemory(Start, Length);
#endif

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    /// <summary>The words.</summary>
    public static implicit operator string(Passage passage) => passage.Text;

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(Passage other) => _range.Equals(other._range) && (IsEmpty || _slot.Equals(other._slot));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsEmpty ? 0 : unchecked((_slot.GetHashCode() * 31) + _range.CharStart);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);
}
