using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Recording;

/// <summary>What a member is called now.</summary>
/// <param name="Member">The member.</param>
/// <param name="IsSame">True if its words are the same; false if they are nearly the same.</param>
public readonly record struct NewName(CurrentMember Member, bool IsSame);

/// <summary>
/// Finds what a recorded member is called now, by the key of its words, or by its name if the words are nearly the same. Returns nothing
/// if that is not certain: a number or a short heading can be the same by chance.
/// </summary>
internal sealed class NewNames
{
    // Most of the words of a name.
    private const double Near = 0.6;

    // The words by which a passage is recognised in another document.
    private const int WordsElsewhere = 4;

    private readonly RecordedApi _recorded;
    private readonly ILookup<(MemberKind Kind, string Group, string Key), CurrentMember> _byKey;
    private readonly ILookup<string, CurrentMember> _unrecordedIn;

    /// <summary>Prepares the search. It looks at all members once, however many are searched for.</summary>
    /// <param name="recorded">The recorded members.</param>
    /// <param name="current">The members of the corpus.</param>
    /// <param name="gone">The lines that are searched for.</param>
    /// <param name="unrecorded">The members of the corpus that are not recorded.</param>
    public NewNames(RecordedApi recorded, CurrentApi current, IEnumerable<ApiLine> gone, IEnumerable<CurrentMember> unrecorded)
    {
        _recorded = recorded;
        var keys = new HashSet<string>(gone.Select(line => line.Key), StringComparer.Ordinal);
        keys.Remove("");
        _byKey = current
            .Others.Concat(current.Documents.SelectMany(document => document.Members.Passages(document.Path)))
            .Where(member => keys.Contains(member.Key) && member.Kind != MemberKind.Property)
            .ToLookup(member => (member.Kind, GroupOf(member), member.Key));
        _unrecordedIn = unrecorded.ToLookup(PlaceOf, StringComparer.Ordinal);
    }

    /// <summary>Returns what a member is called now; null if it is gone or if that is not certain.</summary>
    /// <param name="line">The line that recorded it.</param>
    /// <param name="contained">The lines that recorded what it contains.</param>
    public NewName? Find(ApiLine line, IReadOnlyCollection<ApiLine> contained)
    {
        if (MemberPath.Parse(line.Name) is not { Kind: not MemberKind.Property } path)
            return null;
        if (line.Key.Length > 0 && SameWords(path, line.Key) is { } same)
            return new NewName(same, IsSame: true);
        if (path.Kind is MemberKind.Document or MemberKind.Collection && ByContents(path, contained) is { } container)
            return new NewName(container, IsSame: false);
        return SimilarName(path) is { } similar ? new NewName(similar, IsSame: false) : null;
    }

    private CurrentMember? SameWords(MemberPath path, string key)
    {
        var all = _byKey[(path.Kind, path.Group, key)].Where(member => CanBe(path, member)).ToList();
        return Only(all, member => IsUnrecorded(member) && PlaceOf(member) == PlaceOf(path))
            ?? Only(all, IsUnrecorded)
            ?? Only(all, member => PlaceOf(member) == PlaceOf(path))
            ?? Only(all, _ => true);
    }

    // The words of a figure are a number, and those of a heading are often the same in many documents.
    private static bool CanBe(MemberPath path, CurrentMember member)
    {
        var name = NameOf(member);
        if (path.Kind != MemberKind.Passage)
            return true;
        if (path.Group == "Figures")
            return PlaceOf(member) == PlaceOf(path) && (NameLikeness.Compare(path.Name, name) >= 0.5 || IsUnnamed(path.Name, name));
        return PlaceOf(member) == PlaceOf(path) || (path.Group != "Sections" && NameLikeness.CountWords(name) >= WordsElsewhere);
    }

    // Figures without a concept are named after their value.
    private static bool IsUnnamed(string one, string other) =>
        one.StartsWith("Figure", StringComparison.Ordinal) && other.StartsWith("Figure", StringComparison.Ordinal);

    private CurrentMember? SimilarName(MemberPath path)
    {
        CurrentMember? best = null;
        var (most, second) = (0.0, 0.0);
        foreach (var member in _unrecordedIn[PlaceOf(path)].Where(member => member.Kind == path.Kind))
        {
            var likeness = NameLikeness.Compare(path.Name, NameOf(member));
            if (likeness > most)
                (best, most, second) = (member, likeness, most);
            else if (likeness > second)
                second = likeness;
        }

        return most >= Near && most > second ? best : null;
    }

    // A document with a new name and a new title still has most of its passages.
    private CurrentMember? ByContents(MemberPath path, IReadOnlyCollection<ApiLine> contained)
    {
        var kind = path.Kind == MemberKind.Document ? MemberKind.Passage : MemberKind.Document;
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var voters = 0;
        foreach (var line in contained.Where(line => line.Key.Length > 0))
        {
            if (MemberPath.Parse(line.Name) is not { } child || child.Kind != kind)
                continue;
            voters++;
            foreach (var container in _byKey[(child.Kind, child.Group, line.Key)].Select(member => member.Container).Distinct())
                votes[container] = votes.TryGetValue(container, out var count) ? count + 1 : 1;
        }

        var best = votes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        if (best.Value * 2 <= voters)
            return null;
        var place = path.Container;
        return _unrecordedIn[place]
            .Concat(_unrecordedIn.SelectMany(group => group))
            .Where(member => member.Kind == path.Kind && member.Name == best.Key)
            .Select(member => (CurrentMember?)member)
            .FirstOrDefault();
    }

    private bool IsUnrecorded(CurrentMember member) => !_recorded.Members.ContainsKey(member.Name);

    private static CurrentMember? Only(List<CurrentMember> members, Func<CurrentMember, bool> condition)
    {
        CurrentMember? found = null;
        foreach (var member in members.Where(condition))
        {
            if (found is not null)
                return null;
            found = member;
        }

        return found;
    }

    private static string NameOf(CurrentMember member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);

    // The type that has the member.
    private static string PlaceOf(CurrentMember member) => member.Name.Substring(0, Math.Max(0, member.Name.LastIndexOf('.')));

    private static string PlaceOf(MemberPath path) =>
        path.Kind switch
        {
            MemberKind.Speaker => MemberPath.Speakers,
            MemberKind.Passage => $"{path.Container}.{path.Group}",
            _ => path.Container,
        };

    private static string GroupOf(CurrentMember member)
    {
        if (member.Kind != MemberKind.Passage)
            return "";
        var place = PlaceOf(member);
        return place.Substring(place.LastIndexOf('.') + 1);
    }
}
