using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>What a user asks of `corpusgen validate`.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Format">How the answer is laid out: text or sarif.</param>
/// <param name="Threshold">From which severity on the exit code is 1.</param>
/// <param name="ShowInfo">Whether doubts are printed too.</param>
/// <param name="Baseline">The file of findings that are known; null where there is none.</param>
/// <param name="NewBaseline">The file to write all findings to; null where none is to be written.</param>
internal sealed record Request(string[] Paths, string Format, Severity Threshold, bool ShowInfo, string? Baseline, string? NewBaseline);
