using CorpusGen.Core.Model;

namespace CorpusGen.Core.Naming;

/// <summary>A document with the names it has in the generated code. A value of the compiler's cache.</summary>
/// <param name="Document">The document.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Name">Its own member name.</param>
/// <param name="Names">The names of what it holds.</param>
/// <param name="IsTyped">True where the documents of its collection have a base type of their own.</param>
/// <param name="Notice">What the compiler says where it is used; null where it says nothing.</param>
/// <param name="Members">What of its collection has members.</param>
public sealed record NamedDocument(
    Document Document,
    string Collection,
    string Name,
    DocumentNames Names,
    bool IsTyped = false,
    Notice? Notice = null,
    MemberLevel Members = MemberLevel.All
);
