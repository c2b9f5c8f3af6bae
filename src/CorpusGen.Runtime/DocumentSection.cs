using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A section of a document: a heading, and what stands below it up to the next heading of its depth. A small value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct DocumentSection : IEquatable<DocumentSection>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal DocumentSection(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>The name of the member of the generated code that gives this section.</summary>
    public string Name => _slot.Record(Section.Sections, _index).Shared();

    /// <summary>The heading.</summary>
    public Paragraph Heading => new(_slot, Place(0));

    /// <summary>How deep the section stands, from 1.</summary>
    public int Level => Heading.Level;

    /// <summary>The blocks below the heading, those of the sections inside this one among them.</summary>
    public IReadOnlyList<Paragraph> Blocks
    {
        get
        {
            var first = Place(0) + 1;
            var blocks = new Paragraph[Place(1) - first];
            for (var i = 0; i < blocks.Length; i++)
                blocks[i] = new Paragraph(_slot, first + i);
            return blocks;
        }
    }

    /// <summary>The quotations in the section, in order.</summary>
    public IEnumerable<Quote> Quotes
    {
        get
        {
            var section = this;
            return Document.Quotes.Where(quote => section.Holds(quote.Paragraph));
        }
    }

    /// <summary>The figures in the section, in order.</summary>
    public IEnumerable<Figure> Figures
    {
        get
        {
            var section = this;
            return Document.Figures.Where(figure => section.Holds(figure.Paragraph));
        }
    }

    /// <summary>The document the section belongs to.</summary>
    public Document Document => new(_slot);

    /// <summary>The heading's words.</summary>
    public override string ToString() => Heading.Text;

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(DocumentSection other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(DocumentSection left, DocumentSection right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(DocumentSection left, DocumentSection right) => !left.Equals(right);

    private bool Holds(Paragraph block) => block.Index >= Place(0) && block.Index < Place(1);

    // A record: name, the heading's block, the block behind the last.
    private int Place(int which)
    {
        var record = _slot.Record(Section.Sections, _index);
        record.SkipShared();
        for (var i = 0; i < which; i++)
            record.Number();
        return record.Number();
    }
}
