using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>
/// The lists and objects that the properties of a document return. Each is created at its first use and kept, and all views of a document
/// share them. Two threads may create equal ones; either can be used.
/// </summary>
internal sealed class DocumentParts(DocumentSlot slot)
{
    /// <summary>Returns the document at a place of a shard.</summary>
    public static readonly Func<CorpusShard, int, Document> Create = (shard, ordinal) => shard.PartsOf(ordinal).View;

    private Document? _view;
    private CorpusList<Block>? _blocks;
    private CorpusList<Block>? _paragraphs;
    private QuoteList? _quotes;
    private FigureList? _figures;
    private PictureList? _pictures;
    private SectionList? _sections;
    private CorpusList<DateMention>? _dates;
    private FixedList<Speaker>? _speakers;
    private CorpusList<Passage>?[]? _pieces;
    private Speaker?[]? _likelySpeakers;
    private Unit?[]? _units;
    private SectionParts?[]? _sectionParts;

    /// <summary>Gets the document as one without a type of its own.</summary>
    public Document View => _view ??= new Document(slot);

    public CorpusList<Block> Blocks =>
        _blocks ??= new SlotList<Block>(slot, Section.Blocks, static (slot, index) => new Block(slot, index));

    /// <summary>Gets the blocks that are running text.</summary>
    public CorpusList<Block> Paragraphs =>
        _paragraphs ??= new SlotList<Block>(
            slot,
            Section.Paragraphs,
            static (slot, index) => new Block(slot, ParagraphRecord.Block(slot.Record(Section.Paragraphs, index)))
        );

    public QuoteList Quotes => _quotes ??= new QuoteList(View);

    public FigureList Figures => _figures ??= new FigureList(View);

    public PictureList Pictures => _pictures ??= new PictureList(View);

    public SectionList Sections => _sections ??= new SectionList(View);

    public CorpusList<DateMention> Dates =>
        _dates ??= new SlotList<DateMention>(slot, Section.Dates, static (slot, index) => new DateMention(slot, index));

    public CorpusList<Speaker> Speakers
    {
        get
        {
            if (_speakers is { } known)
                return known;
            var speakers = new Speaker[slot.Count(Section.Speakers)];
            for (var i = 0; i < speakers.Length; i++)
                speakers[i] = new Speaker(slot, i);
            return _speakers = new FixedList<Speaker>(speakers);
        }
    }

    /// <summary>Returns the pieces of a quotation.</summary>
    public CorpusList<Passage> Pieces(int quote, RecordReader record)
    {
        var all = _pieces ??= new CorpusList<Passage>?[Math.Max(1, slot.Count(Section.Quotes))];
        return all[quote] ??= new FixedList<Passage>(slot.Passages(QuoteRecord.Pieces(record)));
    }

    /// <summary>Returns who probably spoke a quotation whose speaker is not known; null if there is no guess.</summary>
    public Speaker? LikelySpeaker(int quote, RecordReader record)
    {
        if (_likelySpeakers?[quote] is { } known)
            return known;
        if (!QuoteRecord.TryLikelySpeaker(record, out var name, out var role))
            return null;
        var all = _likelySpeakers ??= new Speaker?[slot.Count(Section.Quotes)];
        return all[quote] = new Speaker([slot.Shard.Index], name, role);
    }

    /// <summary>Returns the unit of a figure.</summary>
    public Unit UnitOf(int figure, RecordReader record)
    {
        var all = _units ??= new Unit?[Math.Max(1, slot.Count(Section.Figures))];
        return all[figure] ??= Unit.Get(FigureRecord.Unit(record));
    }

    /// <summary>Returns what is in a section.</summary>
    public SectionParts InSection(int section, RecordReader record)
    {
        var all = _sectionParts ??= new SectionParts?[Math.Max(1, slot.Count(Section.Sections))];
        return all[section] ??= new SectionParts(this, SectionRecord.Heading(record), SectionRecord.End(record));
    }
}
