namespace CorpusGen.Tool.Extract;

/// <summary>Reads one text and writes its result. May run on any thread.</summary>
/// <returns>The error with its position, or null.</returns>
internal delegate string? ExtractionJob(IResultWriter results);
