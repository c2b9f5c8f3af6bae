using CorpusGen.Core.Model;

namespace CorpusGen.Core.Naming;

/// <summary>Suggests the known name that is closest to a misspelled one.</summary>
public static class NameSuggestion
{
    /// <summary>Returns the end of a message: "; did you mean 'headline'?", or the given one if no name is close.</summary>
    public static string For(string name, IEnumerable<string> names, string otherwise = "") =>
        Find(name, names) is { } near ? $"; did you mean '{near}'?" : otherwise;

    /// <summary>Returns the nearest name; null if no name is close.</summary>
    /// <param name="name">The misspelled name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="most">The number of letters that may be wrong. By default a third of them, and at least two.</param>
    public static string? Find(string name, IEnumerable<string> names, int? most = null)
    {
        var folded = MetadataKey.Folded(name);
        return names
            .Select(candidate => (candidate, distance: Distance(folded, MetadataKey.Folded(candidate))))
            .Where(pair => pair.distance <= (most ?? Math.Max(2, folded.Length / 3)) && pair.distance < pair.candidate.Length)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Levenshtein: insertions, deletions, substitutions.
    private static int Distance(string one, string other)
    {
        if (one.Length > 60 || other.Length > 60)
            return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var before = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = before;
            }
        }

        return row[other.Length];
    }
}
