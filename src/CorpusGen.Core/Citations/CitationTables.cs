using CorpusGen.Core.Records;
using CorpusGen.Core.Text;
using CorpusGen.Format;

namespace CorpusGen.Core.Citations;

/// <summary>Words that a program cites, and their places. A value of the compiler's cache.</summary>
/// <param name="Words">The words as the code has them.</param>
/// <param name="Places">The places, in order.</param>
public sealed record ResolvedCitation(string Words, EquatableArray<ResolvedPlace> Places);

/// <summary>A place of cited words.</summary>
/// <param name="Path">The path of the document.</param>
/// <param name="ByteStart">The number of bytes of UTF-8 before the words.</param>
/// <param name="ByteLength">Their length in bytes.</param>
/// <param name="CharStart">The number of UTF-16 code units before them.</param>
/// <param name="Line">The number of lines before them.</param>
public readonly record struct ResolvedPlace(string Path, int ByteStart, int ByteLength, int CharStart, int Line);

/// <summary>Resolves the citations of a program, and writes the table by which it finds them.</summary>
public static class CitationTables
{
    /// <summary>
    /// Returns the citations that are in the corpus, in the order of their words. The places where the words are equal are before those
    /// that match the marks of an editor.
    /// </summary>
    public static EquatableArray<ResolvedCitation> Resolve(IEnumerable<string> cited, CitationCorpus corpus)
    {
        var searches = cited
            .Distinct(StringComparer.Ordinal)
            .OrderBy(words => words, StringComparer.Ordinal)
            .Select(words => (Words: words, Search: CitationSearch.Of(words)))
            .Where(citation => citation.Search is not null)
            .ToList();
        // By document, so that each is normalized once.
        var found = corpus
            .Documents.AsParallel()
            .AsOrdered()
            .SelectMany(document => FindAll(document, searches.ConvertAll(citation => citation.Search!)))
            .ToLookup(place => place.Citation);
        return searches
            .Select(
                (citation, i) =>
                    new ResolvedCitation(
                        citation.Words,
                        found[i].OrderByDescending(places => places.AreEqual).SelectMany(places => places.Places).ToEquatableArray()
                    )
            )
            .Where(citation => citation.Places.Count > 0)
            .ToEquatableArray();
    }

    /// <summary>Writes the table: the paths, then of each citation its places.</summary>
    internal static RecordWriter Write(EquatableArray<ResolvedCitation> citations)
    {
        var paths = citations.SelectMany(citation => citation.Places).Select(place => place.Path).Distinct().ToList();
        var numbers = paths.Select((path, i) => (path, i)).ToDictionary(pair => pair.path, pair => pair.i, StringComparer.Ordinal);
        var table = new RecordWriter();
        table.Number(paths.Count);
        foreach (var path in paths)
            table.String(path);
        table.Number(citations.Count);
        foreach (var citation in citations)
        {
            table.Number(citation.Places.Count);
            foreach (var place in citation.Places)
            {
                table.Number(numbers[place.Path]);
                new StoredRange(place.ByteStart, place.ByteLength, place.CharStart, place.Line).Write(table);
            }
        }

        return table;
    }

    private static List<(int Citation, bool AreEqual, ResolvedPlace[] Places)> FindAll(
        CitedDocument document,
        List<CitationSearch> searches
    )
    {
        var found = new List<(int, bool, ResolvedPlace[])>();
        TextPositions? positions = null;
        for (var i = 0; i < searches.Count; i++)
        {
            var (places, areEqual) = searches[i].Find(document);
            if (places.Count == 0)
                continue;
            positions ??= new TextPositions(document.Document.Text);
            found.Add((i, areEqual, [.. places.Select(place => Resolve(place.Passage, positions))]));
        }

        return found;
    }

    private static ResolvedPlace Resolve(CitedPassage passage, TextPositions positions)
    {
        var (start, end) = (positions.BytesBefore(passage.Range.Start), positions.BytesBefore(passage.Range.End));
        return new ResolvedPlace(
            passage.Document.File.Path,
            start,
            end - start,
            passage.Range.Start,
            positions.LinesBefore(passage.Range.Start)
        );
    }
}
