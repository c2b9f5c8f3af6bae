using System.Globalization;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.TableCells;

/// <summary>What the header of a column gives for the numbers below it.</summary>
/// <param name="Concept">What is counted or measured: "Price" of "Price (EUR)"; null if the header is a unit or a period.</param>
/// <param name="Period">The period, if the header is one: "2019".</param>
/// <param name="Before">What is read before each number: "$".</param>
/// <param name="After">What is read after each number: " million EUR".</param>
internal sealed record ColumnHeader(TextRange? Concept, TextRange? Period, string Before, string After)
{
    // The numbers in such a column are names, places or moments, not values.
    private static readonly HashSet<string> NoValues = new(
        (
            "id ids no no. nr number # version versions release releases since introduced added deprecated removed year date"
            + " time when day code codes port ports phone telephone fax page pages line lines section sections chapter chapters"
            + " index key keys step steps item example examples default defaults value values zip postcode isbn issn doi issue"
            + " issues pr prs ticket row rank ranking position order grade type types status state name names title address url"
            + " link ref reference syntax format input output range ranges notes note description comment comments remarks week"
            + " sprint milestone bit bits offset hex octal decimal rfc pep ip mask priority precedence minimum maximum min max"
            + " episode season volume edition kernel build commit tag hash lane exit route"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly char[] Separators = [' ', '/', '-', '_'];
    private static readonly char[] Brackets = ['(', '['];

    /// <summary>Reads a header; null if its column has no values, or if its unit is a scale that is not understood.</summary>
    public static ColumnHeader? Read(string text, TextRange header)
    {
        var words = header.Of(text);
        if (
            words.Length == 0
            || words.IndexOfAny(['<', '`', '{', '[', '|']) >= 0 && words[words.Length - 1] != ']'
            || words.IndexOf('`') >= 0
        )
        {
            return null;
        }

        if (CellReader.IsPeriod(words))
            return new ColumnHeader(null, header, "", "");
        if (!words.Any(char.IsLetter) && words.IndexOf('%') < 0 && !HeaderUnit.IsSign(words))
            return null;
        foreach (var (concept, unit) in Splits(words))
        {
            // "Year" alone is a unit, but not of the numbers below it.
            if (HeaderUnit.Read(unit) is { } read && (concept.Length < words.Length || HasValues(words)))
                return new ColumnHeader(Part(header, words, concept), null, read.Before, read.After);
            // "Cost (000s)", "Cost (×1000)": the numbers mean something else than they say.
            if (unit.Any(char.IsDigit) && unit.Length < words.Length && (char.IsDigit(unit[0]) || unit[0] is 'x' or '×' or '\'' or '’'))
                return null;
        }

        return HasValues(words) ? new ColumnHeader(header, null, "", "") : null;
    }

    // The concept and the unit, in the forms in which headers give them.
    private static IEnumerable<(string Concept, string Unit)> Splits(string words)
    {
        var last = words[words.Length - 1];
        var open =
            last == ')' ? words.LastIndexOf('(')
            : last == ']' ? words.LastIndexOf('[')
            : -1;
        if (open > 0)
            yield return (words.Substring(0, open).TrimEnd(), words.Substring(open + 1, words.Length - open - 2).Trim());
        if (words.LastIndexOf(',') is > 0 and var comma)
            yield return (words.Substring(0, comma).TrimEnd(), words.Substring(comma + 1).Trim());
        if (words.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase) is > 0 and var within)
            yield return (words.Substring(0, within).TrimEnd(), words.Substring(within + 4).Trim());
        if (words[0] == '%' && words.Length > 1)
            yield return (words, "%");
        if (last == '%' && words.Length > 1)
            yield return (words.Substring(0, words.Length - 1).TrimEnd(), "%");
        yield return (words, words);
    }

    private static TextRange Part(TextRange header, string words, string concept) =>
        new(header.Start + words.IndexOf(concept, StringComparison.Ordinal), concept.Length);

    // "Go version", "Tag (hex)" and "Bit 7" have none, "Version count" has.
    private static bool HasValues(string concept)
    {
        var open = concept.IndexOfAny(Brackets);
        var head = (open > 0 ? concept.Substring(0, open) : concept).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (head.Length == 2 && int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && NoValues.Contains(head[0]))
            return false;
        return head.Length > 0 && !NoValues.Contains(head[head.Length - 1].TrimEnd('.', ':', ')')) && !NoValues.Contains(concept);
    }
}
