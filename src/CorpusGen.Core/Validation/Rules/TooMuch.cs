using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A text is more than is read: a file of numbers, Markdown that is nested a hundred deep.</summary>
internal static class TooMuch
{
    public static Rule Rule { get; } = new("CORPUS112", nameof(TooMuch), "A text is more than is read", "{0}", Severity.Warning);

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (MessageOf(doubt.Kind) is { } message)
                yield return Rule.Find(document, doubt.Range, message);
        }
    }

    private static string? MessageOf(DoubtKind kind) =>
        kind switch
        {
            DoubtKind.MarkdownRefused => "The Markdown is nested too deep or has too many marks here: all of it is read as plain text",
            DoubtKind.TooMuchFound =>
                "The text has more quotations, figures or dates than one in twelve characters, or than 100,000: behind this place no more are read",
            _ => null,
        };
}
