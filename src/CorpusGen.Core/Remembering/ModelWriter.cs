using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Remembering;

/// <summary>Writes the records of a document. <see cref="ModelReader"/> has the same methods in the same order.</summary>
internal sealed class ModelWriter(ByteWriter output)
{
    public void Document(Document document)
    {
        output.List(document.Blocks, Block);
        output.List(document.Pictures, Picture);
        output.List(document.Quotes, Quote);
        output.List(document.Figures, Figure);
        output.List(document.Dates, Date);
        output.Optional(document.Source, Range);
        output.List(document.Doubts, Doubt);
        Metadata(document.Metadata);
        output.List(document.Marks, Mark);
        output.Flag(document.Html is not null);
    }

    private void Range(TextRange range)
    {
        output.Number(range.Start);
        output.Number(range.Length);
    }

    private void Block(Block block)
    {
        output.Number((int)block.Kind);
        Range(block.Range);
        output.Number(block.Level);
    }

    private void Picture(Picture picture)
    {
        Range(picture.Caption);
        output.Optional(picture.Credit, Range);
        output.Text(picture.Target);
        output.Optional(picture.TargetRange, Range);
        output.Optional(picture.Alt, Range);
    }

    private void Quote(Quote quote)
    {
        output.List(quote.Pieces, Range);
        output.Number((int)quote.Kind);
        output.Optional(quote.Cue, Range);
        output.Optional(quote.Source, Range);
        output.Optional(quote.Speaker, Speaker);
        output.Number((int)quote.Attribution);
        output.Optional(quote.LikelySpeaker, Speaker);
    }

    private void Speaker(Speaker speaker)
    {
        output.Text(speaker.Name);
        output.Optional(speaker.Role, output.Text);
    }

    private void Figure(Figure figure)
    {
        Range(figure.Range);
        output.Optional(figure.Low, output.Decimal);
        output.Optional(figure.High, output.Decimal);
        output.Text(figure.Unit);
        output.Number((int)figure.Modifier);
        output.Optional(figure.Concept, Range);
        output.Optional(figure.Source, Range);
        output.Optional(figure.Period, Range);
        output.Optional(figure.About, Range);
        output.Number((int)figure.Change);
        output.Optional(figure.Counted, Range);
        output.Optional(figure.Ratio, ratio => Pair(ratio.Part, ratio.Whole));
        output.Optional(figure.UnitCode, output.Text);
        output.Flag(figure.ChangeIsNamed);
        output.Optional(figure.Place, Range);
        output.Optional(figure.Movement, movement => Pair(movement.From, movement.To));
    }

    private void Pair(decimal one, decimal other)
    {
        output.Decimal(one);
        output.Decimal(other);
    }

    private void Date(DateMention date)
    {
        Range(date.Range);
        output.Optional(date.Edtf, output.Text);
    }

    private void Doubt(Doubt doubt)
    {
        output.Number((int)doubt.Kind);
        Range(doubt.Range);
        output.Optional(doubt.Other, Range);
    }

    private void Mark(InlineMark mark)
    {
        Range(mark.Range);
        output.Text(mark.Instead);
    }

    private void Metadata(Metadata metadata)
    {
        output.List(metadata.Entries, Entry);
        Range(metadata.Range);
        output.List(metadata.Problems, Problem);
    }

    private void Entry(MetadataEntry entry)
    {
        output.Text(entry.Key);
        Range(entry.KeyRange);
        Value(entry.Value);
    }

    private void Value(MetadataValue value)
    {
        output.Number((int)value.Kind);
        output.Text(value.Text);
        Range(value.Range);
        output.List(value.Items, Value);
        output.List(value.Entries, Entry);
    }

    private void Problem(MetadataProblem problem)
    {
        output.Number((int)problem.Kind);
        Range(problem.Range);
        output.Text(problem.Detail);
    }
}
