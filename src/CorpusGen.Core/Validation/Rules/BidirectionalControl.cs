using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// Controls that change the direction of a line: a reader sees other words than a search, a quotation or a compiler. If the line has
/// letters that run from right to left, a pair of opening and closing controls may be intended.
/// </summary>
internal static class BidirectionalControl
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.BidirectionalControl;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            // Line by line, because all directions end at the end of a line.
            var line = LineAround(text, at);
            foreach (var finding in JudgeLine(document, line))
                yield return finding;
            at = line.End;
        }
    }

    private static IEnumerable<Finding> JudgeLine(Document document, TextRange line)
    {
        var text = document.Text;
        var runsBack = RunsBack(text, line);
        var closers = runsBack ? Closed(text, line) : [];
        for (var i = line.Start; i < line.End; i++)
        {
            if (!IsControl(text[i]))
                continue;
            var why =
                !runsBack ? "its line has no right-to-left text"
                : text[i] is '\u202D' or '\u202E' ? "it overrides the order of the letters"
                : closers.Contains(i) ? null
                : text[i] is '\u202C' or '\u2069' ? "its line has no matching opening character"
                : "its line has no matching closing character";
            if (why is null)
                continue;
            var range = new TextRange(i, 1);
            yield return Definition
                .FindingAt(document, range, ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture), why)
                .WithFix(runsBack ? null : Fix.Of("Remove the control character", range, ""));
        }
    }

    // The controls that open and are closed, and those that close them. An unclosed embedding ends with the isolate around it.
    private static HashSet<int> Closed(string text, TextRange line)
    {
        var closed = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = line.Start; i < line.End; i++)
        {
            if (!IsControl(text[i]))
                continue;
            if (text[i] is not ('\u202C' or '\u2069'))
            {
                open.Push(i);
                continue;
            }

            if (text[i] == '\u2069' && open.Any(opened => IsIsolate(text[opened])))
            {
                while (!IsIsolate(text[open.Peek()]))
                    open.Pop();
            }

            if (open.Count == 0 || IsIsolate(text[open.Peek()]) != (text[i] == '\u2069'))
                continue;
            closed.Add(open.Pop());
            closed.Add(i);
        }

        return closed;
    }

    private static TextRange LineAround(string text, int at)
    {
        var start = at;
        while (start > 0 && LineEnd.LengthAt(text, start - 1) == 0)
            start--;
        var end = at;
        while (end < text.Length && LineEnd.LengthAt(text, end) == 0)
            end++;
        return TextRange.Between(start, end);
    }

    private static bool RunsBack(string text, TextRange line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (
                text[i]
                is (>= '\u0590' and <= '\u08FF')
                    or (>= '\uFB1D' and <= '\uFDFF')
                    or (>= '\uFE70' and <= '\uFEFC')
                    or (>= '\uD802' and <= '\uD803')
                    or (>= '\uD83A' and <= '\uD83B')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, int from)
    {
        while (from < text.Length && (text[from] < '\u202A' || !IsControl(text[from])))
            from++;
        return from;
    }

    private static bool IsControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2068';
}
