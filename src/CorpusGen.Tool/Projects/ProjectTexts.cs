using System.Collections.Concurrent;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;

namespace CorpusGen.Tool.Projects;

/// <summary>Determines for each file what a build would: its collection, its language and its syntaxes.</summary>
/// <param name="syntax">The syntaxes that the command line sets; empty if it sets none.</param>
internal sealed class ProjectTexts(string syntax)
{
    private readonly ProjectRoots _roots = new();
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Root, string Named), FileSettings> _settings = new();

    /// <summary>Returns the folder of the project of a file or a folder.</summary>
    public string RootOf(string path) => _roots.Of(path);

    /// <summary>Returns a file with its language and its syntaxes, under the name that results have.</summary>
    public CorpusFile FileOf(string name)
    {
        var text = File.Exists(name) ? Choose(name, Path.GetDirectoryName(Path.GetFullPath(name)) ?? "") : null;
        return text?.File ?? new CorpusFile(name) { Syntax = syntax };
    }

    /// <summary>Returns a text of the corpus; null if it is the settings of another tool.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="named">The folder that the command line names. It is a corpus folder if no folder of the path is one.</param>
    public NamedText? Choose(string path, string named)
    {
        var full = Path.GetFullPath(path);
        var root = _roots.Of(full, named);
        var settings = _settings.GetOrAdd((root, ""), _ => Read(root, ""));
        var inProject = WithSlashes(Path.GetRelativePath(root, full));
        var inCorpus = FileChoice.InCorpus(inProject, FileChoice.FoldersOf(settings.Folders));
        if (inCorpus.Length == 0)
        {
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named));
            settings = _settings.GetOrAdd((root, folder), _ => Read(root, folder));
            inCorpus = WithSlashes(Path.GetRelativePath(folder, full));
        }

        if (SettingFiles.Has(inCorpus))
            return null;
        var file = FileChoice.Choose(full, metadata => metadata == "Corpus" ? "true" : "", settings)!;
        return new NamedText(file with { Path = WithSlashes(path) }, root, inProject);
    }

    /// <summary>Returns a path with slashes. A backslash is part of a name if it does not separate folders.</summary>
    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    // If the named folder is the folder of the project, the project's folder is that above it, so that paths have the name of the folder.
    private FileSettings Read(string root, string named)
    {
        var written = _written.GetOrAdd(root, ProjectProperties.Read);
        var folders = named.Length > 0 ? Path.GetFileName(named) : Written("CorpusFolders").Replace('\n', '|');
        var project = named == root ? Path.GetDirectoryName(root) ?? root : root;
        var sites = new[] { root, named }
            .Concat(FileChoice.FoldersOf(folders).Select(folder => Path.Combine(project, folder)))
            .Where(folder => folder.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(folder => $"{WithSlashes(Path.GetRelativePath(project, folder))}={ProjectRoots.GeneratorIn(folder)}")
            .Where(site => site[^1] != '=');
        return CorpusSettings
            .Parse(name =>
                name switch
                {
                    "ProjectDir" => project,
                    "CorpusGenFolders" => folders,
                    "CorpusGenCollections" => EscapedProperty.Encode(Written("CorpusCollections")),
                    "CorpusGenSyntax" => syntax.Length > 0 ? syntax : Written("CorpusSyntax"),
                    "CorpusGenSites" => EscapedProperty.Encode(string.Join("|", sites)),
                    "CorpusLanguage" => Written("CorpusLanguage"),
                    _ => null,
                }
            )
            .Files;

        string Written(string name) => written.TryGetValue(name, out var value) ? value : "";
    }
}
