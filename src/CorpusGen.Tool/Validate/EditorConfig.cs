using System.Text.RegularExpressions;

namespace CorpusGen.Tool.Validate;

/// <summary>
/// The settings that .editorconfig files give a text, as a build reads them: from the file's folder up to one that says `root = true`,
/// the nearer before the farther, in one file the later section before the earlier.
/// </summary>
internal sealed class EditorConfig
{
    private readonly Dictionary<string, List<(Regex? Files, string Key, string Value)>?> _folders = new(StringComparer.Ordinal);

    /// <summary>The settings of a file, by name.</summary>
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
                section = EditorConfigGlob.Compile(line[1..^1]);
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                lines.Add((section, line[..at].Trim().ToLowerInvariant(), line[(at + 1)..].Trim().ToLowerInvariant()));
        }

        return lines;
    }
}
