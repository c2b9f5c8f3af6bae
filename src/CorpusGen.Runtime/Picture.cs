using System.Diagnostics;
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
    public string Name => Record.Shared();

    /// <summary>The caption, without its credit.</summary>
    public Passage Caption
    {
        get
        {
            var record = AtCaption();
            return new Passage(_slot, record.Range());
        }
    }

    /// <summary>Who made or owns the picture: "AP" (NewsML-G2: creditline). Empty where the caption does not say.</summary>
    public Passage Credit
    {
        get
        {
            var record = AtCaption();
            var caption = record.Range();
            return new Passage(_slot, record.RangeNear(caption));
        }
    }

    /// <summary>The words for those who cannot see the picture. Empty where there are none.</summary>
    public Passage Alt
    {
        get
        {
            var record = AtAlt(out var caption);
            return new Passage(_slot, record.RangeNear(caption));
        }
    }

    /// <summary>The file or address of the image, as the text names it. Empty where a caption alone tells of the picture.</summary>
    public string Target
    {
        get
        {
            var record = AtAlt(out var caption);
            record.RangeNear(caption);
            return record.String();
        }
    }

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

    private RecordReader AtAlt(out StoredRange caption)
    {
        var record = AtCaption();
        caption = record.Range();
        record.RangeNear(caption);
        return record;
    }

    // A record: name, caption, credit, alternative text, target.
    private RecordReader AtCaption()
    {
        var record = Record;
        record.SkipShared();
        return record;
    }
}
