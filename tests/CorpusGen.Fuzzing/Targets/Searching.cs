using CorpusGen.Core.Model;
using CorpusGen.Runtime.Tests;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Searches a made index with the text as the query.</summary>
internal static class Searching
{
    private static readonly Lazy<InMemoryCorpus> Corpus = new(() =>
        InMemoryCorpus.Of([
            .. Seeds
                .Article.Split("\n\n")
                .Concat(Seeds.Prose)
                .Append("日本 本日 мы мэр")
                .Select((text, i) => (new CorpusFile($"corpus/{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}.txt"), text)),
        ])
    );

    public static int Run(string query)
    {
        var results = Corpus.Value.Search.Search(query, null);
        if (results.Total < results.Count)
            throw new InvalidOperationException("There are more results than were found.");
        foreach (var result in results)
        {
            if (!(result.Score > 0))
                throw new InvalidOperationException("A result is worth nothing.");
            foreach (var match in result.Snippet.Matches)
                _ = result.Snippet.Text.AsSpan(match.Start, match.Length);
            _ = result.Passage.Text + result.Snippet.ToHtml();
        }

        var print = new Print();
        print.AddSize(results.Total);
        print.AddSize(query.Length);
        if (results.Count > 0)
            print.Add(results[0].Document.Name);
        if (results.Count > 0)
            print.AddSize(results[0].Snippet.Matches.Count);
        return print.Value;
    }
}
