using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Two documents with different values for the same thing, time and source.</summary>
internal static class ContradictoryDocuments
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.ContradictoryDocuments;

    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<string, (Document Document, Figure Figure)>(StringComparer.Ordinal);
        var versions = new TextVersions();
        foreach (var document in documents)
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var figure in ProseBlocks.FiguresOf(document))
            {
                if (FigureKey.Of(document, figure) is not { } key)
                    continue;
                if (!known.TryGetValue(key, out var other))
                {
                    known.Add(key, (document, figure));
                }
                else if (
                    other.Document != document
                    && other.Figure.Value != figure.Value
                    && FigureScope.IsOfOneTime(document, figure, other.Document)
                    && FigureSentences.AreAlike(document, figure, other.Document, other.Figure)
                    && !versions.Are(document, other.Document)
                    && told.Add(key)
                )
                {
                    yield return Contradiction(document, figure, other.Document, other.Figure);
                }
            }
        }
    }

    private static Finding Contradiction(Document document, Figure figure, Document other, Figure value) =>
        Definition
            .FindingAt(
                document,
                figure.Range,
                Excerpt.Of(document.Text, figure.Range),
                Excerpt.Of(document.Text, figure.Concept!.Value),
                Excerpt.Of(other.Text, value.Range),
                other.FileAndLine(value.Range)
            )
            .WithOther(other, value.Range);
}
