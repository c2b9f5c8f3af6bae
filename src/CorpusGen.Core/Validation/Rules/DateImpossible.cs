using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A date that no calendar has, a time that no clock shows.</summary>
internal static class DateImpossible
{
    public static Rule Rule { get; } =
        new(
            "CORPUS302",
            nameof(DateImpossible),
            "A date or time cannot be",
            "'{0}' cannot be: no calendar or clock has it",
            Severity.Warning
        );

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.DateImpossible)
                yield return Rule.Find(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
