using CorpusGen.Core.Compilation;
using CorpusGen.Core.Naming;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Export;

/// <summary>A corpus, and the addresses of its documents.</summary>
/// <param name="Corpus">The documents.</param>
/// <param name="Root">The start of the addresses.</param>
internal sealed record ExportedCorpus(CorpusReading Corpus, string Root)
{
    /// <summary>Gets the documents in order of their paths, each with its entry in the map.</summary>
    public IEnumerable<(ReadDocument Read, MapEntry Entry)> Documents
    {
        get
        {
            var entries = Corpus.Map.Documents.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
            return Corpus.Documents.Select(read => (read, entries[read.Document.File.Path]));
        }
    }

    /// <summary>Returns the address of a document.</summary>
    public string AddressOf(MapEntry entry) => Root + string.Join('/', entry.Path.TrimStart('/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>Returns the title of a document, or its file name.</summary>
    public static string TitleOf(ReadDocument read) =>
        CorpusNames.TitleOf(read.Document) is { Length: > 0 } title ? title : read.Document.File.Stem;

    /// <summary>Returns the rows of a document in order of their positions.</summary>
    public static IReadOnlyList<ExportRow> RowsOf(ReadDocument read, MapEntry entry)
    {
        var points = new CodePointOffsets(read.Document.Text);
        return
        [
            .. ExportRows
                .Of(read, entry)
                .OrderBy(row => row.Range.Start)
                .ThenByDescending(row => row.Range.End)
                .ThenBy(row => row.Kind, StringComparer.Ordinal)
                // Ascending starts need one pass over the text.
                .Select(row => row with { Start = points.At(row.Range.Start) })
                .Select(row => row with { End = row.Start + CodePoints(read.Document.Text, row.Range.Start, row.Range.End) }),
        ];
    }

    private static int CodePoints(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (!(char.IsLowSurrogate(text[i]) && i > start && char.IsHighSurrogate(text[i - 1])))
                count++;
        }

        return count;
    }
}
