using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A quotation with an opening mark of one kind and a closing mark of another: "the river”.</summary>
internal static class MismatchedQuotationMarks
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MismatchedQuotationMarks;

    public static IEnumerable<Finding> Judge(Document document)
    {
        Dictionary<(char, char), int>? used = null;
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind != DoubtKind.MarksOfDifferentKinds || doubt.Other is not { } opening)
                continue;
            used ??= PairsOf(document);
            var (open, close) = (document.Text[opening.Start], document.Text[doubt.Range.Start]);
            // A mark can be a name of HTML: "&rdquo;".
            if (open == '&' || close == '&')
                continue;
            var meant = MarkPairs.Choose(open, close, used);
            yield return Definition
                .FindingAt(
                    document,
                    doubt.Range,
                    close.ToString(),
                    open.ToString(),
                    document.Position(opening),
                    meant.Open.ToString(),
                    meant.Close.ToString()
                )
                .WithOther(document, opening)
                .WithFix(FixOf(opening, open, doubt.Range, close, meant));
        }
    }

    // The pairs of the document's other quotations, with their numbers: the fix uses the most frequent.
    private static Dictionary<(char, char), int> PairsOf(Document document)
    {
        var used = new Dictionary<(char, char), int>();
        foreach (var quote in document.Quotes)
        {
            foreach (var piece in quote.Pieces)
            {
                if (piece.Start == 0 || piece.End >= document.Text.Length)
                    continue;
                var pair = (document.Text[piece.Start - 1], document.Text[piece.End]);
                used[pair] = used.TryGetValue(pair, out var count) ? count + 1 : 1;
            }
        }

        return used;
    }

    private static Fix FixOf(TextRange opening, char open, TextRange closing, char close, (char Open, char Close) meant)
    {
        var edits = new List<TextEdit>();
        if (open != meant.Open)
            edits.Add(new TextEdit(opening, meant.Open.ToString()));
        if (close != meant.Close)
            edits.Add(new TextEdit(closing, meant.Close.ToString()));
        return new Fix($"Quote with {meant.Open} and {meant.Close}", edits.ToEquatableArray());
    }
}
