using CorpusGen.Format.Words;

namespace CorpusGen.Search;

/// <summary>A range of a block that matches a clause of a query.</summary>
internal readonly struct FoundWords(int clause, int start, int end)
{
    public int Clause { get; } = clause;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Finds all matches in a text, sorted by their starts.</summary>
    public static List<FoundWords> In(string text, List<QueryClause> clauses, WordReader reader)
    {
        var found = new List<FoundWords>();
        // The phrases that have begun: the start of each, and how many of its words have been read.
        var begun = new List<(int Clause, int Start, int Words)>();
        reader.Begin(text);
        while (reader.Next())
        {
            for (var i = begun.Count - 1; i >= 0; i--)
            {
                var (clause, start, words) = begun[i];
                begun.RemoveAt(i);
                if (!Is(reader, clauses[clause].Words[words]))
                    continue;
                if (words + 1 == clauses[clause].Words.Length)
                    found.Add(new FoundWords(clause, start, reader.End));
                else
                    begun.Insert(i, (clause, start, words + 1));
            }

            for (var i = 0; i < clauses.Count; i++)
            {
                var clause = clauses[i];
                if (clause.Demand == Demand.Excluded || !(clause.IsPrefix ? Begins(reader, clause.Words[0]) : Is(reader, clause.Words[0])))
                    continue;
                if (clause.Words.Length == 1)
                    found.Add(new FoundWords(i, reader.Start, reader.End));
                else
                    begun.Add((i, reader.Start, 1));
            }
        }

        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Clause.CompareTo(b.Clause));
        return found;
    }

    private static bool Is(WordReader reader, string word) => reader.Length == word.Length && Begins(reader, word);

    private static bool Begins(WordReader reader, string prefix)
    {
        if (reader.Length < prefix.Length)
            return false;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (reader.Characters[i] != prefix[i])
                return false;
        }

        return true;
    }
}
