namespace CorpusGen.Tool.Extract;

/// <summary>One text to be answered, wherever it comes from: reads it, answers it, and says what was wrong with it. May run on any thread.</summary>
/// <returns>The fault with its place; null where there is none.</returns>
internal delegate string? Question(IAnswers answers);
