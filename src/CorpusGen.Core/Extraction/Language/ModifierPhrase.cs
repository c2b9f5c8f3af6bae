using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Language;

/// <summary>A phrase that is a modifier.</summary>
/// <param name="Words">Its words, in lower case.</param>
/// <param name="Modifier">Its meaning.</param>
internal sealed record ModifierPhrase(string[] Words, Modifier Modifier);
