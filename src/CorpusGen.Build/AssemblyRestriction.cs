using System.Text.RegularExpressions;
using CorpusGen.Core.Settings;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds the reason why a corpus cannot be stored in an assembly of its own: the project's code extends a class that would be in that
/// assembly, or declares a type with the same name (which the generator reports), or the project is signed, or the class is internal.
/// </summary>
internal static class AssemblyRestriction
{
    /// <summary>Returns the reason, as part of a sentence, or null.</summary>
    public static string? Find(ITaskItem[] code, string projectFolder, CorpusSettings settings, bool isSigned)
    {
        var className = settings.ClassName;
        // Another assembly cannot have internal classes of the project.
        if (settings.IsInternal)
            return "CorpusVisibility is internal";
        if (isSigned)
            return "the project signs its assembly";
        foreach (var item in code)
        {
            var path = Path.Combine(projectFolder, item.ItemSpec);
            if (!File.Exists(path))
                continue;
            var text = File.ReadAllText(path);
            // Searches words, not syntax: a match in a comment only costs the assembly, and a resource works as well.
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
