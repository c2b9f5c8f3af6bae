using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Prose;

/// <summary>
/// Counts the elements around a block of Markdown: a note or a tab of a component. Only tags that are blocks of their own are read, as the
/// parser gives them.
/// </summary>
internal sealed class OpenElements
{
    private static readonly HashSet<string> Void = new("br hr img input link meta a".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>True if an element is open.</summary>
    public bool Any => _count > 0;

    /// <summary>Reads the tags of a block of markup.</summary>
    public void Read(string text, TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] != '<')
                continue;
            var isEnd = at + 1 < range.End && text[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var end = start;
            while (end < range.End && char.IsLetterOrDigit(text[end]))
                end++;
            var close = end > start && char.IsLetter(text[start]) ? text.IndexOf('>', end, range.End - end) : -1;
            if (close < 0)
                continue;
            Count(text.Substring(start, end - start), isEnd, isClosed: text[close - 1] == '/');
            at = close;
        }
    }

    private void Count(string name, bool isEnd, bool isClosed)
    {
        if (isClosed || Void.Contains(name))
            return;
        _open.TryGetValue(name, out var open);
        if (isEnd && open == 0)
            return;
        _open[name] = open + (isEnd ? -1 : 1);
        _count += isEnd ? -1 : 1;
    }
}
