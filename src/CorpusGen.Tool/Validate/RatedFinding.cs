using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>A finding with its configured severity.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">The severity by .editorconfig.</param>
/// <param name="Document">The document of the finding.</param>
internal sealed record RatedFinding(Finding Finding, Severity Severity, Document Document);
