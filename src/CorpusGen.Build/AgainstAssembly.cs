using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Why a corpus cannot have an assembly of its own: the project's code adds to a class that would stand there, or the project is signed, and the assembly is not.
/// </summary>
internal static class AgainstAssembly
{
    /// <summary>The reason; null where there is none.</summary>
    public static string? Reason(ITaskItem[] code, string projectFolder, string className, bool isSigned)
    {
        if (isSigned) return "the project signs its assembly";
        foreach (var item in code)
        {
            var path = Path.Combine(projectFolder, item.ItemSpec);
            if (!File.Exists(path)) continue;
            var text = File.ReadAllText(path);
            // Words, not syntax: whoever only speaks of it in a comment has a resource, which works as well.
            if (text.Contains("CorpusCollection")) return $"{item.ItemSpec} declares a collection";
            if (text.Contains($"partial class {className}")) return $"{item.ItemSpec} adds to the class {className}";
        }

        return null;
    }
}
