using CorpusGen.Core.Extraction.Figures.TableCells;
using CorpusGen.Core.Reading.Formats.Elements;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Tables;

/// <summary>
/// Reads the cells of a table of HTML whose first row consists of headers. A table in a table, and one with cells of several rows or
/// columns, is not read: its cells have no certain header.
/// </summary>
internal sealed class HtmlTable
{
    private readonly string _text;
    private readonly List<TextRange> _row = [];
    private readonly List<IReadOnlyList<TextRange>> _rows = [];
    private IReadOnlyList<TextRange>? _header;
    private int _cell = -1;
    private bool _isHeader = true;

    private HtmlTable(string text) => _text = text;

    /// <summary>Returns the tables in a block, in order.</summary>
    public static IEnumerable<Table> Read(string text, TextRange block)
    {
        var at = block.Start;
        while (
            at < block.End
            && text.IndexOf("<table", at, block.End - at, StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            && text.IndexOf("</table", start, block.End - start, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
        )
        {
            var table = new HtmlTable(text);
            if (table.ReadRows(start, end) && table._header is { } header && table._rows.Count > 0)
                yield return new Table(header, table._rows);
            at = end + 1;
        }
    }

    private bool ReadRows(int start, int end)
    {
        var tokens = new Tokenizer(_text, start + 1, isXml: false);
        while (tokens.Next(out var token) && token.Range.Start < end)
        {
            if (token.Kind is not (ElementTokenKind.Start or ElementTokenKind.End))
                continue;
            switch (token.Name)
            {
                case "table":
                    return false;
                case "td" or "th":
                    EndCell(token.Range.Start);
                    if (token.Kind == ElementTokenKind.End)
                        break;
                    if (Spans(token, "rowspan") || Spans(token, "colspan"))
                        return false;
                    _isHeader &= token.Name == "th";
                    _cell = token.Range.End;
                    break;
                case "tr" or "thead" or "tbody" or "tfoot":
                    EndCell(token.Range.Start);
                    if (!EndRow())
                        return false;
                    break;
            }
        }

        EndCell(end);
        return EndRow();
    }

    private void EndCell(int at)
    {
        if (_cell >= 0)
            _row.Add(CellText.Of(_text, TextRange.Between(_cell, at)));
        _cell = -1;
    }

    // False if the table has no row of headers, or a second one.
    private bool EndRow()
    {
        if (_row.Count > 0 && _header is null != _isHeader)
            return false;
        if (_row.Count > 0 && _header is null)
            _header = [.. _row];
        else if (_row.Count > 0 && _row.Count == _header!.Count)
            _rows.Add([.. _row]);
        _row.Clear();
        _isHeader = true;
        return true;
    }

    private bool Spans(Token token, string name) => Attributes.Find(_text, token.Range, name) is { } value && value.Of(_text) != "1";
}
