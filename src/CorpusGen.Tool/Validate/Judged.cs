using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>A finding with what an answer says of it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">How grave it is here.</param>
/// <param name="Document">The document it is in.</param>
internal sealed record Judged(Finding Finding, Severity Severity, Document Document);
