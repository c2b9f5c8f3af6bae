namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Returns the markup that begins at an offset, or null. The end of the result is after the offset.</summary>
internal delegate MarkupRange? MarkupRule(SyntaxCursor cursor, int at);

/// <summary>A syntax: its name in the setting `CorpusSyntax`, and how its markup is found.</summary>
/// <param name="Name">The name.</param>
/// <param name="First">The characters that its markup begins with.</param>
/// <param name="Rule">Finds the markup.</param>
/// <param name="AtLineStart">True if its markup begins at the first character of a line that is not a space.</param>
internal sealed record MarkupSyntax(string Name, string First, MarkupRule Rule, bool AtLineStart = false);
