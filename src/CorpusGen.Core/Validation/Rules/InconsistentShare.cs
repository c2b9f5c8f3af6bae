using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A share that does not follow from the numbers beside it: "60 of 240 (45 percent)", "45 percent (60 of 240)".</summary>
internal static class InconsistentShare
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InconsistentShare;

    // "60 of 240 registered voters (": a noun phrase.
    private const int MostWords = 5;

    private static readonly HashSet<string> Approximations = new(StringComparer.OrdinalIgnoreCase)
    {
        "about",
        "around",
        "roughly",
        "nearly",
        "almost",
        "some",
        "approximately",
        "just",
        "over",
        "under",
        "or",
        "i.e.",
    };

    public static IEnumerable<Finding> Judge(Document document)
    {
        var figures = document.Figures;
        for (var i = 0; i < figures.Count; i++)
        {
            if (!IsShare(figures[i]))
                continue;
            var claim = ClaimBefore(document, i) ?? ClaimAfter(document, i);
            if (claim is { } found && Find(document, found, figures[i]) is { } finding)
                yield return finding;
        }
    }

    // "60 of 240 (25 percent)"
    private static Claim? ClaimBefore(Document document, int share)
    {
        var (text, figures) = (document.Text, document.Figures);
        if (share == 0 || !Follows(text, figures[share - 1], figures[share]))
            return null;
        return Claim.Of(text, figures[share - 1])
            ?? (
                share > 1 && IsPartOfWhole(text, figures[share - 2], figures[share - 1])
                    ? Claim.Of(text, figures[share - 2], figures[share - 1])
                    : null
            );
    }

    // "25 percent (60 of 240)"
    private static Claim? ClaimAfter(Document document, int share)
    {
        var (text, figures) = (document.Text, document.Figures);
        if (share + 1 == figures.Count || !Follows(text, figures[share], figures[share + 1]))
            return null;
        var claim =
            Claim.Of(text, figures[share + 1])
            ?? (
                share + 2 < figures.Count && IsPartOfWhole(text, figures[share + 1], figures[share + 2])
                    ? Claim.Of(text, figures[share + 1], figures[share + 2])
                    : null
            );
        return claim is { } found && IsClosed(text, found.Range.End) ? found : null;
    }

    private static Finding? Find(Document document, Claim claim, Figure share)
    {
        if (claim.Whole <= claim.WholeRounding || claim.Whole > 1e15m)
            return null;
        var text = document.Text;
        // Shares are rounded, or cut: 66.6 for two thirds.
        var tolerance = share.Modifier == Modifier.Exact ? 1m : 5m;
        for (var decimals = FigureRounding.DecimalsOf(share.Range.Of(text)); decimals > 0 && tolerance <= 1; decimals--)
            tolerance /= 10;
        var low = (100 * (claim.Part - claim.PartRounding) / (claim.Whole + claim.WholeRounding)) - tolerance;
        var high = (100 * (claim.Part + claim.PartRounding) / (claim.Whole - claim.WholeRounding)) + tolerance;
        if (share.Value >= low && share.Value <= high)
            return null;
        var range = TextRange.Between(Math.Min(claim.Range.Start, share.Range.Start), Math.Max(claim.Range.End, share.Range.End));
        return Definition.FindingAt(
            document,
            range,
            Excerpt.Of(text, claim.Range),
            (100 * claim.Part / claim.Whole).ToString("0.#", CultureInfo.InvariantCulture),
            Excerpt.Of(text, share.Range)
        );
    }

    private static bool IsShare(Figure figure) =>
        figure is { Unit: "percent", Value: > 0 and <= 100, Change: Change.None, Modifier: Modifier.Exact or Modifier.About };

    private static bool IsPartOfWhole(string text, Figure part, Figure whole)
    {
        if (
            part.Value is not >= 0
            || whole.Value is not > 0
            || part.Value > whole.Value
            || part.Unit != whole.Unit
            || part.Unit == "percent"
            || part.Change != Change.None
            || whole.Change != Change.None
            || part.Range.End >= whole.Range.Start
            || whole.Modifier != Modifier.Exact
            || part.Modifier != Modifier.Exact
        )
        {
            return false;
        }

        var words = WordsBetween(text, part.Range.End, whole.Range.Start);
        if (words is null || words.Length > MostWords + 3)
            return false;
        var of = Array.IndexOf(words, "of");
        // Between "of" and the number: "the", "a total", "all".
        return of >= 0 && words.Skip(of + 1).All(word => word is "the" or "a" or "total" or "all" or "some" or "of" or "its" or "their");
    }

    // The share is in brackets after a noun phrase, or after "or".
    private static bool Follows(string text, Figure first, Figure second)
    {
        if (first.Range.End > second.Range.Start || second.Range.Start - first.Range.End > 80)
            return false;
        var gap = text.Substring(first.Range.End, second.Range.Start - first.Range.End);
        var open = gap.IndexOf('(');
        var comma = gap.IndexOf(", or ", StringComparison.Ordinal);
        var joint = open >= 0 ? open : comma;
        if (joint < 0 || gap.IndexOfAny(['.', ';', ':', '\n', ')', '!', '?']) >= 0)
            return false;
        var before = gap.Substring(0, joint).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var after = gap.Substring(joint + (open >= 0 ? 1 : 2)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return before.Length <= MostWords
            && Array.IndexOf(before, "and") < 0
            && gap.IndexOf(',') == (open >= 0 ? -1 : comma)
            && after.All(Approximations.Contains)
            && (second.Unit != "percent" || !IsCompared(text, second.Range.End));
    }

    // "(45 percent more than last year)", "(up 45 percent)".
    private static bool IsCompared(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && char.IsLetter(text[at]) && !StartsWith(text, at, "of ") && !StartsWith(text, at, "in total");
    }

    // "(60 of 240)", "(60 of 240 voters)".
    private static bool IsClosed(string text, int end)
    {
        var words = 0;
        for (var i = end; i < text.Length && i < end + 40; i++)
        {
            if (text[i] == ')')
                return true;
            if (text[i] == ' ')
                words++;
            else if (!char.IsLetter(text[i]) || words > MostWords)
                return false;
        }

        return false;
    }

    private static bool StartsWith(string text, int at, string words) =>
        string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static string[]? WordsBetween(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not (' ' or '-'))
                return null;
        }

        return text.Substring(start, end - start).Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A part and its whole.</summary>
    private readonly record struct Claim(TextRange Range, decimal Part, decimal PartRounding, decimal Whole, decimal WholeRounding)
    {
        // "60 out of 240" as one figure. "Two thirds" and "1 in 3" are rounded themselves.
        public static Claim? Of(string text, Figure figure) =>
            figure.Ratio is { Part: >= 0, Whole: > 1 } ratio && ratio.Part <= ratio.Whole && IsCounted(figure.Range.Of(text))
                ? new(figure.Range, ratio.Part, 0, ratio.Whole, 0)
                : null;

        private static bool IsCounted(string words) =>
            char.IsDigit(words[0]) && char.IsDigit(words[words.Length - 1]) && words.Contains(" of ");

        public static Claim? Of(string text, Figure part, Figure whole) =>
            new(
                TextRange.Between(part.Range.Start, whole.Range.End),
                part.Value!.Value,
                FigureRounding.Of(text, part),
                whole.Value!.Value,
                FigureRounding.Of(text, whole)
            );
    }
}
