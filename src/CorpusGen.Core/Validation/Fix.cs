using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A range of a text and its replacement.</summary>
/// <param name="Range">The range; empty for an insertion.</param>
/// <param name="Replacement">The new text; empty for a deletion.</param>
public readonly record struct TextEdit(TextRange Range, string Replacement);

/// <summary>The correction of a finding. A finding has one only if the correct text is certain.</summary>
/// <param name="Title">The title in the editor's menu.</param>
/// <param name="Edits">The edits, in order and without overlaps.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>Creates a fix with one edit.</summary>
    public static Fix Of(string title, TextRange range, string replacement) =>
        new(title, new EquatableArray<TextEdit>([new TextEdit(range, replacement)]));
}
