using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A number of more digits than a decimal holds. The text is right; the figure has no value.</summary>
internal static class NumberTooLarge
{
    public static Rule Rule { get; } =
        new(
            "CORPUS306",
            nameof(NumberTooLarge),
            "A number is too large for a value",
            "'{0}' has more digits than a decimal holds: the figure has no value",
            Severity.Info
        );

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberTooLarge)
                yield return Rule.Find(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
