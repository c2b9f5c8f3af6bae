using System.Text.RegularExpressions;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Validate;

/// <summary>
/// Reads the settings of a file from .editorconfig files, as a build does: from the file's folder up to a folder with `root = true`. Nearer
/// files and later sections take precedence.
/// </summary>
internal sealed class EditorConfig
{
    private readonly Dictionary<string, List<(Regex? Files, string Key, string Value)>?> _folders = new(StringComparer.Ordinal);

    /// <summary>Returns a function that gets the settings of a file by name.</summary>
    public Func<string, string?> Of(string path)
    {
        var full = Path.GetFullPath(path);
        return name => Find(full, name);
    }

    private string? Find(string file, string name)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_folders.TryGetValue(folder, out var lines))
                _folders.Add(folder, lines = Read(folder));
            if (lines is null)
                continue;
            var relative = file[folder.TrimEnd(Path.DirectorySeparatorChar).Length..].Replace('\\', '/');
            for (var i = lines.Count - 1; i >= 0; i--)
            {
                if (lines[i].Files is { } files && lines[i].Key.Equals(name, StringComparison.OrdinalIgnoreCase) && files.IsMatch(relative))
                    return lines[i].Value;
            }

            if (lines.Exists(line => line is { Files: null, Key: "root", Value: "true" }))
                break;
        }

        return null;
    }

    private static List<(Regex? Files, string Key, string Value)>? Read(string folder)
    {
        var path = Path.Combine(folder, ".editorconfig");
        if (!File.Exists(path))
            return null;
        var lines = new List<(Regex?, string, string)>();
        Regex? section = null;
        foreach (var raw in File.ReadLines(path))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                section = GlobPattern.Compile(line[1..^1]);
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                lines.Add((section, line[..at].Trim().ToLowerInvariant(), line[(at + 1)..].Trim().ToLowerInvariant()));
        }

        return lines;
    }
}
