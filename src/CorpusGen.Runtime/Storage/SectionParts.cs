namespace CorpusGen.Storage;

/// <summary>The lists that the properties of a section return. Each is created at its first use and kept.</summary>
internal sealed class SectionParts(DocumentParts document, int heading, int end)
{
    private FixedList<Block>? _blocks;
    private FixedList<Quote>? _quotes;
    private FixedList<Figure>? _figures;

    public CorpusList<Block> Blocks => _blocks ??= new([.. document.Blocks.Skip(heading + 1).Take(end - heading - 1)]);

    public CorpusList<Quote> Quotes => _quotes ??= new([.. document.Quotes.Where(quote => Contains(quote.Block))]);

    public CorpusList<Figure> Figures => _figures ??= new([.. document.Figures.Where(figure => Contains(figure.Block))]);

    private bool Contains(Block block) => block.Index >= heading && block.Index < end;
}
