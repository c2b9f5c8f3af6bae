using CorpusGen.Format.Search;

namespace CorpusGen.Search;

/// <summary>
/// Iterates over the documents that match a query and offers them with their scores. Moves all clauses in parallel: if there are required
/// clauses, only documents that match all of them are visited; otherwise every document that matches any clause.
/// </summary>
internal sealed class Ranking
{
    private readonly List<Matches> _required = [];
    private readonly List<Matches> _excluded = [];
    private readonly Matches[] _scored;
    private readonly double[] _weights;
    private readonly bool _asksAny;

    /// <summary>Finds the matches of all clauses.</summary>
    /// <param name="data">The search index.</param>
    /// <param name="head">The head of the index.</param>
    /// <param name="clauses">The clauses of the query.</param>
    /// <param name="among">The documents to search, in order; null for all.</param>
    public Ranking(Bytes data, IndexHead head, List<QueryClause> clauses, int[]? among)
    {
        var scored = new List<Matches>();
        var weights = new List<double>();
        foreach (var clause in clauses)
        {
            var matches = ClauseMatches.Of(data, head, clause);
            if (clause.Demand == Demand.Required)
                _required.Add(matches);
            if (clause.Demand == Demand.Excluded)
            {
                _excluded.Add(matches);
            }
            else
            {
                scored.Add(matches);
                weights.Add(clause.Weight);
            }
        }

        _scored = [.. scored];
        _weights = [.. weights];

        _asksAny = _required.Count == 0;
        if (among is not null)
            _required.Add(new ListedDocuments(among));
    }

    /// <summary>Offers every matching document from <paramref name="first"/> up to, but not including, <paramref name="end"/>.</summary>
    public void Run(Bytes data, IndexHead head, int first, int end, TopDocuments top)
    {
        if (_scored.Length == 0)
            return;
        var bm25 = new Bm25(head.Documents, head.WordsInAll);
        for (var document = first; (document = Next(data, document)) < end; document++)
        {
            if (IsExcluded(data, document))
                continue;
            var norm = bm25.Norm(SearchHead.LengthOf(data, document));
            var score = 0.0;
            for (var i = 0; i < _scored.Length; i++)
            {
                if (_scored[i].Document == document)
                    score += Bm25.Score(_weights[i], _scored[i].Frequency, norm);
            }

            top.Offer(document, score);
        }
    }

    // Returns the first match at or after a document. All clauses that are scored are moved to it, or past it.
    private int Next(Bytes data, int document)
    {
        while (true)
        {
            document = AllFrom(data, document);
            if (document == Matches.End)
                return document;
            var nearest = Matches.End;
            foreach (var matches in _scored)
            {
                // Most are already past the document, and are not moved.
                if (matches.Document < document)
                    matches.MoveTo(data, document);
                if (matches.Document < nearest)
                    nearest = matches.Document;
            }

            if (nearest == document || !_asksAny)
                return document;
            if (_required.Count == 0)
                return nearest;
            document = nearest;
            if (document == Matches.End)
                return document;
        }
    }

    private int AllFrom(Bytes data, int document)
    {
        var i = 0;
        while (i < _required.Count)
        {
            _required[i].MoveTo(data, document);
            if (_required[i].Document == Matches.End)
                return Matches.End;
            if (_required[i].Document == document)
            {
                i++;
                continue;
            }

            document = _required[i].Document;
            i = 0;
        }

        return document;
    }

    private bool IsExcluded(Bytes data, int document)
    {
        foreach (var matches in _excluded)
        {
            matches.MoveTo(data, document);
            if (matches.Document == document)
                return true;
        }

        return false;
    }
}
