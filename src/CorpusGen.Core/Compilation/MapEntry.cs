using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>A document in the corpus map: its names, and its place in the generated code.</summary>
/// <param name="Path">The document's path, unique in the corpus.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Name">Its member name, unique in its collection.</param>
/// <param name="Shard">The number of the generated file that contains it.</param>
/// <param name="Ordinal">Its index in that file, from 0.</param>
/// <param name="IsTyped">True if the documents of its collection have a base type of their own.</param>
/// <param name="UsageWarning">The warning that the compiler reports at each use of the document; null for none.</param>
/// <param name="Members">The members that are generated for its collection.</param>
public sealed record MapEntry(
    string Path,
    string Collection,
    string Name,
    int Shard,
    int Ordinal,
    bool IsTyped = false,
    UsageWarning? UsageWarning = null,
    MemberLevel Members = MemberLevel.All
);

/// <summary>A speaker in the corpus map.</summary>
/// <param name="Name">The full name.</param>
/// <param name="MemberName">The member name.</param>
/// <param name="Documents">The indexes in the map of the documents that quote the speaker.</param>
public sealed record MapSpeaker(string Name, string MemberName, EquatableArray<int> Documents);
