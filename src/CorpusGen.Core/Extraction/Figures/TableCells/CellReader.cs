using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.TableCells;

/// <summary>Reads a cell that contains one figure and nothing else.</summary>
internal static class CellReader
{
    private const int Longest = 40;
    private const string Markup = "`<>[]{}|\\";

    /// <summary>Returns the figure that is the whole content of a cell, or null. Its ranges are those of the file.</summary>
    public static Figure? Read(string text, TextRange cell, ColumnHeader header)
    {
        if (cell.IsEmpty || cell.Length > Longest)
            return null;
        var words = cell.Of(text);
        if (!words.Any(char.IsDigit) || words.IndexOfAny(Markup.ToCharArray()) >= 0)
            return null;
        // A unit in the cell is that of the cell, also if the header has another one.
        if (IsPlain(words, out var value))
        {
            if (header.After.Length == 0 && header.Before.Length == 0)
                return new Figure(cell, value, value);
            return Placed(Single(header.Before + words + header.After), cell, header.Before.Length, header.Before.Length + words.Length);
        }

        return Single(words) is { } own && (own.Unit.Length > 0 || header.After.Length + header.Before.Length == 0)
            ? Placed(own, cell, 0, words.Length)
            : Placed(Single(header.Before + words + header.After), cell, header.Before.Length, header.Before.Length + words.Length);
    }

    /// <summary>Returns the only figure of some words, if it ends at their end and only its modifier is before it; or null.</summary>
    public static Figure? Single(string words)
    {
        var found = FigureExtractor.Extract(words, new([new Block(BlockKind.Paragraph, new TextRange(0, words.Length))]));
        return
            found is { Figures.Count: 1, Dates.Count: 0, Doubts.Count: 0 }
            && found.Figures[0] is { Movement: null } figure
            && IsWhole(words, figure)
            ? figure
            : null;
    }

    /// <summary>Returns true if the words are a date or a period and nothing else: "2019", "Q1 2020", "March".</summary>
    public static bool IsPeriod(string words)
    {
        if (words.Length > Longest || words.Length == 0)
            return false;
        if (words.Length == 4 && words[0] is '1' or '2' && words.All(char.IsDigit))
            return true;
        var found = FigureExtractor.Extract(words, new([new Block(BlockKind.Paragraph, new TextRange(0, words.Length))]));
        return found is { Figures.Count: 0, Dates.Count: 1 } && found.Dates[0].Range.Length == words.Length;
    }

    private static bool IsWhole(string words, Figure figure)
    {
        var end = Math.Max(figure.Range.End, figure.Counted?.End ?? 0);
        while (end < words.Length && words[end] is ' ' or '+' or '*')
            end++;
        if (end < words.Length)
            return false;
        for (var i = 0; i < figure.Range.Start; i++)
        {
            if (char.IsDigit(words[i]))
                return false;
            // Words before the number are its modifier ("about 12"), or the cell is a sentence.
            if (char.IsLetter(words[i]) && figure.Modifier == Modifier.Exact)
                return false;
        }

        return true;
    }

    // 1,234.5: the number alone, which in a sentence could be a year.
    private static bool IsPlain(string words, out decimal value)
    {
        value = 0;
        var start = words[0] is '-' or '−' or '+' ? 1 : 0;
        var digits = words.Substring(start);
        if (digits.Length == 0 || !char.IsDigit(digits[0]) || !char.IsDigit(digits[digits.Length - 1]))
            return false;
        var groups = digits.Split('.')[0].Split(',');
        if (
            digits.Any(c => !char.IsDigit(c) && c is not (',' or '.'))
            || digits.Count(c => c == '.') > 1
            || (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3)))
            || (digits.Length > 1 && digits[0] == '0' && char.IsDigit(digits[1]))
            || digits.IndexOf(',') > digits.IndexOf('.') && digits.IndexOf('.') >= 0
        )
        {
            return false;
        }

        if (!decimal.TryParse(digits.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        value = words[0] is '-' or '−' ? -value : value;
        return true;
    }

    // The ranges of the words in the file; the part of the unit that the header gives is not in the cell.
    private static Figure? Placed(Figure? figure, TextRange cell, int start, int end)
    {
        if (figure is null)
            return null;
        return figure with
        {
            Range = Of(figure.Range) ?? cell,
            Counted = figure.Counted is { } counted && counted.Start >= start ? Of(counted) : null,
            Concept = null,
            Source = null,
            Period = null,
            About = null,
            Place = null,
        };

        TextRange? Of(TextRange range)
        {
            var (first, last) = (Math.Max(range.Start, start), Math.Min(range.End, end));
            return first < last ? TextRange.Between(cell.Start + first - start, cell.Start + last - start) : null;
        }
    }
}
