using CorpusGen.Core.Files;

namespace CorpusGen.Tool.Files;

/// <summary>
/// Finds the files that command line arguments name: a file with any extension, the text files of a folder, the matches of a glob.
/// </summary>
internal static class FileArguments
{
    private static readonly string[] Texts = [.. FileExtensions.Prose, .. FileExtensions.Packages];
    private static readonly string[] JsonLines = [".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"];
    private static readonly char[] Wildcards = ['*', '?', '[', '{'];

    /// <summary>Returns the files of each argument in turn, in ordinal order of their paths.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> arguments, bool isJsonLines) =>
        arguments.SelectMany(argument =>
        {
            if (Directory.Exists(argument))
            {
                return FolderFiles.Below(argument.TrimEnd('/') + '/', path => FileExtensions.IsAny(path, isJsonLines ? JsonLines : Texts));
            }

            return File.Exists(argument) || argument.IndexOfAny(Wildcards) < 0 ? [argument] : Match(argument);
        });

    // For shells that do not expand globs, and for globs whose expansion is too long for a command line.
    private static IEnumerable<string> Match(string glob)
    {
        var folder = glob[..(glob.LastIndexOf('/', glob.IndexOfAny(Wildcards)) + 1)];
        var pattern = glob[folder.Length..];
        // As in a shell, "**/" also matches no folder.
        var files = GlobPattern.Compile("/" + pattern.Replace("**/", "{,**/}", StringComparison.Ordinal));
        var depth = pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : pattern.Count(letter => letter == '/');
        // A glob without matches is returned as a file name, so that it is reported as missing.
        return FolderFiles.Below(folder, path => files.IsMatch("/" + path[folder.Length..]), depth).DefaultIfEmpty(glob);
    }
}
