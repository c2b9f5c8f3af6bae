using System.Globalization;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Compilation;

/// <summary>Finds the collections that have fewer members because of their size.</summary>
public static class MemberReductions
{
    /// <summary>Returns a sentence for each collection that has fewer members because of its size.</summary>
    public static IEnumerable<string> Describe(CorpusMap map, MemberPolicy policy)
    {
        foreach (
            var collection in map
                .Documents.GroupBy(document => document.Collection)
                .Where(collection => collection.First().Members != MemberLevel.All && policy.IsBySize(collection.Key))
        )
        {
            var has =
                collection.First().Members == MemberLevel.Documents
                    ? "its documents have members, but their contents have none"
                    : "it has no members";
            yield return $"{collection.Key} has {collection.Count().ToString("N0", CultureInfo.InvariantCulture)} documents, so {has}";
        }
    }
}
