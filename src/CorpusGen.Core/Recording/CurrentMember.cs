using CorpusGen.Core.Compilation;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>A member that the corpus has now.</summary>
/// <param name="Name">The path below the corpus class: `Documents.Harbour.Quotes.WeStay`.</param>
/// <param name="Kind">The kind of member.</param>
/// <param name="Key">The key of its words; empty for none.</param>
/// <param name="Container">The path of the member that contains it; empty if it is in the corpus class.</param>
/// <param name="File">The path of its document; empty if it does not belong to one document.</param>
/// <param name="Range">The range of its words in the document.</param>
public readonly record struct CurrentMember(string Name, MemberKind Kind, string Key, string Container, string File, TextRange Range);
