using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Markup of a syntax in a text.</summary>
/// <param name="Range">The range of the markup.</param>
/// <param name="Form">How it is read and shown.</param>
/// <param name="IsBlock">True if nothing else is on its lines.</param>
internal readonly record struct MarkupRange(TextRange Range, MarkupForm Form, bool IsBlock = false);
