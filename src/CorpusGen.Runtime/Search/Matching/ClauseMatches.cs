using System.Text;

namespace CorpusGen.Search;

/// <summary>Finds the matches of a query's clauses, and computes the weight of each clause.</summary>
internal static class ClauseMatches
{
    public static Matches Of(Bytes data, IndexHead head, QueryClause clause) =>
        clause.IsPrefix ? OfPrefix(data, head, clause)
        : clause.Words.Length == 1 ? OfWord(data, head, clause)
        : OfPhrase(data, head, clause);

    private static Matches OfWord(Bytes data, IndexHead head, QueryClause clause)
    {
        var entry = head.Words.Find(data, Encoding.UTF8.GetBytes(clause.Words[0]));
        return entry.IsThere ? Posted(head, clause, entry, hasPlaces: true) : new NoMatches();
    }

    // Words with the same prefix count as one word; its weight depends on the number of documents that contain any of them.
    private static Matches OfPrefix(Bytes data, IndexHead head, QueryClause clause)
    {
        var prefix = Encoding.UTF8.GetBytes(clause.Words[0]);
        var listed = head.Prefixes.Find(data, prefix);
        if (listed.IsThere)
            return Posted(head, clause, listed, hasPlaces: false);

        TermEntry only = default;
        CountedMatches? counted = null;
        var scan = head.Words.From(data, prefix);
        while (scan.Next())
        {
            if (scan.BeginsWith(prefix))
            {
                if (only.IsThere && counted is null)
                    (counted = new CountedMatches(head.Documents)).Add(data, only);
                counted?.Add(data, scan.Entry);
                only = scan.Entry;
            }
            else if (scan.CompareTo(prefix) > 0)
            {
                break;
            }
        }

        if (!only.IsThere)
            return new NoMatches();
        if (counted is null)
            return Posted(head, clause, only, hasPlaces: true);
        clause.Weight = Bm25.Weight(head.Documents, counted.Documents);
        return counted;
    }

    // The weight of a phrase is the sum of its words' weights. If a pair of words has a list, it is read instead of the lists of both.
    private static Matches OfPhrase(Bytes data, IndexHead head, QueryClause clause)
    {
        var words = new TermEntry[clause.Words.Length];
        var pairs = new TermEntry[clause.Words.Length];
        var weight = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = head.Words.Find(data, Encoding.UTF8.GetBytes(clause.Words[i]));
            if (!words[i].IsThere)
                return new NoMatches();
            weight += Bm25.Weight(head.Documents, words[i].Documents);
            if (i > 0)
                pairs[i - 1] = head.Pairs.Find(data, Encoding.UTF8.GetBytes(clause.Words[i - 1] + " " + clause.Words[i]));
        }

        clause.Weight = weight;
        var parts = new List<PostedMatches>();
        var offsets = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!pairs[i].IsThere && i > 0 && pairs[i - 1].IsThere)
                continue;
            parts.Add(new PostedMatches(pairs[i].IsThere ? pairs[i] : words[i], hasPlaces: true));
            offsets.Add(i);
        }

        return parts.Count == 1 ? parts[0] : new PhraseMatches([.. parts], [.. offsets]);
    }

    private static PostedMatches Posted(IndexHead head, QueryClause clause, TermEntry entry, bool hasPlaces)
    {
        clause.Weight = Bm25.Weight(head.Documents, entry.Documents);
        return new PostedMatches(entry, hasPlaces);
    }
}
