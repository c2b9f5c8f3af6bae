using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Recording;

/// <summary>Converts the name of a generated type to the path by which a program reaches its members.</summary>
public static class GeneratedPath
{
    private const string Collection = "Collection";
    private const string Group = "Group";

    /// <summary>
    /// Returns the path of the members of a type: those of `Corpus.Types.Documents.Harbour.QuoteGroup` are in `Documents.Harbour.Quotes`.
    /// </summary>
    /// <param name="type">The names of the type and of those that contain it, the outermost first.</param>
    public static string OfMembers(IReadOnlyList<string> type)
    {
        if (type.Count == 1)
            return "";
        if (type.Count == 2 && type[1] == "SpeakerGroup")
            return MemberPath.Speakers;
        if (type.Count == 2 && type[1].EndsWith(Collection, StringComparison.Ordinal))
            return type[1].Substring(0, type[1].Length - Collection.Length);
        if (type.Count == 5 && type[1] == "Types" && type[4].EndsWith(Group, StringComparison.Ordinal))
            return $"{type[2]}.{type[3]}.{type[4].Substring(0, type[4].Length - Group.Length)}s";
        return string.Join(".", type.Skip(type[1] == "Types" ? 2 : 1));
    }
}
