using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Recording;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>Reads the files of recorded members of a project as the generator reads them.</summary>
internal static class ApiFileItems
{
    /// <summary>Returns the old names that the files keep, in order.</summary>
    public static IReadOnlyList<Forwarder> ForwardersOf(ITaskItem[] items, string projectFolder, string className) =>
        [
            .. RecordedApi
                .Of(Read(items, ApiFile.Shipped, projectFolder, className), Read(items, ApiFile.Unshipped, projectFolder, className))
                .Forwarders,
        ];

    // Of several files with the name, the one whose path is the first is used. One that is locked or not text counts as empty.
    private static ApiFile Read(ITaskItem[] items, string name, string projectFolder, string className)
    {
        var path = items
            .Where(item => Path.GetFileName(item.ItemSpec).Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(item => Path.GetFullPath(Path.Combine(projectFolder, item.ItemSpec)))
            .OrderBy(path => path, StringComparer.Ordinal)
            .FirstOrDefault();
        try
        {
            return path is not null && File.Exists(path) && TextBytes.Decode(File.ReadAllBytes(path)) is { } text
                ? ApiFile.Read(text, className)
                : ApiFile.Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ApiFile.Empty;
        }
    }
}
