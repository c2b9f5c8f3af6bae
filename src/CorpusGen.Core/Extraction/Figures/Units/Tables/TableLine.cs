namespace CorpusGen.Core.Extraction.Figures.Units.Tables;

/// <summary>Reads the generated tables: a row a line, with '|' between its cells.</summary>
internal static class TableLine
{
    /// <summary>Returns the cells of each row.</summary>
    public static IEnumerable<string[]> Of(string table) =>
        table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'));
}
