using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Compilation;

/// <summary>A document after its text was read and the names of its content were chosen.</summary>
/// <param name="Document">The document.</param>
/// <param name="Head">The part of it that the corpus map depends on.</param>
/// <param name="Names">The names of its quotations, figures, pictures and sections.</param>
public sealed record ReadDocument(Document Document, DocumentHead Head, DocumentNames Names);
