using System.Globalization;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>What of a collection has members in the generated code. What has none is in the corpus all the same, by place and by name.</summary>
public enum MemberLevel
{
    /// <summary>Its documents, and what they hold.</summary>
    All,

    /// <summary>Its documents.</summary>
    Documents,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>What a project says of the members of its collections. A value of the compiler's cache.</summary>
/// <param name="Default">For the collections that are not named; null where their size decides.</param>
/// <param name="ByCollection">For some collections, by their member names.</param>
/// <param name="AllUpTo">The most documents of a collection that have members for what they hold.</param>
/// <param name="DocumentsUpTo">The most documents of a collection that have members.</param>
public sealed record MemberPolicy(
    MemberLevel? Default,
    EquatableArray<(string Collection, MemberLevel Level)> ByCollection,
    int AllUpTo = MemberPolicy.MostWithAll,
    int DocumentsUpTo = MemberPolicy.MostWithDocuments
)
{
    /// <summary>Of a collection whose members are code, so many documents have members for what they hold: the compiler takes one to two minutes for 17 members each.</summary>
    public const int MostWithAll = 10_000;

    /// <summary>Of a collection whose members are code, so many documents have members.</summary>
    public const int MostWithDocuments = 50_000;

    /// <summary>As it is where members are an assembly: ten times as many, for a minute of the build and two gigabytes of its memory.</summary>
    public MemberPolicy InAssembly => this with { AllUpTo = 10 * AllUpTo, DocumentsUpTo = 10 * DocumentsUpTo };

    /// <summary>The size decides for all.</summary>
    public static MemberPolicy BySize { get; } = new(null, default);

    /// <summary>
    /// Reads the property: `documents`, or `reports=none|articles=all`, or both. What is no level says nothing, and is reported by
    /// <paramref name="unread"/>.
    /// </summary>
    public static MemberPolicy Read(string property, out string unread)
    {
        unread = "";
        MemberLevel? otherwise = null;
        var named = new List<(string, MemberLevel)>();
        foreach (
            var part in property
                .Split(['|', ';', ','], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Trim())
                .Where(part => part.Length > 0)
        )
        {
            var equals = part.IndexOf('=');
            if (
                !Enum.TryParse<MemberLevel>(part.Substring(equals + 1).Trim(), ignoreCase: true, out var level)
                || !Enum.IsDefined(typeof(MemberLevel), level)
            )
            {
                unread = part;
            }
            else if (equals < 0)
                otherwise = level;
            else
                named.Add((CorpusNames.Collection(part.Substring(0, equals).Trim()), level));
        }

        return new MemberPolicy(otherwise, named.ToEquatableArray());
    }

    /// <summary>What a collection of so many documents has.</summary>
    public MemberLevel Of(string collection, int documents)
    {
        foreach (var (name, level) in ByCollection)
        {
            if (name == collection)
                return level;
        }

        return Default
            ?? (
                documents > DocumentsUpTo ? MemberLevel.None
                : documents > AllUpTo ? MemberLevel.Documents
                : MemberLevel.All
            );
    }

    /// <summary>Says so where the size of a collection decides that it has fewer members: a sentence for each.</summary>
    public IEnumerable<string> Fewer(CorpusMap map)
    {
        foreach (
            var collection in map
                .Documents.GroupBy(document => document.Collection)
                .Where(collection => collection.First().Members != MemberLevel.All && IsBySize(collection.Key))
        )
        {
            var has =
                collection.First().Members == MemberLevel.Documents
                    ? "its documents have members, but their contents have none"
                    : "it has no members";
            yield return $"{collection.Key} has {collection.Count().ToString("N0", CultureInfo.InvariantCulture)} documents, so {has}";
        }
    }

    private bool IsBySize(string collection) => Default is null && !ByCollection.Any(named => named.Collection == collection);
}
