using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Tool.Extract;

namespace CorpusGen.Tool.Validate;

/// <summary>Finds and reads the files a user names.</summary>
internal static class TextFiles
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown"];

    /// <summary>The files, in order of their paths, each once: a file that is named whatever its extension, a folder's by theirs.</summary>
    public static IReadOnlyList<CorpusFile> Find(IEnumerable<string> paths)
    {
        var found = new SortedDictionary<string, CorpusFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in FolderFiles.Below(path.TrimEnd('/') + '/', IsText))
                    Add(file, CollectionOf(path, file));
            }
            else
            {
                Add(path, "Documents");
            }
        }

        return [.. found.Values];

        // A backslash is a part of a name where it does not part folders.
        void Add(string file, string collection)
        {
            var path = Path.DirectorySeparatorChar == '\\' ? file.Replace('\\', '/') : file;
            found[path] = new CorpusFile(path, collection);
        }
    }

    /// <summary>The text of a file as the compiler sees it: UTF-8 unless it says otherwise, and U+FFFD for what is none. Null where it is no text.</summary>
    public static string? Read(CorpusFile file) => TextBytes.Decode(File.ReadAllBytes(file.Path));

    private static bool IsText(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // The first folder below the one that is named.
    private static string CollectionOf(string folder, string file)
    {
        var parts = Path.GetRelativePath(folder, file).Split('/', '\\');
        return parts.Length > 1 ? parts[0] : "Documents";
    }
}
