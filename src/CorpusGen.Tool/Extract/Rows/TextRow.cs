namespace CorpusGen.Tool.Extract.Rows;

/// <summary>A row of a table, with the text that it belongs to.</summary>
/// <param name="Id">The name of the file, or the id in JSON; null if it has none.</param>
internal abstract record TextRow(string? Id)
{
    /// <summary>Gets or sets the number of the text in the run, from 0, which is known when the results are put in order.</summary>
    public long Document { get; set; }
}
