using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Settings;

/// <summary>A folder in the project's folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Texts">The number of files below it that a corpus can contain.</param>
/// <param name="OtherExtensions">The extensions of its other files.</param>
public sealed record ProjectFolder(string Name, int Texts, IReadOnlyList<string> OtherExtensions);

/// <summary>The set-up of a project, as the build task finds it.</summary>
/// <param name="CorpusFolders">The names of the corpus folders.</param>
/// <param name="Folders">The folders in the project's folder.</param>
/// <param name="ClassName">The name of the corpus class.</param>
/// <param name="HasDefaultItems">True if the files of the corpus folders are added.</param>
/// <param name="UsesClass">True if the project's code uses the corpus class.</param>
public sealed record ProjectSetup(
    IReadOnlyList<string> CorpusFolders,
    IReadOnlyList<ProjectFolder> Folders,
    string ClassName,
    bool HasDefaultItems,
    bool UsesClass
);

/// <summary>
/// Finds the reason why a corpus has no files. Without files there is no corpus class, and the compiler only reports that `Corpus` does
/// not exist.
/// </summary>
public static class SetupCheck
{
    private const int MostListed = 8;

    // Folders of texts in other tools.
    private static readonly string[] UsualFolders =
    [
        "corpora",
        "content",
        "contents",
        "posts",
        "_posts",
        "articles",
        "texts",
        "news",
        "stories",
    ];

    // From the most certain reason to the least. Each returns the end of the message, or null.
    private static readonly Func<ProjectSetup, string?>[] Reasons =
    [
        DefaultItemsAreOff,
        CorpusFolderHasOtherCase,
        CorpusFolderHasNoTexts,
        CorpusFolderIsExcluded,
        FolderHasSimilarName,
        UsualFolderHasTexts,
        OtherFolderHasTexts,
        NothingIsThere,
    ];

    /// <summary>Returns the diagnostic of a project whose corpus has no files; null if it seems to have none on purpose.</summary>
    public static SettingProblem? CheckEmpty(ProjectSetup setup) =>
        (setup.HasDefaultItems || setup.UsesClass)
        && Reasons.Select(reason => reason(setup)).FirstOrDefault(found => found is not null) is { } end
            ? new SettingProblem(DiagnosticCatalog.EmptyCorpus, "CorpusFolders", NoClass(setup.ClassName), end)
            : null;

    /// <summary>Returns the start of the message for a corpus without files.</summary>
    public static string NoClass(string className) => $"The corpus has no files, so the class {className} does not exist";

    /// <summary>Returns the names of the corpus folders that no document is in.</summary>
    /// <param name="corpusFolders">The names of the corpus folders.</param>
    /// <param name="paths">The paths of the corpus files in the project.</param>
    public static IReadOnlyList<string> FoldersWithoutDocuments(IReadOnlyList<string> corpusFolders, IEnumerable<string> paths)
    {
        var unused = new HashSet<string>(corpusFolders, StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (unused.Count == 0)
                break;
            unused.ExceptWith(path.Split('/'));
        }

        return [.. corpusFolders.Where(unused.Contains)];
    }

    /// <summary>Returns the diagnostic of a corpus folder without documents, in a corpus that has documents in other folders.</summary>
    public static SettingProblem CheckEmptyFolder(ProjectFolder folder) =>
        new(
            DiagnosticCatalog.EmptyCorpus,
            "CorpusFolders",
            $"The corpus folder '{folder.Name}' has no documents",
            folder.Texts > 0 ? Excluded(folder.Name) : WithoutTexts(folder)
        );

    /// <summary>Returns the diagnostic of files in corpus folders that are not read, or null.</summary>
    /// <param name="extensions">The extension of each of these files.</param>
    public static SettingProblem? CheckNotRead(IEnumerable<string> extensions)
    {
        var kinds = extensions
            .GroupBy(extension => extension, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.OrdinalIgnoreCase)
            .Select(kind => $"{kind.Count()} {kind.Key.ToLowerInvariant()}")
            .ToList();
        return kinds.Count == 0
            ? null
            : new SettingProblem(
                DiagnosticCatalog.FilesNotRead,
                "CorpusFolders",
                string.Join(", ", kinds.Take(MostListed)) + (kinds.Count > MostListed ? ", …" : "")
            );
    }

