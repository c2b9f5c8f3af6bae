namespace CorpusGen.Core.Naming;

/// <summary>Suggests the member that is meant by a name that does not exist, or exists no longer.</summary>
public static class MemberSuggestion
{
    private const int MostListed = 8;

    // Two names of quotations with the same first words are usually the same words, of which the later ones were edited.
    private const int SharedLetters = 8;

    /// <summary>Returns the end of a message: the nearest member, or those that begin alike, or all of the texts if they are few.</summary>
    /// <param name="name">The name that was not found.</param>
    /// <param name="members">The names of the members that exist.</param>
    /// <param name="own">Those that come from the texts.</param>
    public static string For(string name, IReadOnlyList<string> members, IReadOnlyList<string> own)
    {
        if (NameSuggestion.Find(name, members) is { } near)
            return $"; did you mean '{near}'?";
        var alike = members.Where(member => SharedPrefix(name, member) >= SharedLetters).ToList();
        if (alike.Count > 0)
            return "; did you mean " + Quoted(alike.OrderByDescending(member => SharedPrefix(name, member)).Take(3), " or ") + "?";
        return own.Count is 0 or > MostListed ? "" : "; it has " + Quoted(own, ", ");
    }

    private static string Quoted(IEnumerable<string> names, string separator) =>
        string.Join(separator, names.OrderBy(name => name, StringComparer.Ordinal).Select(name => $"'{name}'"));

    private static int SharedPrefix(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
            length++;
        return length;
    }
}
