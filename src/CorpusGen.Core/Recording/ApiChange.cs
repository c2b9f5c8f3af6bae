using System.Text;

namespace CorpusGen.Core.Recording;

/// <summary>A change of the recorded members. It can be written as text, because diagnostics pass it to their fixes.</summary>
/// <param name="Added">The lines to add, or to replace lines of the same members.</param>
/// <param name="Removed">The members to remove, with all that they contain.</param>
public sealed record ApiChange(IReadOnlyList<ApiLine> Added, IReadOnlyList<ApiLine> Removed)
{
    /// <summary>Returns one change that does what all changes do.</summary>
    public static ApiChange Join(IEnumerable<ApiChange> changes)
    {
        var all = changes.ToList();
        return new ApiChange([.. all.SelectMany(change => change.Added)], [.. all.SelectMany(change => change.Removed)]);
    }

    /// <summary>Writes the change as text.</summary>
    public string Write(string className)
    {
        var text = new StringBuilder();
        foreach (var line in Removed)
            text.Append('-').Append(line.Write(className)).Append('\n');
        foreach (var line in Added)
            text.Append('+').Append(line.Write(className)).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads a change that <see cref="Write"/> returned.</summary>
    public static ApiChange Read(string text, string className)
    {
        var added = new List<ApiLine>();
        var removed = new List<ApiLine>();
        foreach (var (line, _) in ApiFile.LinesOf(text))
        {
            if (line.Length > 0 && ApiLine.Parse(line.Substring(1), className, 0, out _) is { } valid)
                (line[0] == '+' ? added : removed).Add(valid);
        }

        return new ApiChange(added, removed);
    }
}
