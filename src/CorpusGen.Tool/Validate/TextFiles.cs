using CorpusGen.Core.Files;
using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Validate;

/// <summary>Finds and reads the files a user names.</summary>
internal static class TextFiles
{
    private static readonly string[] Extensions = [".txt", ".text"];

    /// <summary>The files, in order of their paths, each once: a file that is named whatever its extension, a folder's by theirs.</summary>
    public static IReadOnlyList<CorpusFile> Find(IEnumerable<string> paths)
    {
        var found = new SortedDictionary<string, CorpusFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
                    if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)) Add(file, CollectionOf(path, file));
            }
            else
            {
                Add(path, "Documents");
            }
        }

        return [.. found.Values];

        void Add(string file, string collection)
        {
            var path = file.Replace('\\', '/');
            found[path] = new CorpusFile(path, collection);
        }
    }

    /// <summary>The text of a file as the compiler sees it: UTF-8 unless it says otherwise, and U+FFFD for what is none. Null where it is no text.</summary>
    public static string? Read(CorpusFile file) => TextBytes.Decode(File.ReadAllBytes(file.Path));

    // The first folder below the one that is named.
    private static string CollectionOf(string folder, string file)
    {
        var parts = Path.GetRelativePath(folder, file).Split('/', '\\');
        return parts.Length > 1 ? parts[0] : "Documents";
    }
}
