using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A list of all parts whose sum is not the whole before it: "240 boats: 100 trawlers, 90 ferries and 60 yachts".</summary>
internal static class PartsDoNotAddUp
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.PartsDoNotAddUp;

    // "240 boats of the fleet:"
    private const int MostWords = 4;

    private const int FewestParts = 2;
    private const int LongestList = 300;

    // A sum that is far from the whole is of other things.
    private const decimal MostRatio = 1.6m;

    // Words of lists that do not have all parts, or count them in another way.
    private static readonly HashSet<string> OtherLists = new(StringComparer.OrdinalIgnoreCase)
    {
        "including",
        "include",
        "among",
        "e.g.",
        "example",
        "least",
        "per",
        "more",
        "most",
        "each",
        "every",
        "another",
        "other",
        "others",
        "of",
        "to",
        "or",
        "than",
        "out",
        "both",
        "from",
    };

    public static IEnumerable<Finding> Judge(Document document)
    {
        for (var i = 0; i + FewestParts < document.Figures.Count; i++)
        {
            if (IsCount(document.Figures[i]) && ListAfter(document.Text, document.Figures[i].Range.End) is { } list)
            {
                if (Find(document, i, list) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Finding? Find(Document document, int index, TextRange list)
    {
        var (text, whole) = (document.Text, document.Figures[index]);
        var parts = new List<Figure>();
        for (var i = index + 1; i < document.Figures.Count && document.Figures[i].Range.Start < list.End; i++)
            parts.Add(document.Figures[i]);
        if (parts.Count < FewestParts || !parts.All(part => IsCount(part) && part.Unit == whole.Unit && part.Value <= whole.Value))
            return null;
        if (!AreItems(text, list, parts))
            return null;
        var sum = parts.Sum(part => part.Value!.Value);
        var rounding = parts.Sum(part => FigureRounding.Of(text, part)) + FigureRounding.Of(text, whole);
        var value = whole.Value!.Value;
        if (Math.Abs(sum - value) <= rounding || sum > value * MostRatio || value > sum * MostRatio)
            return null;
        return Definition.FindingAt(
            document,
            TextRange.Between(whole.Range.Start, parts[parts.Count - 1].Range.End),
            parts.Count.ToString(CultureInfo.InvariantCulture),
            Excerpt.Of(text, whole.Range),
            sum.ToString("0.##", CultureInfo.InvariantCulture)
        );
    }

    private static bool IsCount(Figure figure) =>
        figure is { Value: > 0, Change: Change.None, Modifier: Modifier.Exact, Ratio: null, Movement: null } && figure.Unit != "percent";

    // The list after a colon, to the end of the sentence, or in brackets.
    private static TextRange? ListAfter(string text, int end)
    {
        var (at, words) = (end, 0);
        for (; at < text.Length && text[at] is not (':' or '('); at++)
        {
            if (text[at] == ' ')
                words++;
            else if (!char.IsLetter(text[at]) && text[at] is not ('-' or '\'' or '’'))
                return null;
            if (words > MostWords)
                return null;
        }

        if (at == text.Length || at + 1 == text.Length || (text[at] == ':' && text[at + 1] != ' '))
            return null;
        var isBracket = text[at] == '(';
        for (var i = at + 1; i < text.Length && i - at < LongestList; i++)
        {
            var c = text[i];
            if (isBracket ? c == ')' : c is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
                return TextRange.Between(at + 1, i);
            if (c is '(' or ')' or ':' or '\n')
                return null;
        }

        return null;
    }

    // Each item is a number and its things: "100 trawlers, 90 ferries and 60 yachts".
    private static bool AreItems(string text, TextRange list, List<Figure> parts)
    {
        var words = list.Of(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(OtherLists.Contains) || Array.IndexOf(words, "and") < 0)
            return false;
        var end = list.Start;
        foreach (var part in parts)
        {
            if (part.Range.Start < end)
                return false;
            var joint = text.Substring(end, part.Range.Start - end).TrimEnd();
            if (end == list.Start ? joint.Length > 0 : !IsItem(joint))
                return false;
            end = part.Range.End;
        }

        var rest = text.Substring(end, list.End - end);
        return rest.IndexOf(',') < 0 && !rest.Contains(" and ");
    }

    // The things of one part, and what separates it from the next: " trawlers,", " ferries and".
    private static bool IsItem(string joint)
    {
        var isLast = joint.EndsWith(" and", StringComparison.Ordinal);
        if (!isLast && !joint.EndsWith(",", StringComparison.Ordinal))
            return false;
        var things = (isLast ? joint.Substring(0, joint.Length - " and".Length) : joint).TrimEnd(',');
        return things.IndexOfAny([',', ';']) < 0 && !things.Contains(" and ");
    }
}
