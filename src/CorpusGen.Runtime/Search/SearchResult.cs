using System.Diagnostics;

namespace CorpusGen.Search;

/// <summary>A document that a search found.</summary>
[DebuggerDisplay("{Score}: {Document}")]
public sealed class SearchResult
{
    private readonly List<QueryClause> _clauses;
    private BestPlace? _best;

    internal SearchResult(Document document, double score, List<QueryClause> clauses)
    {
        Document = document;
        Score = score;
        _clauses = clauses;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>How well it answers the query (BM25): only to be compared with the other scores of the same search.</summary>
    public double Score { get; }

    /// <summary>Some words of the document around the best place. Found when first asked for: linear in the document.</summary>
    public Snippet Snippet => Best.Snippet;

    /// <summary>The words at the best place that the query asks for, with their position in the document.</summary>
    public Passage Passage => Best.Passage;

    /// <summary>The block of the document that the best place stands in.</summary>
    public Paragraph Paragraph => Best.Paragraph;

    private BestPlace Best => _best ??= BestPlace.Of(Document, _clauses);

    /// <summary>The title of the document.</summary>
    public override string ToString() => Document.ToString();
}
