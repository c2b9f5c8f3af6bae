namespace CorpusGen.Runtime.Tests.Search;

/// <summary>
/// A search as one would first write it: reads all documents, and computes BM25 by its formula. Words are separated by spaces.
/// </summary>
internal static class PlainSearch
{
    public static List<(int Document, double Score)> Run(string[] texts, string query)
    {
        var documents = texts
            .Select(text => text.Split("\n\n").Select(block => block.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray())
            .ToArray();
        var average = documents.Average(blocks => blocks.Sum(block => block.Length));
        var parts = Parts(query);
        var counts = parts
            .Select(part => documents.Select(blocks => blocks.Sum(block => CountIn(block, part.Words, part.IsPrefix))).ToArray())
            .ToArray();
        var weights = parts
            .Select(
                (part, i) =>
                    part.Words.Length == 1
                        ? Idf(counts[i])
                        : part.Words.Sum(word => Idf([.. documents.Select(blocks => blocks.Sum(block => CountIn(block, [word], false)))]))
            )
            .ToArray();

        var found = new List<(int, double)>();
        for (var d = 0; d < documents.Length; d++)
        {
            var of = Enumerable.Range(0, parts.Count).Where(i => counts[i][d] > 0).ToArray();
            if (
                of.Any(i => parts[i].Sign == '-')
                || !of.Any(i => parts[i].Sign != '-')
                || Enumerable.Range(0, parts.Count).Any(i => parts[i].Sign == '+' && !of.Contains(i))
            )
            {
                continue;
            }

            var length = documents[d].Sum(block => block.Length);
            found.Add((d, of.Sum(i => weights[i] * counts[i][d] * 2.2 / (counts[i][d] + (1.2 * (0.25 + (0.75 * length / average)))))));
        }

        return found;

        double Idf(int[] counted) =>
            Math.Log(1 + ((documents.Length - counted.Count(count => count > 0) + 0.5) / (counted.Count(count => count > 0) + 0.5)));
    }

    private static int CountIn(string[] block, string[] words, bool isPrefix) =>
        Enumerable
            .Range(0, Math.Max(0, block.Length - words.Length + 1))
            .Count(at =>
                words
                    .Select((word, i) => isPrefix ? block[at + i].StartsWith(word, StringComparison.Ordinal) : block[at + i] == word)
                    .All(same => same)
            );

    // Quotation marks part a query, and so do spaces outside of them.
    private static List<(char Sign, string[] Words, bool IsPrefix)> Parts(string query)
    {
        var parts = new List<(char Sign, string[] Words, bool IsPrefix)>();
        var pieces = query.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal).Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
            {
                var sign = pieces[i - 1].Length > 0 && pieces[i - 1][^1] is '+' or '-' ? pieces[i - 1][^1] : ' ';
                Add(sign, pieces[i].Split(' ', StringSplitOptions.RemoveEmptyEntries), false);
                continue;
            }

            foreach (var word in pieces[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(
                    word[0] is '+' or '-' ? word[0] : ' ',
                    word.Trim('+', '-', '*').Split('-', StringSplitOptions.RemoveEmptyEntries),
                    word[^1] == '*'
                );
            }
        }

        return parts;

        void Add(char sign, string[] words, bool isPrefix)
        {
            if (words.Length > 0 && !parts.Any(part => part.Sign == sign && part.IsPrefix == isPrefix && part.Words.SequenceEqual(words)))
                parts.Add((sign, words, isPrefix));
        }
    }
}
