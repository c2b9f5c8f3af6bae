using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Settings;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Reports invalid settings at their lines in the project file, and the reason if a corpus has no files. The generator checks the values
/// of settings too, for editors and builds that do not run this task; <see cref="Checked"/> prevents that both report.
/// </summary>
public sealed class CheckSetup : CorpusTask
{
    /// <summary>The project's code.</summary>
    public ITaskItem[] Code { get; set; } = [];

    /// <summary>The project file, and files like Directory.Build.props that can contain its settings.</summary>
    public string[] SettingFiles { get; set; } = [];

    /// <summary>The project's `CorpusStorage`.</summary>
    public string Storage { get; set; } = "";

    /// <summary>The project's `CorpusNamespace`.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The project's `CorpusClassName`.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>The project's `CorpusVisibility`.</summary>
    public string Visibility { get; set; } = "";

    /// <summary>The project's `CorpusFixTexts`.</summary>
    public string FixTexts { get; set; } = "";

    /// <summary>The project's `CorpusRecordApi`.</summary>
    public string RecordApi { get; set; } = "";

    /// <summary>The project's `EnableDefaultCorpusItems`.</summary>
    public string DefaultItems { get; set; } = "";

    /// <summary>`true` if the settings were checked.</summary>
    [Output]
    public string Checked { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var places = SettingPlaces.Read(SettingFiles);
            foreach (var problem in FindProblems(places))
            {
                var place = places.Find(problem.Setting, problem.Part);
                BuildEngine.Log(problem.Definition, place.File, place.Line, place.Column, [.. problem.Arguments]);
            }

            Checked = "true";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder or file cannot be read: the compiler and the other tasks report that.
        }

        return true;
    }

    private protected override string? PropertyOf(string name) =>
        name switch
        {
            "CorpusStorage" => Storage,
            "CorpusNamespace" => Namespace,
            "CorpusClassName" => ClassName,
            "CorpusVisibility" => Visibility,
            "CorpusFixTexts" => FixTexts,
            "CorpusRecordApi" => RecordApi,
            "EnableDefaultCorpusItems" => DefaultItems,
            _ => null,
        };

    private List<SettingProblem> FindProblems(SettingPlaces places)
    {
        var chosen = Choose();
        var problems = SettingCheck.Check(Property, [.. chosen.Select(file => file.File.Collection).Distinct()]).ToList();
        problems.AddRange(places.Properties.Select(SettingNames.CheckProperty).OfType<SettingProblem>());
        problems.AddRange(CheckMetadata());
        var folders = FileChoice.FoldersOf(Folders);
        // Projects of a repository may share a list of which each has only some folders.
        if (places.IsInProject("CorpusFolders") || (chosen.Count == 0 && places.Has("CorpusFolders")))
        {
            problems.AddRange(
                SetupCheck.CheckFolders(folders, ProjectFolders.NamesIn(ProjectFolder), chosen.Select(file => file.File.Path))
            );
        }

        problems.AddRange(CollectionsCheck.CheckFiles(Settings.Files.Collections, [.. chosen.Select(file => file.File)], folders));
        problems.AddRange(FindOutside(chosen, folders));
        if (chosen.Count == 0 && problems.Count == 0 && SetupCheck.CheckEmpty(ReadSetup(folders)) is { } reason)
            problems.Add(reason);
        if (chosen.Count > 0 && HasDefaultItems)
        {
            var empty = SetupCheck.FoldersWithoutDocuments(folders, chosen.Select(file => file.File.Path));
            problems.AddRange(ProjectFolders.Read(ProjectFolder, empty).Select(SetupCheck.CheckEmptyFolder));
        }

        if (chosen.Count > 0 && SetupCheck.CheckNotRead(ProjectFolders.NotRead(ProjectFolder, folders)) is { } notRead)
            problems.Add(notRead);
        return problems;
    }

    private IEnumerable<SettingProblem> CheckMetadata()
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in Files)
        {
            if (SettingCheck.CheckMetadata(item.ItemSpec, item.GetMetadata("Corpus").Trim()) is { } invalid)
                yield return invalid;
            foreach (string name in item.MetadataNames)
            {
                if (known.Add(name) && SettingNames.CheckMetadata(name) is { } unknown)
                    yield return unknown;
            }
        }
    }

    private IEnumerable<SettingProblem> FindOutside(List<ProjectFile> chosen, IReadOnlyList<string> folders)
    {
        var known = new HashSet<string>(chosen.Select(file => file.Path), StringComparer.Ordinal);
        var others = Files
            .Where(item => item.GetMetadata("Corpus").Length == 0)
            .Select(item => Path.GetFullPath(Path.Combine(ProjectFolder, item.ItemSpec)))
            .Where(path => !known.Contains(path))
            .Select(path => ProjectPath.Of(path, "", ProjectFolder));
        var outside = OutsideFiles.Find(others, chosen.Count == 0).ToList();
        if (outside.Count == 0)
            return [];
        var name = outside[0].Substring(outside[0].LastIndexOf('/') + 1);
        var folder = folders.Count > 0 ? folders[0] : "corpus";
        return
        [
            new SettingProblem(
                DiagnosticCatalog.FileOutsideCorpus,
                "AdditionalFiles",
                outside.Count == 1 ? outside[0] : $"{outside[0]}' and {outside.Count - 1} more: each '",
                string.Join(", ", folders),
                outside.Count == 1 ? $"{folder}/{name}" : $"{folder}/%(Filename)%(Extension)"
            ),
        ];
    }

    private bool HasDefaultItems => !DefaultItems.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private ProjectSetup ReadSetup(IReadOnlyList<string> folders) =>
        new(folders, [.. ProjectFolders.Read(ProjectFolder)], Settings.ClassName, HasDefaultItems, IsUsed(Settings.ClassName));

    // Searches words, not syntax.
    private bool IsUsed(string name) =>
        Code.Select(item => Path.Combine(ProjectFolder, item.ItemSpec))
            .Where(File.Exists)
            .Any(path => Regex.IsMatch(File.ReadAllText(path), $@"\b{Regex.Escape(name)}\s*\.", RegexOptions.CultureInvariant));
}
