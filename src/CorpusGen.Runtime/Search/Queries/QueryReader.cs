using CorpusGen.Format.Words;

namespace CorpusGen.Search;

/// <summary>
/// Parses a query. Clauses are separated by white space and quotation marks, and only the words of a clause are read. So every query is
/// valid: a clause without words is ignored.
/// </summary>
internal static class QueryReader
{
    /// <summary>The maximum number of clauses; the rest is ignored. A limit for pages pasted as a query.</summary>
    public const int MostClauses = 64;

    public static List<QueryClause> Read(string query)
    {
        var clauses = new List<QueryClause>();
        var words = new WordReader();
        var at = 0;
        while (at < query.Length && clauses.Count < MostClauses)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var demand = query[at] switch
            {
                '+' => Demand.Required,
                '-' => Demand.Excluded,
                _ => Demand.Optional,
            };
            if (demand != Demand.Optional)
                at++;
            var isPhrase = at < query.Length && IsMark(query[at]);
            if (isPhrase)
                at++;
            var start = at;
            while (at < query.Length && !IsMark(query[at]) && (isPhrase || !char.IsWhiteSpace(query[at])))
                at++;
            Add(clauses, demand, WordsOf(words, query.Substring(start, at - start)), !isPhrase && at > start && query[at - 1] == '*');
            if (isPhrase)
                at++;
        }

        return clauses;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    private static List<string> WordsOf(WordReader reader, string text)
    {
        var words = new List<string>();
        reader.Begin(text);
        while (reader.Next())
            words.Add(new string(reader.Characters, 0, reader.Length));
        return words;
    }

    // "cease-fire" is a phrase of two words; in "cease-fi*" the last one is a prefix.
    private static void Add(List<QueryClause> clauses, Demand demand, List<string> words, bool isPrefix)
    {
        if (isPrefix && words.Count > 1)
        {
            Add(clauses, demand, words.GetRange(0, words.Count - 1), false);
            words.RemoveRange(0, words.Count - 1);
        }

        if (words.Count == 0)
            return;
        var clause = new QueryClause(demand, [.. words], isPrefix);
        if (clauses.Count < MostClauses && !clauses.Exists(clause.Asks))
            clauses.Add(clause);
    }
}
