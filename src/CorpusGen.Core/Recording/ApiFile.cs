using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>A line that is not valid.</summary>
/// <param name="Text">The line.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Range">The range of the line in its file.</param>
public sealed record BrokenLine(string Text, string Reason, TextRange Range);

/// <summary>A file of recorded members, as it was read.</summary>
/// <param name="Lines">The valid lines, in their order.</param>
/// <param name="Broken">The lines that are not valid, in their order.</param>
public sealed record ApiFile(IReadOnlyList<ApiLine> Lines, IReadOnlyList<BrokenLine> Broken)
{
    /// <summary>The file with the members of the last release.</summary>
    public const string Shipped = "CorpusAPI.Shipped.txt";

    /// <summary>The file with the changes since.</summary>
    public const string Unshipped = "CorpusAPI.Unshipped.txt";

    /// <summary>Gets an empty file.</summary>
    public static ApiFile Empty { get; } = new([], []);

    /// <summary>Reads a file.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="className">The name of the corpus class.</param>
    public static ApiFile Read(string text, string className)
    {
        var lines = new List<ApiLine>();
        var broken = new List<BrokenLine>();
        foreach (var (line, start) in LinesOf(text))
        {
            if (ApiLine.Parse(line, className, start, out var reason) is { } valid)
                lines.Add(valid);
            else if (reason.Length > 0)
                broken.Add(new BrokenLine(line.Trim(), reason, new TextRange(start, line.Length)));
        }

        return new ApiFile(lines, broken);
    }

    /// <summary>Returns the lines of a text without their ends, with their offsets.</summary>
    internal static IEnumerable<(string Line, int Start)> LinesOf(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            var stop = end < 0 ? text.Length : end;
            if (stop > start && text[stop - 1] == '\r')
                stop--;
            yield return (text.Substring(start, stop - start), start);
            start = next;
        }
    }
}
