using System.Text;

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
        if (!File.Exists(file))
            return null;
        var lines = File.ReadAllText(file).Split('\n');
        if (lines.Length < 3 || (key is not null && lines[0] != key) || lines[lines.Length - 1].Length > 0)
            return null;
        var content = string.Join("\n", lines.Skip(2));
        if (lines[1] != Hash(content))
            return null;
        var findings = lines.Skip(2).Take(lines.Length - 3).Select(BuildFinding.Parse).OfType<BuildFinding>().ToList();
        return findings.Count == lines.Length - 3 ? findings : null;
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
