using System.Diagnostics;
using CorpusGen.Format;
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
    public string Name => SectionRecord.Name(Record);

    /// <summary>The heading.</summary>
    public Paragraph Heading => new(_slot, SectionRecord.Heading(Record));

    /// <summary>How deep the section stands, from 1.</summary>
    public int Level => Heading.Level;

    /// <summary>The blocks below the heading, those of the sections inside this one among them.</summary>
    public IReadOnlyList<Paragraph> Blocks
    {
        get
        {
            var first = SectionRecord.Heading(Record) + 1;
            var blocks = new Paragraph[SectionRecord.End(Record) - first];
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

    private RecordReader Record => _slot.Record(Section.Sections, _index);

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

    private bool Holds(Paragraph block) => block.Index >= SectionRecord.Heading(Record) && block.Index < SectionRecord.End(Record);
}
