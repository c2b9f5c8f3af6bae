using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Settings;

/// <summary>Decides which members are generated for each collection.</summary>
/// <param name="Default">The level of collections that are not listed; null if their size decides.</param>
/// <param name="ByCollection">The levels of the listed collections, by their member names.</param>
/// <param name="AllUpTo">The largest number of documents for which everything gets members.</param>
/// <param name="DocumentsUpTo">The largest number of documents for which documents get members.</param>
public sealed record MemberPolicy(
    MemberLevel? Default,
    EquatableArray<(string Collection, MemberLevel Level)> ByCollection,
    int AllUpTo = MemberPolicy.MostWithAll,
    int DocumentsUpTo = MemberPolicy.MostWithDocuments
)
{
    /// <summary>
    /// The default of <see cref="AllUpTo"/> in generated code. The compiler takes one to two minutes for 17 members each.
    /// </summary>
    public const int MostWithAll = 10_000;

    /// <summary>The default of <see cref="DocumentsUpTo"/> in generated code.</summary>
    public const int MostWithDocuments = 50_000;

    /// <summary>
    /// Gets the policy for a corpus in an assembly of its own: ten times as many, for a minute of the build and two gigabytes of memory.
    /// </summary>
    public MemberPolicy ForAssembly => this with { AllUpTo = 10 * AllUpTo, DocumentsUpTo = 10 * DocumentsUpTo };

    /// <summary>Gets the policy in which the size of each collection decides.</summary>
    public static MemberPolicy BySize { get; } = new(null, default);

    /// <summary>
    /// Parses the property `CorpusMembers`: `documents`, or `reports=none|articles=all`, or both. Invalid parts are ignored.
    /// </summary>
    /// <param name="property">The value; its parts are separated by bars, semicolons or commas.</param>
    public static MemberPolicy Parse(string property)
    {
        MemberLevel? otherwise = null;
        var listed = new List<(string, MemberLevel)>();
        foreach (var part in PartsOf(property))
        {
            if (part.Level is not { } level)
                continue;
            if (part.Collection.Length == 0)
                otherwise = level;
            else
                listed.Add((CorpusNames.Collection(part.Collection), level));
        }

        return new MemberPolicy(otherwise, listed.ToEquatableArray());
    }

    /// <summary>
    /// Returns the parts of the property: the text of each, its collection (or empty), and its level (null if it is invalid).
    /// </summary>
    internal static IEnumerable<(string Text, string Collection, string LevelText, MemberLevel? Level)> PartsOf(string property)
    {
        foreach (var text in property.Split(['|', ';', ','], StringSplitOptions.RemoveEmptyEntries).Select(text => text.Trim()))
        {
            var equals = text.IndexOf('=');
            var level = text.Substring(equals + 1).Trim();
            if (text.Length > 0)
                yield return (text, equals < 0 ? "" : text.Substring(0, equals).Trim(), level, LevelOf(level));
        }
    }

    // Enum.TryParse also accepts numbers.
    private static MemberLevel? LevelOf(string text)
    {
        foreach (var level in new[] { MemberLevel.All, MemberLevel.Documents, MemberLevel.None })
        {
            if (text.Equals(level.ToString(), StringComparison.OrdinalIgnoreCase))
                return level;
        }

        return null;
    }

    /// <summary>Returns the level of a collection.</summary>
    /// <param name="collection">The member name of the collection.</param>
    /// <param name="documents">The number of its documents.</param>
    public MemberLevel LevelOf(string collection, int documents)
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

    /// <summary>Returns true if the number of its documents decides about a collection.</summary>
    public bool IsBySize(string collection) => Default is null && !ByCollection.Any(named => named.Collection == collection);

    /// <summary>Returns the policy as the property is written: `documents|Reports=none`.</summary>
    public override string ToString() =>
        string.Join(
            "|",
            new[] { Default?.ToString() }.Concat(ByCollection.Select(named => $"{named.Collection}={named.Level}")).OfType<string>()
        );
}
