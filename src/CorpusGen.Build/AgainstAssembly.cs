using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Why a corpus cannot have an assembly of its own: the project's code adds to a class that would stand there, or has another of its name, which the generator speaks of; or
/// the project is signed, and the assembly is not.
/// </summary>
internal static class AgainstAssembly
{
    /// <summary>The reason; null where there is none.</summary>
    public static string? Reason(ITaskItem[] code, string projectFolder, string className, bool isSigned)
    {
        if (isSigned)
            return "the project signs its assembly";
        foreach (var item in code)
        {
            var path = Path.Combine(projectFolder, item.ItemSpec);
            if (!File.Exists(path))
                continue;
            var text = File.ReadAllText(path);
            // Words, not syntax: whoever only speaks of it in a comment has a resource, which works as well.
            if (text.Contains("CorpusCollection"))
                return $"{item.ItemSpec} declares a collection";
            if (
                Regex.IsMatch(
                    text,
                    $@"\b(?:class|struct|record|interface|enum|delegate|namespace)\s+{Regex.Escape(className)}\b",
                    RegexOptions.CultureInvariant
                )
            )
            {
                return $"{item.ItemSpec} declares {className} too";
            }
        }

        return null;
    }
}
