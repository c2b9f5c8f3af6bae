namespace CorpusGen.Tool.Export;

/// <summary>A format of `corpusgen export`.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">What it is, for the help.</param>
/// <param name="Write">Writes a corpus.</param>
internal sealed record ExportFormat(string Name, string Description, Action<Stream, ExportedCorpus, CancellationToken> Write);

/// <summary>The formats of `corpusgen export`.</summary>
internal static class ExportFormats
{
    /// <summary>Gets all formats.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", "a row for each quotation, figure and date", CsvRows.Write),
        new("jsonl", "the same rows as objects", JsonRows.Write),
        new("parquet", "the same rows as a table for Spark, Dask and DuckDB", ParquetRows.Write),
        new("webannotation", "W3C Web Annotation", WebAnnotation.Write),
        new("ninjs", "IPTC ninjs 3.1, a line for each document", Ninjs.Write),
        new("jsonld", "schema.org", SchemaOrg.Write),
        new("tei", "TEI P5", Tei.Write),
    ];
}
