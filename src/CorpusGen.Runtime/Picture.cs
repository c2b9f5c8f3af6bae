using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// An image, or the caption of one. A small value that refers to the text, so that copying it allocates nothing. The default value has no
/// caption.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Picture>))]
#endif
public readonly struct Picture : IEquatable<Picture>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Picture(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>Gets the name of the generated member for this picture.</summary>
    [DataMember]
    public string Name => PictureRecord.Name(Record);

    /// <summary>Gets the caption without its credit. Empty if the picture has none.</summary>
    [DataMember]
    public Passage Caption => new(_slot, PictureRecord.Caption(Record));

    /// <summary>Gets the creator or owner of the picture: "AP" (NewsML-G2: creditline). Empty if the caption has none.</summary>
    [DataMember]
    public Passage Credit => new(_slot, PictureRecord.Credit(Record));

    /// <summary>Gets the alternative text, for readers who cannot see the picture. Empty if it does not exist.</summary>
    [DataMember]
    public Passage AltText => new(_slot, PictureRecord.Alt(Record));

    /// <summary>Gets the file or address of the image, as it is written in the text. Empty if there is only a caption.</summary>
    [DataMember]
    public string Target => PictureRecord.Target(Record);

    /// <summary>Gets the owner and the terms of use of the document. Empty if the document does not give them.</summary>
    public Rights Rights => new(_slot);

    /// <summary>Gets the document that contains the picture.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the line in which the caption begins; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Caption.Line;

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private RecordReader Record => _slot.Record(Section.Pictures, _index);

    /// <summary>Returns the caption, and the credit in parentheses.</summary>
    public override string ToString() => Credit.IsEmpty ? Caption.Text : $"{Caption.Text} ({Credit.Text})";

    /// <summary>Returns true if both are the same picture of the same document.</summary>
    public bool Equals(Picture other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Picture other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Returns true if both are the same picture of the same document.</summary>
    public static bool operator ==(Picture left, Picture right) => left.Equals(right);

    /// <summary>Returns true if they are different pictures.</summary>
    public static bool operator !=(Picture left, Picture right) => !left.Equals(right);
}
