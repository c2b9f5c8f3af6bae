using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Settings;

/// <summary>Checks `CorpusMembers`: the levels, and the collections that have a level of their own.</summary>
internal static class MembersCheck
{
    private const int MostListed = 8;

    /// <summary>Returns the problem of each part that has no effect.</summary>
    /// <param name="property">The value of the property.</param>
    /// <param name="collections">The folders or metadata that name the collections.</param>
    public static IEnumerable<SettingProblem> Check(string property, IReadOnlyCollection<string> collections)
    {
        // An empty corpus is another problem, and has one of its own.
        var known = collections
            .GroupBy(CorpusNames.Collection, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var part in MemberPolicy.PartsOf(property))
        {
            if (part.Level is null)
            {
                yield return Problem(
                    part.Text,
                    "which is not valid: use all, documents or none, or set a collection, like reports=none"
                        + NameSuggestion.For(part.LevelText, Enum.GetNames(typeof(MemberLevel)).Select(name => name.ToLowerInvariant()))
                );
            }
            else if (part.Collection.Length > 0 && known.Count > 0 && !known.ContainsKey(CorpusNames.Collection(part.Collection)))
            {
                yield return Problem(
                    part.Text,
                    $"but the corpus has no collection '{part.Collection}'"
                        + NameSuggestion.For(part.Collection, known.Values, ListOf(known))
                );
            }
        }
    }

    private static string ListOf(Dictionary<string, string> collections) =>
        collections.Count > MostListed
            ? ": use the name of a collection"
            : $": use one of {string.Join(", ", collections.Values.OrderBy(name => name, StringComparer.Ordinal))}";

    private static SettingProblem Problem(string part, string why) =>
        new(DiagnosticCatalog.InvalidMembersSetting, "CorpusMembers", part, why) { Part = part };
}
