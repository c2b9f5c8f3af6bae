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

    /// <summary>Parses the property `CorpusMembers`: `documents`, or `reports=none|articles=all`, or both.</summary>
    /// <param name="property">The value; its parts are separated by bars, semicolons or commas.</param>
    /// <param name="invalid">The last part that is not a level, which is otherwise ignored; empty if there is none.</param>
    public static MemberPolicy Parse(string property, out string invalid)
    {
        invalid = "";
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
                invalid = part;
            }
            else if (equals < 0)
                otherwise = level;
            else
                named.Add((CorpusNames.Collection(part.Substring(0, equals).Trim()), level));
        }

        return new MemberPolicy(otherwise, named.ToEquatableArray());
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