    /// <summary>Returns the problems of `CorpusFolders`.</summary>
    /// <param name="corpusFolders">The names that the property lists.</param>
    /// <param name="existing">The names of the folders in the project's folder.</param>
    /// <param name="paths">The paths of the corpus files in the project: a folder can also come from a link.</param>
    public static IEnumerable<SettingProblem> CheckFolders(
        IReadOnlyList<string> corpusFolders,
        IEnumerable<string> existing,
        IEnumerable<string> paths
    )
    {
        var names = existing.ToList();
        var known = new HashSet<string>(names.Concat(paths.SelectMany(path => path.Split('/'))), StringComparer.Ordinal);
        foreach (var name in corpusFolders.Where(name => !known.Contains(name)))
        {
            var remedy =
                name.IndexOfAny(['/', '\\', '*']) >= 0
                    ? "use the name of a folder, not a path; include files from elsewhere as AdditionalFiles with Link=\"corpus/…\""
                    : $"the project has no folder of this name{NameSuggestion.For(name, names, ListOf(names))}";
            yield return new SettingProblem(DiagnosticCatalog.InvalidSetting, "CorpusFolders", "CorpusFolders contains", name, remedy);
        }
    }

    private static string ListOf(List<string> names) =>
        names.Count is 0 or > MostListed ? "" : $", only {string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal))}";

    private static string? DefaultItemsAreOff(ProjectSetup setup) =>
        setup.HasDefaultItems ? null : "EnableDefaultCorpusItems is false, so include the files as AdditionalFiles, or remove the setting";

    private static string? CorpusFolderHasOtherCase(ProjectSetup setup) =>
        Find(
            setup,
            (folder, wanted) => folder.Name != wanted && folder.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase) && folder.Texts > 0,
            (folder, wanted) => $"rename the folder '{folder.Name}' to '{wanted}', because names are case-sensitive on this system"
        );

    private static string? CorpusFolderHasNoTexts(ProjectSetup setup) =>
        Find(setup, (folder, wanted) => folder.Name == wanted && folder.Texts == 0, (folder, _) => WithoutTexts(folder));

    private static string? CorpusFolderIsExcluded(ProjectSetup setup) =>
        Find(setup, (folder, wanted) => setup.UsesClass && folder.Name == wanted && folder.Texts > 0, (_, wanted) => Excluded(wanted));

    private static string WithoutTexts(ProjectFolder folder) =>
        folder.OtherExtensions.Count > 0
            ? $"the folder '{folder.Name}' contains only files that are not read ({string.Join(", ", folder.OtherExtensions)}); use "
                + Extensions
            : $"the folder '{folder.Name}' is empty; add files to it ({Extensions})";

    private static string Excluded(string folder) =>
        $"all files of the folder '{folder}' are excluded, by Corpus=\"false\", DefaultItemExcludes or a Remove";

    private static string? FolderHasSimilarName(ProjectSetup setup) =>
        Find(
            setup,
            (folder, wanted) => folder.Texts > 0 && folder.Name != wanted && NameSuggestion.For(folder.Name, [wanted]).Length > 0,
            (folder, wanted) => $"the folder '{folder.Name}' has texts; rename it to '{wanted}', or {Set(folder)}"
        );

    private static string? UsualFolderHasTexts(ProjectSetup setup) =>
        setup.Folders.FirstOrDefault(folder => folder.Texts > 0 && UsualFolders.Contains(folder.Name, StringComparer.OrdinalIgnoreCase))
            is { } found
            ? Rename(setup, found)
            : null;

    private static string? OtherFolderHasTexts(ProjectSetup setup) =>
        setup.UsesClass
        && setup.Folders.Where(folder => folder.Texts > 0).OrderByDescending(folder => folder.Texts).FirstOrDefault() is { } found
            ? Rename(setup, found)
            : null;

    private static string? NothingIsThere(ProjectSetup setup) =>
        setup.UsesClass
            ? $"the project has no folder {string.Join(" or ", setup.CorpusFolders.Select(name => $"'{name}'"))}; create it beside the "
                + $"project file and add texts to it ({Extensions})"
            : null;

    private static string Extensions => string.Join(", ", FileExtensions.Documents);

    private static string Rename(ProjectSetup setup, ProjectFolder folder) =>
        $"the folder '{folder.Name}' has texts, but is not a corpus folder; rename it to '{FirstOf(setup)}', or {Set(folder)}";

    private static string FirstOf(ProjectSetup setup) => setup.CorpusFolders.Count > 0 ? setup.CorpusFolders[0] : "corpus";

    private static string Set(ProjectFolder folder) => $"set <CorpusFolders>{folder.Name}</CorpusFolders> in the project file";

    private static string? Find(ProjectSetup setup, Func<ProjectFolder, string, bool> matches, Func<ProjectFolder, string, string> describe)
    {
        foreach (var wanted in setup.CorpusFolders)
        {
            if (setup.Folders.FirstOrDefault(folder => matches(folder, wanted)) is { } found)
                return describe(found, wanted);
        }

        return null;
    }
}
