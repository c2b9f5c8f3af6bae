using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Decides if the corpus reports a number: exactly this value, in this unit, of this concept.</summary>
public static class FigureChecker
{
    private const int MostShown = 3;

    /// <summary>Checks a number; returns null if the corpus reports it. The time is linear in the number of figures.</summary>
    public static CitationDiagnostic? Check(FigureClaim claim, CitationCorpus corpus)
    {
        var documents = corpus.Documents;
        var shown = Describe(claim);
        if (claim.In is { } name && (documents = corpus.Find(name)).Count == 0)
            return CitationDiagnostics.Unproved(shown, corpus.ReasonNotFound(name));
        List<(Document Document, Figure Figure)> figures =
        [
            .. documents.SelectMany(cited => cited.Document.Figures.Select(figure => (cited.Document, figure))),
        ];
        var about = figures.FindAll(found => claim.Concept is null || IsAbout(found.Document, found.Figure, claim.Concept));
        var equal = about.FindAll(found => IsEither(found.Figure, claim.Value));
        if (equal.Count == 0)
            return New(DiagnosticCatalog.ReportedFigureAbsent, shown, Instead(claim, about));
        var inUnit = equal.FindAll(found => claim.Unit is null || IsUnit(found.Figure, claim.Unit));
        if (inUnit.Count == 0)
            return New(DiagnosticCatalog.ReportedFigureUnitDiffers, shown, List(equal));
        return inUnit.Exists(found => found.Figure.Modifier == Modifier.Exact && found.Figure.Value is not null)
            ? null
            : New(DiagnosticCatalog.ReportedFigureModified, shown, List(inUnit));
    }

    private static bool IsEither(Figure figure, decimal value) => figure.Low == value || figure.High == value;

    private static bool IsUnit(Figure figure, string unit) =>
        figure.Unit.Equals(unit, StringComparison.OrdinalIgnoreCase) || figure.UnitCode == unit;

    private static bool IsAbout(Document document, Figure figure, string concept)
    {
        var wanted = Fold(concept);
        return wanted.Length > 2 && new[] { figure.Concept, figure.Counted, figure.About }.Any(range => Has(document, range, wanted));
    }

    private static bool Has(Document document, TextRange? range, string wanted) =>
        range is { } words && Fold(document.WordsOf(words)).IndexOf(wanted, StringComparison.Ordinal) >= 0;

    // Whole words in lower case: " boats in the harbour ".
    private static string Fold(string text)
    {
        var normal = NormalText.Of(text).Text.ToLowerInvariant();
        return " " + new string([.. normal.Select(c => CharacterClasses.IsWord(c) ? c : ' ')]).Trim() + " ";
    }

    private static string Instead(FigureClaim claim, List<(Document, Figure)> about) =>
        claim.Concept is null ? "no figure has this value"
        : about.Count == 0 ? $"no figure is about '{MessageText.Of(claim.Concept, 40)}'"
        : $"of '{MessageText.Of(claim.Concept, 40)}' it reports {List(about)}";

    private static string List(List<(Document Document, Figure Figure)> figures)
    {
        var shown = figures.Take(MostShown).Select(found => $"'{Sentence(found)}' at {PlaceOf(found)}");
        var rest = figures.Count - MostShown;
        return string.Join(", ", shown) + (rest > 0 ? $" and {rest} more" : "");
    }

    // With the word before it, which can be a modifier.
    private static string Sentence((Document Document, Figure Figure) found)
    {
        var range = Distortions.ModifierBefore(found.Document.Text, found.Figure) is { } modifier
            ? TextRange.Between(modifier.Start, found.Figure.Range.End)
            : found.Figure.Range;
        return MessageText.Of(found.Document.WordsOf(range), 60);
    }

    private static string PlaceOf((Document Document, Figure Figure) found) =>
        CitationDescription.PlaceOf(new CitedPassage(found.Document, found.Figure.Range, -1));

    private static string Describe(FigureClaim claim) =>
        claim.Value.ToString(CultureInfo.InvariantCulture) + (claim.Unit is { } unit ? " " + MessageText.Of(unit, 40) : "");

    private static CitationDiagnostic New(DiagnosticDefinition definition, params string[] arguments) =>
        new(definition, new EquatableArray<string>(arguments));
}
