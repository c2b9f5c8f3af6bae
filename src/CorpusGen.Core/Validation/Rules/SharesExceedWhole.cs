using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Shares of one whole, in one sentence, that exceed it: "40 percent of voters …, 45 percent … and 25 percent …".</summary>
internal static class SharesExceedWhole
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.SharesExceedWhole;

    // Two shares can each be of the whole independently: "60 percent are women, 70 percent are under 30".
    private const int FewestShares = 3;

    // A larger sum is not an error of addition: the shares are of different things.
    private const decimal MostSum = 150m;
    private const decimal MostRounding = 1m;

    public static IEnumerable<Finding> Judge(Document document)
    {
        // People who talk give examples, and guess.
        if (SpeechTranscript.Is(document))
            yield break;
        var shares = new List<Figure>();
        foreach (var figure in ProseBlocks.FiguresOf(document))
        {
            if (shares.Count > 0 && !IsOfOneWhole(document.Text, shares, figure))
            {
                if (Sum(document, shares) is { } found)
                    yield return found;
                shares.Clear();
            }

            if (IsShare(figure) && (shares.Count > 0 || figure.Concept is not null))
                shares.Add(figure);
        }

        if (Sum(document, shares) is { } last)
            yield return last;
    }

    private static bool IsShare(Figure figure) =>
        figure
            is { Unit: "percent", Value: > 0 and < 100, Modifier: Modifier.Exact or Modifier.About, Change: Change.None, Movement: null };

    // In the same sentence, and of the same whole as the first.
    private static bool IsOfOneWhole(string text, List<Figure> shares, Figure figure)
    {
        var before = shares[shares.Count - 1].Range.End;
        if (!IsShare(figure) || figure.Range.Start < before || !SameSentence.HasBoth(text, shares[shares.Count - 1].Range, figure.Range))
            return false;
        // "25 percent or 75 percent" are cases of one share, and parts after a semicolon can have a whole of their own.
        if (
            text.IndexOf(" or ", before, figure.Range.Start - before, StringComparison.Ordinal) >= 0
            || text.IndexOf(';', before, figure.Range.Start - before) >= 0
        )
        {
            return false;
        }

        // "26 percent of networks in London, compared to 30 percent in Frankfurt": each has its own whole.
        var between = text.Substring(before, figure.Range.Start - before);
        if (Comparisons.Any(word => between.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            return false;

        return figure.Concept is not { } concept || NormalizedWords.Of(text, concept) == NormalizedWords.Of(text, shares[0].Concept!.Value);
    }

    private static readonly string[] Comparisons = ["compared", " than ", "versus", " vs", "previous", "earlier", "up from", "down from"];

    private static Finding? Sum(Document document, List<Figure> shares)
    {
        var sum = shares.Sum(share => share.Value ?? 0);
        if (shares.Count < FewestShares || sum is <= 100.5m or > MostSum)
            return null;
        // "50 percent of all came from five countries: 20 percent from …": the first is the whole of the others.
        if (shares.Any(share => Math.Abs(sum - (2 * share.Value!.Value)) <= MostRounding))
            return null;
        var range = TextRange.Between(shares[0].Range.Start, shares[shares.Count - 1].Range.End);
        return Definition.FindingAt(
            document,
            range,
            FormattableString.Invariant($"{shares.Count}"),
            Excerpt.Of(document.Text, shares[0].Concept!.Value),
            sum.ToString("0.##", CultureInfo.InvariantCulture)
        );
    }
}
