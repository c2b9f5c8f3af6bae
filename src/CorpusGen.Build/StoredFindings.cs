using System.Text;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Build;

/// <summary>
/// The findings of the last build that judged the texts, and the hash of what they depend on. A build in which nothing has changed reads
/// them instead of judging again.
/// </summary>
internal static class StoredFindings
{
    /// <summary>Returns the findings; null if the file is not there, not whole, or of something else.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="key">The hash of what the findings depend on; null for any.</param>
    public static IReadOnlyList<BuildFinding>? Read(string file, string? key = null)
    {
        if (Lines(file, key) is not { } lines)
            return null;
        var findings = lines.Select(BuildFinding.Parse).OfType<BuildFinding>().ToList();
        return findings.Count == lines.Length ? findings : null;
    }

    /// <summary>Returns the different diagnostics of the findings; null if <see cref="Read"/> returns null.</summary>
    public static IReadOnlyList<DiagnosticDefinition>? ReadDefinitions(string file, string key)
    {
        if (Lines(file, key) is not { } lines)
            return null;
        var ids = new HashSet<string>(lines.Select(line => line.Substring(0, Math.Max(0, line.IndexOf('\t')))), StringComparer.Ordinal);
        var definitions = DiagnosticCatalog.All.Where(definition => ids.Contains(definition.Id)).ToList();
        return definitions.Count == ids.Count ? definitions : null;
    }

    private static string[]? Lines(string file, string? key)
    {
        if (!File.Exists(file))
            return null;
        var text = File.ReadAllText(file);
        var first = text.IndexOf('\n');
        var second = text.IndexOf('\n', first + 1);
        if (first < 0 || second < 0 || (key is not null && text.Substring(0, first) != key))
            return null;
        var content = text.Substring(second + 1);
        if (text.Substring(first + 1, second - first - 1) != Hash(content))
            return null;
        return content.Length == 0 ? [] : content.Substring(0, content.Length - 1).Split('\n');
    }

    /// <summary>Writes the file, whole or not at all. A file with the same content keeps its time.</summary>
    public static void Write(string file, string key, IReadOnlyList<BuildFinding> findings)
    {
        var content = string.Concat(findings.Select(finding => $"{finding}\n"));
        AtomicFile.Write(file, Encoding.UTF8.GetBytes($"{key}\n{Hash(content)}\n{content}"));
    }

    /// <summary>Returns the hash of a text.</summary>
    public static string Hash(string text) => StampedFile.HashOf(Encoding.UTF8.GetBytes(text));
}
