using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Settings;

/// <summary>Checks `CorpusCollections`: the form of its parts, and whether each of them makes a collection of some files.</summary>
public static class CollectionsCheck
{
    private const int MostListed = 8;

    /// <summary>Returns the problem of each part that has not the form of a collection and a pattern.</summary>
    public static IEnumerable<SettingProblem> Check(CollectionPatterns patterns)
    {
        foreach (var part in patterns.Parts.Where(part => !part.IsValid))
        {
            yield return Problem(
                part.Text,
                part.IsOutside
                    ? "but paths begin at the project's folder or at the corpus folder: include files from elsewhere as AdditionalFiles "
                        + "with Link=\"corpus/…\""
                    : "which is not valid: write the name of a collection and a pattern, like articles=posts/**"
            );
        }
    }

    /// <summary>Returns the problem of each part that decides about no file.</summary>
    /// <param name="patterns">The patterns of the project.</param>
    /// <param name="files">The files of the corpus. There is no problem without files: an empty corpus has one of its own.</param>
    /// <param name="folders">The names of the corpus folders.</param>
    public static IEnumerable<SettingProblem> CheckFiles(
        CollectionPatterns patterns,
        IReadOnlyCollection<CorpusFile> files,
        IReadOnlyList<string> folders
    )
    {
        if (files.Count == 0 || patterns.Parts.Count == 0)
            yield break;
        var used = new bool[patterns.Parts.Count];
        var matched = new bool[patterns.Parts.Count];
        foreach (var file in files)
        {
            var inCorpus = FileChoice.InCorpus(file.Path, folders);
            if (patterns.IndexOf(file.Path, inCorpus) is >= 0 and var first)
                used[first] = true;
            for (var i = 0; i < matched.Length; i++)
                matched[i] |= CollectionPatterns.IsMatch(patterns.Parts[i], file.Path, inCorpus);
        }

        for (var i = 0; i < used.Length; i++)
        {
            if (used[i] || !patterns.Parts[i].IsValid)
                continue;
            yield return Problem(
                patterns.Parts[i].Text,
                matched[i]
                    ? "but an earlier part of the setting matches all of its files: put the narrower pattern first"
                    : "but no file of the corpus matches the pattern" + Suggestion(patterns.Parts[i].Pattern, files, folders)
            );
        }
    }

    // The folder with a similar name, or all of them.
    private static string Suggestion(string pattern, IReadOnlyCollection<CorpusFile> files, IReadOnlyList<string> folders)
    {
        var known = files
            .Select(file => FileChoice.InCorpus(file.Path, folders).Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        var first = pattern.Split('/')[0];
        return NameSuggestion.For(
            first,
            known.Where(name => name != first),
            known.Count is 0 or > MostListed ? ": correct it" : $": the folders are {string.Join(", ", known)}"
        );
    }

    private static SettingProblem Problem(string part, string why) =>
        new(DiagnosticCatalog.InvalidCollections, "CorpusCollections", part, why) { Part = part };
}
