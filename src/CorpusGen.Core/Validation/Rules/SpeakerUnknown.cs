using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Speech that is reported, and nobody found who said it.</summary>
internal static class SpeakerUnknown
{
    public static Rule Rule { get; } = new(
        "CORPUS203",
        nameof(SpeakerUnknown),
        "Speech has no speaker",
        "Nobody is found who says '{0}': {1}",
        Severity.Info);

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var quote in document.Quotes)
        {
            if (quote.Kind == QuoteKind.Scare || quote.Speaker is not null) continue;
            var named = quote.Source is { } source ? $"'{Excerpt.Of(document.Text, source)}' is no name, and stands for none that is known" : "the text names no one";
            yield return Rule.Find(document, quote.Pieces[0], Excerpt.Of(document.Text, quote.Pieces[0]), named);
        }
    }
}
