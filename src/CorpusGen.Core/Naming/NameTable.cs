using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>The candidates for the name of an item, from the simplest to one that is unique.</summary>
/// <param name="Names">The names in order; each depends on the item alone.</param>
/// <param name="Content">The content of the item. Items with equal content share a name.</param>
public sealed record NameCandidates(string[] Names, string Content);

/// <summary>
/// Gives each item of a group a unique name. The rule: a name depends on the item itself; if names clash, all items that clash take their
/// next, longer candidate, and no item is numbered. So no item is renamed because others are added, removed or moved.
/// </summary>
public static class NameTable
{
    /// <summary>Returns the names of the items of a group.</summary>
    /// <param name="things">The candidates, one for each item.</param>
    /// <param name="reserved">Names that no item may have; a candidate that is one of them gets <paramref name="suffix"/>.</param>
    /// <param name="suffix">The word that is added to a reserved name: "Quote".</param>
    /// <param name="type">A reserved name that a name with the suffix must not have either; null if there is none.</param>
    /// <returns>The names in the order of the items. They are unique (ignoring case), except for items with equal content.</returns>
    public static string[] Resolve(IReadOnlyList<NameCandidates> things, ISet<string> reserved, string suffix, string? type = null) =>
        Resolve(things, reserved, suffix, new int[things.Count], type);

    /// <summary>Returns the names of the items of a group, and writes which of its candidates each has.</summary>
    /// <param name="things">The candidates, one for each item.</param>
    /// <param name="reserved">Names that no item may have; a candidate that is one of them gets <paramref name="suffix"/>.</param>
    /// <param name="suffix">The word that is added to a reserved name: "Quote".</param>
    /// <param name="step">The indexes of the candidates, zero at the start.</param>
    /// <param name="type">A reserved name that a name with the suffix must not have either; null if there is none.</param>
    public static string[] Resolve(
        IReadOnlyList<NameCandidates> things,
        ISet<string> reserved,
        string suffix,
        int[] step,
        string? type = null
    )
    {
        var names = new string[things.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = NameAt(i);
        var clashed = true;
        while (clashed)
        {
            clashed = false;
            foreach (
                var clash in Enumerable
                    .Range(0, names.Length)
                    .GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase)
                    .Where(HasTwoContents)
                    .ToList()
            )
            {
                foreach (var i in clash.Where(i => step[i] + 1 < things[i].Names.Length))
                {
                    step[i]++;
                    names[i] = NameAt(i);
                    clashed = true;
                }
            }
        }

        return names;

        string NameAt(int i)
        {
            var name = things[i].Names[step[i]];
            var suffixed = reserved.Contains(name) ? name + suffix : name;
            // "authors/authors.md": AuthorsDocument is the type of the collection.
            return suffixed.Equals(type, StringComparison.OrdinalIgnoreCase) ? name + (suffixed == name ? suffix : "Page") : suffixed;
        }

        bool HasTwoContents(IGrouping<string, int> clash)
        {
            var first = clash.First();
            return clash.Any(i => things[i].Content != things[first].Content || names[i] != names[first]);
        }
    }

    /// <summary>Returns the items that have a member: of items with the same name, the first.</summary>
    public static List<int> FirstOfEach(EquatableArray<string> names)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. Enumerable.Range(0, names.Count).Where(place => known.Add(names[place]))];
    }
}
