using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.TableCells;

/// <summary>
/// Reads the figures of tables: of columns that a header names, in which most cells are a number. The header gives the concept and the unit
/// or the period, the first cell of the row what the figure is about, or the period.
/// </summary>
internal static class TableFigures
{
    // The share of the cells that are figures. In a column with other content, a number can mean anything.
    private const double MostCells = 2.0 / 3;

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "-",
        "–",
        "—",
        "--",
        "n/a",
        "na",
        "n.a.",
        "none",
        "?",
        "*",
        "…",
        "...",
        "x",
        "tbd",
    };

    /// <summary>Returns the figures of a table, in order, but at most some.</summary>
    public static IReadOnlyList<Figure> Read(string text, Table table, int most)
    {
        var found = new List<Figure>();
        var rows = new TextRange?[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = NamedBy(text, table.Rows[i][0]);
        var periods = rows.Select(row => row is { } named && CellReader.IsPeriod(named.Of(text))).ToArray();
        // 64, 1024, 1995: numbers of which some look like years.
        if (table.Rows.Any(row => row[0].Of(text) is { Length: > 0 } words && words.All(char.IsDigit) && !CellReader.IsPeriod(words)))
            Array.Clear(periods, 0, periods.Length);
        for (var column = 1; column < table.Header.Count && found.Count < most; column++)
        {
            if (ColumnHeader.Read(text, table.Header[column]) is not { } header)
                continue;
            // "2019": the rows name what is counted.
            if (header.Period is not null && (rows.Length == 0 || periods.Any(isPeriod => isPeriod)))
                continue;
            var figures = Column(text, table, column, header);
            if (figures is null)
                continue;
            for (var i = 0; i < figures.Length && found.Count < most; i++)
            {
                // A number alone names nothing.
                var row = rows[i] is { } named && (periods[i] || named.Of(text).Any(char.IsLetter)) ? rows[i] : null;
                if (figures[i] is { } figure && (header.Period is null || row is not null))
                    found.Add(In(figure, header, row, periods[i]));
            }
        }

        return [.. found.OrderBy(figure => figure.Range.Start)];
    }

    private static Figure In(Figure figure, ColumnHeader header, TextRange? row, bool isPeriod) =>
        header.Period is not null
            ? figure with
            {
                Concept = row,
                Period = header.Period,
            }
            : figure with
            {
                Concept = header.Concept,
                Period = isPeriod ? row : null,
                About = isPeriod ? null : row,
            };

    // The figures of a column by row; null if too few of its cells are figures.
    private static Figure?[]? Column(string text, Table table, int column, ColumnHeader header)
    {
        var figures = new Figure?[table.Rows.Count];
        var (cells, read) = (0, 0);
        for (var i = 0; i < figures.Length; i++)
        {
            var cell = table.Rows[i][column];
            if (Nothing.Contains(cell.Of(text)))
                continue;
            cells++;
            figures[i] = CellReader.Read(text, cell, header);
            read += figures[i] is null ? 0 : 1;
        }

        return read == 0 || read < cells * MostCells || AreVersions(text, figures, header) ? null : figures;
    }

    // 1.78, 1.79, 1.80: numbers of versions rather than values, unless the header gives a unit.
    private static bool AreVersions(string text, Figure?[] figures, ColumnHeader header)
    {
        string? first = null;
        foreach (var figure in figures.OfType<Figure>())
        {
            var words = figure.Range.Of(text);
            var point = words.IndexOf('.');
            if (figure.Unit.Length > 0 || header.After.Length > 0 || point <= 0 || words.Length - point > 3)
                return false;
            var major = words.Substring(0, point);
            if (major == "0" || major != (first ??= major))
                return false;
        }

        return true;
    }

    // What the first cell names: words without markup in them, or a period.
    private static TextRange? NamedBy(string text, TextRange cell)
    {
        var words = cell.Of(text);
        if (words.Length > 1 && words[0] == '`' && words[words.Length - 1] == '`')
            (cell, words) = (TextRange.Between(cell.Start + 1, cell.End - 1), words.Substring(1, words.Length - 2));
        if (words.IndexOfAny(['<', '`', '[', '{', '\n']) >= 0)
            return null;
        return words.Any(char.IsLetter) || CellReader.IsPeriod(words) ? cell : null;
    }
}
