using CorpusGen.Core.Extraction.Figures.TableCells;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Tables;

/// <summary>Reads the cells of a table of Markdown: lines with bars, of which the second one separates the headers.</summary>
internal static class PipeTable
{
    /// <summary>Returns the table of a block, or null if the block has another form.</summary>
    public static Table? Read(string text, TextRange block)
    {
        List<TextRange>? header = null;
        var rows = new List<IReadOnlyList<TextRange>>();
        var number = 0;
        for (var start = block.Start; start < block.End; number++)
        {
            var end = start;
            while (end < block.End && text[end] is not ('\n' or '\r'))
                end++;
            var cells = Cells(text, start, end);
            if (number == 0)
                header = cells;
            else if (number == 1 && (cells.Count != header!.Count || !cells.TrueForAll(cell => IsRule(text, cell))))
                return null;
            else if (number > 1 && cells.Count == header!.Count)
                rows.Add([.. cells.Select(cell => CellText.Of(text, cell))]);
            start = end < block.End ? end + LineEnd.LengthAt(text, end) : end;
        }

        return rows.Count == 0 ? null : new Table([.. header!.Select(cell => CellText.Of(text, cell))], rows);
    }

    // The bars around a line are optional, and a block quote has its mark before it.
    private static List<TextRange> Cells(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '>'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end && text[start] == '|')
            start++;
        var cells = new List<TextRange>();
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(TextRange.Between(from, at));
                from = at + 1;
            }
        }

        if (from < end)
            cells.Add(TextRange.Between(from, end));
        return cells;
    }

    private static bool IsRule(string text, TextRange cell)
    {
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (text[i] is not ('-' or ':' or ' ' or '\t'))
                return false;
        }

        return !cell.IsEmpty;
    }
}
