using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>The arguments of `corpusgen validate`.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Format">The output format: text or sarif.</param>
/// <param name="Threshold">The severity from which on the exit code is 1.</param>
/// <param name="ShowInfo">True if findings of severity info are printed.</param>
/// <param name="Baseline">The file of known findings, or null.</param>
/// <param name="NewBaseline">The file to write all findings to; null if no baseline is written.</param>
/// <param name="Syntax">The syntaxes of Markdown; empty if the project or the site decides.</param>
internal sealed record ValidateRequest(
    string[] Paths,
    string Format,
    Severity Threshold,
    bool ShowInfo,
    string? Baseline,
    string? NewBaseline,
    string Syntax = ""
);
