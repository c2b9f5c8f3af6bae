namespace CorpusGen.Tool.Extract;

/// <summary>Takes the results of texts.</summary>
/// <typeparam name="TResult">The result of one text, in the form of the output.</typeparam>
internal interface IExtractionOutput<TResult>
{
    /// <summary>Reads a text. Called on any thread.</summary>
    (TResult Result, string? Error) Answer(ExtractionJob job);

    /// <summary>Takes the result of a text. Called in the order of the texts, on one thread.</summary>
    void Take(TResult result);

    /// <summary>Writes what was taken. Called if no result is ready, and at the end.</summary>
    void Flush();
}
