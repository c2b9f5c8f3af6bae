using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Remembering;

/// <summary>Reads the records of a document, in the order in which <see cref="ModelWriter"/> writes them.</summary>
internal sealed class ModelReader(ByteReader input)
{
    public Document Document(CorpusFile file, string text) =>
        new(
            file,
            text,
            Blocks: input.List(Block),
            Pictures: input.List(Picture),
            Quotes: input.List(Quote),
            Figures: input.List(Figure),
            Dates: input.List(Date),
            Source: input.OptionalValue(Range),
            Doubts: input.List(Doubt)
        )
        {
            Metadata = Metadata(),
            Marks = input.List(Mark),
            Html = input.Flag() ? "" : null,
        };

    private TextRange Range() => new(input.Number(), input.Number());

    private Block Block() => new((BlockKind)input.Number(), Range(), input.Number());

    private Picture Picture() =>
        new(Range(), input.OptionalValue(Range))
        {
            Target = input.Text(),
            TargetRange = input.OptionalValue(Range),
            Alt = input.OptionalValue(Range),
        };

    private Quote Quote() =>
        new(
            Pieces: input.List(Range),
            Kind: (QuoteKind)input.Number(),
            Cue: input.OptionalValue(Range),
            Source: input.OptionalValue(Range),
            Speaker: input.Optional(Speaker),
            Attribution: (QuoteAttribution)input.Number(),
            LikelySpeaker: input.Optional(Speaker)
        );

    private Speaker Speaker() => new(input.Text(), input.Optional(input.Text));

    private Figure Figure() =>
        new(
            Range: Range(),
            Low: input.OptionalValue(input.Decimal),
            High: input.OptionalValue(input.Decimal),
            Unit: input.Text(),
            Modifier: (Modifier)input.Number(),
            Concept: input.OptionalValue(Range),
            Source: input.OptionalValue(Range),
            Period: input.OptionalValue(Range),
            About: input.OptionalValue(Range),
            Change: (Change)input.Number(),
            Counted: input.OptionalValue(Range),
            Ratio: input.OptionalValue(() => new Ratio(input.Decimal(), input.Decimal()))
        )
        {
            UnitCode = input.Optional(input.Text),
            ChangeIsNamed = input.Flag(),
            Place = input.OptionalValue(Range),
            Movement = input.Optional(() => new Movement(input.Decimal(), input.Decimal())),
        };

    private DateMention Date() => new(Range(), input.Optional(input.Text));

    private Doubt Doubt() => new((DoubtKind)input.Number(), Range(), input.OptionalValue(Range));

    private InlineMark Mark() => new(Range(), input.Text());

    private Metadata Metadata() => new(input.List(Entry), Range(), input.List(Problem));

    private MetadataEntry Entry() => new(input.Text(), Range(), Value());

    private MetadataValue Value() => new((MetadataKind)input.Number(), input.Text(), Range(), input.List(Value), input.List(Entry));

    private MetadataProblem Problem() => new((MetadataProblemKind)input.Number(), Range(), input.Text());
}
