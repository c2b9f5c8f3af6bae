using System.Globalization;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A place in the corpus.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Range">Where in its text.</param>
public sealed record Place(string Path, TextRange Range);

/// <summary>Something a rule has to say of a text. Plain data with value equality.</summary>
/// <param name="Rule">The rule that says it.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What the rule's message names.</param>
/// <param name="Others">The other sides: the mark that opens, the document that has the same words.</param>
/// <param name="Fix">What makes it right; null where the right text is not certain.</param>
public sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments, EquatableArray<Place> Others, Fix? Fix)
{
    /// <summary>The message, in words.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
