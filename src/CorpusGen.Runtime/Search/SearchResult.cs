using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>A document found by a search.</summary>
[DebuggerDisplay("{Score}: {Document}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<SearchResult>))]
#endif
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

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets the relevance of the document (BM25). It can only be compared with other scores of the same search.</summary>
    [DataMember]
    public double Score { get; }

    /// <summary>Gets the text around the best match. Computed on first access, in time linear in the length of the document.</summary>
    [DataMember]
    public Snippet Snippet => Best.Snippet;

    /// <summary>Gets the best match, with its position in the document.</summary>
    public Passage Passage => Best.Passage;

    /// <summary>Gets the block of the document that contains the best match.</summary>
    public Block Block => Best.Block;

    [DataMember]
    private string Title => Document.Title;

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => Document.Path;

    [DataMember]
    private int Line => Passage.Line;

    private BestPlace Best => _best ??= BestPlace.Of(Document, _clauses);

    /// <summary>Returns the title of the document.</summary>
    public override string ToString() => Document.ToString();
}
