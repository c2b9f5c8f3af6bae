namespace CorpusGen.Tool.Extract;

/// <summary>The arguments of `corpusgen extract`.</summary>
/// <param name="Files">Files, folders and globs; standard input if empty.</param>
/// <param name="IsJsonLines">True if each line of the input is a text; false if each file is.</param>
/// <param name="CreateWriter">Creates the writer of results to a stream.</param>
/// <param name="Jobs">The number of texts that are processed at a time.</param>
internal sealed record ExtractRequest(IReadOnlyList<string> Files, bool IsJsonLines, Func<Stream, IResultWriter> CreateWriter, int Jobs)
{
    /// <summary>Gets the part of the texts to answer.</summary>
    public ShardChoice Shard { get; init; } = ShardChoice.All;

    /// <summary>Gets the number of texts that an earlier run has answered.</summary>
    public long Answered { get; init; }
}
