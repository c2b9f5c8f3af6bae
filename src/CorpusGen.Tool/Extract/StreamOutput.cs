namespace CorpusGen.Tool.Extract;

/// <summary>Writes results to a stream.</summary>
/// <param name="output">The stream.</param>
/// <param name="createWriter">Creates the writer of a text's results.</param>
internal sealed class StreamOutput(Stream output, Func<Stream, IResultWriter> createWriter) : IExtractionOutput<MemoryStream>
{
    /// <inheritdoc/>
    public (MemoryStream Result, string? Error) Answer(ExtractionJob job)
    {
        // The result of each text is written on its own, so that it does not depend on those before it.
        var bytes = new MemoryStream();
        using var writer = createWriter(bytes);
        return (bytes, job(writer));
    }

    /// <inheritdoc/>
    public void Take(MemoryStream result) => result.WriteTo(output);

    /// <inheritdoc/>
    public void Flush() => output.Flush();
}
