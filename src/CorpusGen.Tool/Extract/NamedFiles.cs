using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Extract;

/// <summary>What the arguments name: a file whatever its extension, a folder's files by theirs, a glob's by their paths.</summary>
internal static class NamedFiles
{
    // Data files (YAML, JSON) are left out: all of them is metadata, and there is no prose in it.
    private static readonly string[] Prose = [".txt", ".text", ".md", ".markdown"];
    private static readonly string[] JsonLines = [".jsonl", ".ndjson"];
    private static readonly char[] Wildcards = ['*', '?', '[', '{'];

    /// <summary>The arguments in turn, each one's files in ordinal order of their paths.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> arguments, bool isJsonLines) =>
        arguments.SelectMany(argument =>
        {
            if (Directory.Exists(argument))
                return FolderFiles.Below(argument.TrimEnd('/') + '/', path => HasExtension(path, isJsonLines ? JsonLines : Prose));
            return File.Exists(argument) || argument.IndexOfAny(Wildcards) < 0 ? [argument] : Match(argument);
        });

    // For shells that leave globs to the program, and for globs that are too long for a command line.
    private static IEnumerable<string> Match(string glob)
    {
        var folder = glob[..(glob.LastIndexOf('/', glob.IndexOfAny(Wildcards)) + 1)];
        var pattern = glob[folder.Length..];
        // As in a shell: "**/" may be no folder at all.
        var files = EditorConfigGlob.Compile("/" + pattern.Replace("**/", "{,**/}", StringComparison.Ordinal));
        var depth = pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : pattern.Count(letter => letter == '/');
        // One that matches nothing is given as if it were a file: nobody finds it, and so it is named as a fault.
        return FolderFiles.Below(folder, path => files.IsMatch("/" + path[folder.Length..]), depth).DefaultIfEmpty(glob);
    }

    private static bool HasExtension(string path, string[] extensions) =>
        extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
