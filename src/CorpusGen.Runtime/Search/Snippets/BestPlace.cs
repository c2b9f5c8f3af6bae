using CorpusGen.Format.Words;

namespace CorpusGen.Search;

/// <summary>
/// The best match of a query in a document: the range of a block, at most as long as a snippet, that matches the clauses with the highest
/// total weight. Of equal ranges the first is taken, but a title only if no text is as good: a result is shown with its title anyway.
/// </summary>
internal sealed class BestPlace
{
    // About two lines on a page of results.
    private const int Longest = 240;

    private BestPlace(Block block, Passage passage, Snippet snippet)
    {
        Block = block;
        Passage = passage;
        Snippet = snippet;
    }

    public Block Block { get; }

    public Passage Passage { get; }

    public Snippet Snippet { get; }

    public static BestPlace Of(Document document, List<QueryClause> clauses)
    {
        var reader = new WordReader();
        var place = -1;
        var best = default((double Weight, bool IsText, int First));
        List<FoundWords> bestFound = [];
        var asked = clauses.Count(clause => clause.Demand != Demand.Excluded);
        var blocks = document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var kind = blocks[i].Kind;
            if (kind == BlockKind.Markup)
                continue;
            var found = FoundWords.In(blocks[i].Text, clauses, reader);
            if (found.Count == 0)
                continue;
            var isText = kind is not (BlockKind.Headline or BlockKind.Heading);
            var (weight, first, parts) = Heaviest(found, clauses);
            if (place >= 0 && (weight < best.Weight || (weight == best.Weight && (best.IsText || !isText))))
                continue;
            (place, best, bestFound) = (i, (weight, isText, first), found);
            // Nothing after it can be better.
            if (isText && parts == asked)
                break;
        }

        // Nothing is found if the document was changed after the index was made.
        return place < 0 ? new BestPlace(default, default, new Snippet("", [])) : Of(blocks[place], bestFound, best.First);
    }

    private static BestPlace Of(Block block, List<FoundWords> found, int first)
    {
        var text = block.Text;
        var snippet = SnippetCut.Of(text, found, first, Longest);
        return new BestPlace(block, block.PassageOf(text, found[first].Start, found[first].End), snippet);
    }

    // A range starts at each match; its weight is the sum of the weights of the different clauses in it.
    private static (double Weight, int First, int Parts) Heaviest(List<FoundWords> found, List<QueryClause> clauses)
    {
        var heaviest = (Weight: -1.0, First: 0, Parts: 0);
        for (var i = 0; i < found.Count; i++)
        {
            var weight = 0.0;
            var parts = 0;
            ulong seen = 0;
            for (var j = i; j < found.Count && found[j].End - found[i].Start <= Longest; j++)
            {
                if ((seen & (1UL << found[j].Clause)) != 0)
                    continue;
                seen |= 1UL << found[j].Clause;
                weight += clauses[found[j].Clause].Weight;
                parts++;
            }

            if (weight > heaviest.Weight)
                heaviest = (weight, i, parts);
        }

        return heaviest;
    }
}
