using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>A document with all names that it has in the generated code.</summary>
/// <param name="Document">The document.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Name">Its own member name.</param>
/// <param name="Names">The names of its quotations, figures, pictures and sections.</param>
/// <param name="IsTyped">True if the documents of its collection have a base type of their own.</param>
/// <param name="UsageWarning">The warning that the compiler reports at each use of the document; null for none.</param>
/// <param name="Members">The members that are generated for its collection.</param>
/// <param name="Forwarders">The old names of passages that the document keeps.</param>
public sealed record NamedDocument(
    Document Document,
    string Collection,
    string Name,
    DocumentNames Names,
    bool IsTyped = false,
    UsageWarning? UsageWarning = null,
    MemberLevel Members = MemberLevel.All,
    EquatableArray<Forwarder> Forwarders = default
);
