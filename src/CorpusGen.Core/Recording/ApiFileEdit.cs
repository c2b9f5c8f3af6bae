using System.Text;

namespace CorpusGen.Core.Recording;

/// <summary>
/// Changes the text of the unshipped file. Its comments, its order and its line ends are kept; new lines are added in ordinal order.
/// </summary>
public static class ApiFileEdit
{
    /// <summary>Returns the text of the unshipped file after a change.</summary>
    /// <param name="shipped">The shipped file.</param>
    /// <param name="text">The text of the unshipped file.</param>
    /// <param name="className">The name of the corpus class.</param>
    /// <param name="change">The change.</param>
    public static string Apply(ApiFile shipped, string text, string className, ApiChange change)
    {
        var released = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in shipped.Lines.Where(line => line.Kind != ApiLineKind.Removed))
            released[line.Name] = line.Key;
        var added = new Dictionary<string, ApiLine>(StringComparer.Ordinal);
        foreach (var line in change.Added)
            added[line.Name] = line;
        var gone = new HashSet<string>(change.Removed.Select(line => line.Name), StringComparer.Ordinal);
        var kept = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, start) in ApiFile.LinesOf(text))
        {
            var parsed = ApiLine.Parse(line, className, start, out _);
            if (parsed is null)
            {
                kept.Add(line);
            }
            else if (added.TryGetValue(parsed.Name, out var replacement))
            {
                // Words that are again those of the release need no line.
                if (known.Add(parsed.Name) && !IsReleased(replacement))
                    kept.Add(replacement.Write(className));
            }
            else if (parsed.Kind != ApiLineKind.Member || !IsIn(gone, parsed.Name))
            {
                kept.Add(line);
                known.Add(parsed.Name);
            }
        }

        var lines = change
            .Added.Where(line => !known.Contains(line.Name) && !IsReleased(line))
            .Concat(
                change
                    .Removed.Where(line => released.ContainsKey(line.Name) && !added.ContainsKey(line.Name) && !known.Contains(line.Name))
                    .Select(line => line with { Kind = ApiLineKind.Removed })
            )
            .Select(line => line.Write(className));
        return Write(Merge(kept, lines), LineEndOf(text));

        bool IsReleased(ApiLine line) => line.Kind == ApiLineKind.Member && released.TryGetValue(line.Name, out var key) && key == line.Key;
    }

    /// <summary>
    /// Returns the texts of both files at a release: the lines of the unshipped file are moved into the shipped one. Old names that are
    /// kept move there too.
    /// </summary>
    public static (string Shipped, string Unshipped) Ship(string shipped, string unshipped, string className)
    {
        var changes = ApiFile.Read(unshipped, className).Lines;
        var gone = new HashSet<string>(
            changes.Where(line => line.Kind != ApiLineKind.Member).Select(line => line.Name),
            StringComparer.Ordinal
        );
        var changed = new HashSet<string>(changes.Select(line => line.Name), StringComparer.Ordinal);
        var kept = ApiFile
            .LinesOf(shipped)
            .Where(line =>
                ApiLine.Parse(line.Line, className, line.Start, out _) is not { } parsed
                || !(changed.Contains(parsed.Name) || (parsed.Kind == ApiLineKind.Member && IsIn(gone, parsed.Name)))
            )
            .Select(line => line.Line)
            .ToList();
        var moved = changes.Where(line => line.Kind != ApiLineKind.Removed).Select(line => line.Write(className));
        var rest = ApiFile
            .LinesOf(unshipped)
            .Where(line => ApiLine.Parse(line.Line, className, line.Start, out _) is null)
            .Select(line => line.Line);
        return (Write(Merge(kept, moved), LineEndOf(shipped)), Write(rest, LineEndOf(unshipped)));
    }

    // A file that is in order stays in order.
    private static IEnumerable<string> Merge(List<string> lines, IEnumerable<string> added)
    {
        var next = new Queue<string>(added.Distinct().OrderBy(line => line, StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var isMember = line.Length > 0 && line[0] != '#';
            while (isMember && next.Count > 0 && string.CompareOrdinal(next.Peek(), line) < 0)
                yield return next.Dequeue();
            yield return line;
        }

        foreach (var line in next)
            yield return line;
    }

    private static string Write(IEnumerable<string> lines, string lineEnd)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append(lineEnd);
        return text.ToString();
    }

    private static string LineEndOf(string text) => text.IndexOf('\n') is > 0 and var end && text[end - 1] == '\r' ? "\r\n" : "\n";

    private static bool IsIn(HashSet<string> containers, string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            if (containers.Contains(name.Substring(0, end)))
                return true;
        }

        return false;
    }
}
