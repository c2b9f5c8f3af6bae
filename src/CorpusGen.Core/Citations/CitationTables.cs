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
            .SelectMany(words => CitationSearch.Of(words) is { } search ? [new SoughtWords(words, search)] : Array.Empty<SoughtWords>())
            .ToList();
        // By document, so that each is normalized once.
        var documents = corpus.Documents;
        var found = new List<FoundPlaces>[documents.Count];
        Parallel.For(0, documents.Count, i => found[i] = FindAll(documents[i], searches));
        var (equal, edited) = (new List<ResolvedPlace>?[searches.Count], new List<ResolvedPlace>?[searches.Count]);
        foreach (var one in found.SelectMany(places => places))
            ((one.AreEqual ? equal : edited)[one.Citation] ??= []).AddRange(one.Places);
        return searches
            .Select((citation, i) => new ResolvedCitation(citation.Words, (equal[i] ?? []).Concat(edited[i] ?? []).ToEquatableArray()))
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

    private static List<FoundPlaces> FindAll(CitedDocument document, List<SoughtWords> searches)
    {
        var found = new List<FoundPlaces>();
        TextPositions? positions = null;
        for (var i = 0; i < searches.Count; i++)
        {
            var (places, areEqual) = searches[i].Search.Find(document);
            if (places.Count == 0)
                continue;
            positions ??= new TextPositions(document.Document.Text);
            found.Add(new FoundPlaces(i, areEqual, [.. places.Select(place => Resolve(place.Passage, positions))]));
        }

        return found;
    }

    /// <summary>Returns the place of a passage.</summary>
    internal static ResolvedPlace Resolve(CitedPassage passage, TextPositions positions)
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

    // Classes, because generic methods of value types are compiled again in each process.
    private sealed record SoughtWords(string Words, CitationSearch Search);

    private sealed record FoundPlaces(int Citation, bool AreEqual, ResolvedPlace[] Places);
}
