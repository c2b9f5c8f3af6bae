using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Two values in one document for the same thing, time and source.</summary>
internal static class ContradictoryFigures
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.ContradictoryFigures;

    // One finding for each key: a series of values is one doubt, not one for each pair.
    public static IEnumerable<Finding> Judge(Document document)
    {
        var known = new Dictionary<string, Figure?>(StringComparer.Ordinal);
        foreach (var figure in ProseBlocks.FiguresOf(document))
        {
            if (FigureKey.Of(document, figure) is not { } key)
                continue;
            if (!known.TryGetValue(key, out var before))
            {
                known.Add(key, figure);
                continue;
            }

            if (
                before is null
                || before.Value == figure.Value
                || SameSentence.HasBoth(document.Text, before.Range, figure.Range)
                || !FigureSentences.AreApart(document, before, figure)
                || !FigureSentences.AreAlike(document, figure, document, before)
                || (figure.Unit == "percent" && before.Value + figure.Value == 100)
            )
            {
                continue;
            }

            known[key] = null;
            yield return Definition
                .FindingAt(
                    document,
                    figure.Range,
                    Words(figure.Range),
                    Words(figure.Concept!.Value),
                    Words(before.Range),
                    document.Position(before.Range)
                )
                .WithOther(document, before.Range);
        }

        string Words(Text.TextRange range) => Excerpt.Of(document.Text, range);
    }
}
