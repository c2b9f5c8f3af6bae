using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A stretch of a text and what is to stand there instead.</summary>
/// <param name="Range">The stretch; empty where words are only added.</param>
/// <param name="Replacement">The new words; empty where words are only taken away.</param>
public readonly record struct TextEdit(TextRange Range, string Replacement);

/// <summary>What makes a finding right. Offered only where the right text is certain.</summary>
/// <param name="Title">What it does, for the editor's menu.</param>
/// <param name="Edits">The edits, in order; none overlaps another.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>A fix of one edit.</summary>
    public static Fix Of(string title, TextRange range, string replacement) =>
        new(title, new EquatableArray<TextEdit>([new TextEdit(range, replacement)]));
}
