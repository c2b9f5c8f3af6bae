using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A picture, as its caption tells of it. A small value; copying it allocates nothing.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Picture : IEquatable<Picture>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Picture(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>The name of the member of the generated code that gives this picture.</summary>
    public string Name => PictureRecord.Name(Record);

    /// <summary>The caption, without its credit.</summary>
    public Passage Caption => new(_slot, PictureRecord.Caption(Record));

    /// <summary>Who made or owns the picture: "AP" (NewsML-G2: creditline). Empty where the caption does not say.</summary>
    public Passage Credit => new(_slot, PictureRecord.Credit(Record));

    /// <summary>The words for those who cannot see the picture. Empty where there are none.</summary>
    public Passage Alt => new(_slot, PictureRecord.Alt(Record));

    /// <summary>The file or address of the image, as the text names it. Empty where a caption alone tells of the picture.</summary>
    public string Target => PictureRecord.Target(Record);

    /// <summary>Who owns the picture's document, and on what terms it may be used.</summary>
    public Rights Rights => new(_slot);

    /// <summary>The document the picture belongs to.</summary>
    public Document Document => new(_slot);

    /// <summary>The line the caption begins in, from 1.</summary>
    public int Line => Caption.Line;

    private RecordReader Record => _slot.Record(Section.Pictures, _index);

    /// <summary>The caption and, in brackets, the credit.</summary>
    public override string ToString() => Credit.IsEmpty ? Caption.Text : $"{Caption.Text} ({Credit.Text})";

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(Picture other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Picture other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(Picture left, Picture right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(Picture left, Picture right) => !left.Equals(right);
}
