namespace CorpusGen.Core.Naming;

/// <summary>What something could be called, from the plainest name to one that nothing else has.</summary>
/// <param name="Names">The names in order; each of them depends on the thing alone.</param>
/// <param name="Content">What the thing says. Things of equal content share a name: whoever names one names them all.</param>
public sealed record NameCandidates(string[] Names, string Content);

/// <summary>
/// Gives every thing of a group a name of its own. The law: a name depends on the thing itself; where two clash, all that clash
/// take their next, longer candidate, and none is numbered. So nothing is renamed by what is added, removed or moved around it.
/// </summary>
public static class NameTable
{
    /// <summary>Names the things of a group.</summary>
    /// <param name="things">The candidates, one for each thing.</param>
    /// <param name="reserved">Names that nothing may have; a candidate among them gets <paramref name="suffix"/>.</param>
    /// <param name="suffix">A word that makes a name of a reserved one: "Quote".</param>
    /// <returns>The names in the order of the things, unique (without regard to case) but for things of equal content.</returns>
    public static string[] Resolve(IReadOnlyList<NameCandidates> things, ISet<string> reserved, string suffix)
    {
        var step = new int[things.Count];
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
            return reserved.Contains(name) ? name + suffix : name;
        }

        bool HasTwoContents(IGrouping<string, int> clash)
        {
            var first = clash.First();
            return clash.Any(i => things[i].Content != things[first].Content || names[i] != names[first]);
        }
    }
}
