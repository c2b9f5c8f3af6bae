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
    /// <summary>Returns the citations that are in the corpus, in the order of their words.</summary>
    public static EquatableArray<ResolvedCitation> Resolve(IEnumerable<string> cited, CitationCorpus corpus) =>
        cited
            .Distinct(StringComparer.Ordinal)
            .OrderBy(words => words, StringComparer.Ordinal)
            .Select(words => new ResolvedCitation(words, CitationChecker.FindPlaces(words, corpus).Select(Resolve).ToEquatableArray()))
            .Where(citation => citation.Places.Count > 0)
            .ToEquatableArray();

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

    private static ResolvedPlace Resolve(CitedPassage passage)
    {
        var positions = new TextPositions(passage.Document.Text);
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
