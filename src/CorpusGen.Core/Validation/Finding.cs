using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A place in the corpus.</summary>
/// <param name="Path">The path of the document.</param>
/// <param name="Range">The range in its text.</param>
public sealed record Place(string Path, TextRange Range);

/// <summary>An occurrence of a diagnostic in a text. Plain data with value equality.</summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="Place">The place that is wrong.</param>
/// <param name="Arguments">The arguments of the message.</param>
/// <param name="Others">Related places: the opening mark, the document with the same words.</param>
/// <param name="Fix">The edits that correct the text; null if the correct text is not certain.</param>
public sealed record Finding(
    DiagnosticDefinition Definition,
    Place Place,
    EquatableArray<string> Arguments,
    EquatableArray<Place> Others,
    Fix? Fix
)
{
    /// <summary>Gets the id of the diagnostic.</summary>
    public string Id => Definition.Id;

    /// <summary>Gets the message.</summary>
    public string Message => Definition.Format([.. Arguments]);
}
