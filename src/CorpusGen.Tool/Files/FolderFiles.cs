using System.IO.Enumeration;

namespace CorpusGen.Tool.Files;

/// <summary>
/// Enumerates the files below a folder in ordinal order of their paths, on every file system. A folder is listed once for each page of its
/// names and is never held in memory as a whole.
/// </summary>
internal static class FolderFiles
{
    /// <summary>The number of names of one folder that are held at a time.</summary>
    public const int Page = 1 << 12;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// Returns the files that are wanted. Links to folders are not followed, because they may form a cycle. A folder that cannot be listed
    /// is returned as if it were a file, so that reading it reports the reason.
    /// </summary>
    /// <param name="folder">The folder, with a slash at its end; empty for the current folder.</param>
    public static IEnumerable<string> Below(string folder, Predicate<string> isWanted, int depth = int.MaxValue)
    {
        string? last = null;
        do
        {
            if (TryList(folder, last, path => path[^1] == '/' ? depth > 0 : isWanted(path)) is not { } names)
            {
                yield return folder;
                yield break;
            }

            foreach (var name in names)
            {
                if (name[^1] != '/')
                {
                    yield return folder + name;
                }
                else
                {
                    foreach (var file in Below(folder + name, isWanted, depth - 1))
                        yield return file;
                }
            }

            last = names.Count < Page ? null : names.Max;
        } while (last is not null);
    }

    // The first names after the last one. The name of a folder ends with a slash, as in the order of paths: a-b, a.txt, a/b.
    private static SortedSet<string>? TryList(string folder, string? last, Predicate<string> isWanted)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (
                var name in new FileSystemEnumerable<string>(folder.Length == 0 ? "." : folder, NameOf, Everything)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                        !entry.IsDirectory || !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                }
            )
            {
                if (string.CompareOrdinal(name, last) <= 0 || (names.Count == Page && string.CompareOrdinal(name, names.Max) > 0))
                    continue;
                if (!isWanted(folder + name))
                    continue;
                names.Add(name);
                if (names.Count > Page)
                    names.Remove(names.Max!);
            }

            return names;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string NameOf(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();
}
