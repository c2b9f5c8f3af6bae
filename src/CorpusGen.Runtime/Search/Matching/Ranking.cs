using CorpusGen.Format.Search;

namespace CorpusGen.Search;

/// <summary>
/// Walks the documents that a query finds, all its parts side by side, and keeps the best. What a document must have leads where there is anything of the kind;
/// else every document that has any of the words is met.
/// </summary>
internal sealed class Ranking
{
    private readonly List<Matches> _required = [];
    private readonly List<Matches> _excluded = [];
    private readonly Matches[] _scored;
    private readonly double[] _weights;
    private readonly bool _asksAny;

    /// <summary>Prepares a query.</summary>
    /// <param name="data">The index.</param>
    /// <param name="head">Its head.</param>
    /// <param name="clauses">The parts of the query.</param>
    /// <param name="among">The documents to look among, in order; null for all.</param>
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

    /// <summary>Offers every document from one place to before another that the query finds.</summary>
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

    // The first document from a place on that has what is required, and any of the words; all parts that score stand at it or behind.
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
                // Most stand behind already, and are not asked.
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
