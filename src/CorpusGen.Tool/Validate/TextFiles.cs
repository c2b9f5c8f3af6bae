using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Packages;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Projects;

namespace CorpusGen.Tool.Validate;

/// <summary>Finds and reads the files that the command line names.</summary>
internal static class TextFiles
{
    /// <summary>
    /// Returns the files in order of their paths, each once: a named file with any extension, the files of a folder that a build reads, and
    /// the matches of a glob.
    /// </summary>
    /// <param name="paths">The files, folders and globs.</param>
    /// <param name="projects">The projects of the files; null if the command line sets no syntaxes.</param>
    public static IReadOnlyList<NamedText> Find(IEnumerable<string> paths, ProjectTexts? projects = null)
    {
        projects ??= new ProjectTexts("");
        var found = new SortedDictionary<string, NamedText>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in FolderFiles.Below(path.TrimEnd('/') + '/', IsRead))
                {
                    if (!SkippedFolders.Has(Path.GetRelativePath(path, file)))
                        Add(projects.Choose(file, path));
                }
            }
            else
            {
                foreach (var file in FileArguments.Find([path], isJsonLines: false))
                    Add(projects.Choose(file, Path.GetDirectoryName(Path.GetFullPath(file)) ?? ""));
            }
        }

        return [.. found.Values];

        void Add(NamedText? text)
        {
            if (text is not null)
                found[text.File.Path] = text;
        }
    }

    /// <summary>
    /// Returns the text of a file as the compiler decodes it: UTF-8 unless a byte order mark says otherwise, with U+FFFD for invalid bytes.
    /// Null if the file is not text. The text of a package is its Markdown.
    /// </summary>
    public static string? Read(CorpusFile file)
    {
        if (!FileExtensions.IsAny(file.Path, FileExtensions.Packages))
            return TextBytes.Decode(File.ReadAllBytes(file.Path));
        using var stream = File.OpenRead(file.Path);
        return PackageFile.ToMarkdown(file.Path, stream);
    }

    private static bool IsRead(string path) =>
        FileExtensions.IsAny(path, FileExtensions.Documents) || FileExtensions.IsAny(path, FileExtensions.Packages);
}
