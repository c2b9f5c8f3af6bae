using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Digits with points and commas that no reading makes a number of: "1,30,0".</summary>
internal static class NumberUnreadable
{
    public static Rule Rule { get; } =
        new(
            "CORPUS301",
            nameof(NumberUnreadable),
            "A number cannot be read",
            "'{0}' cannot be read as a number: digits stand in groups of three between commas, and one point parts the decimals",
            Severity.Warning
        );

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberUnreadable)
                yield return Rule.Find(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
