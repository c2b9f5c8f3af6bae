using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Neither a headline nor a standfirst: the title is made of the first words of the text, which may be a dateline or a byline.</summary>
internal static class NoTitle
{
    public static Rule Rule { get; } =
        new(
            "CORPUS105",
            nameof(NoTitle),
            "A document has no title",
            "The document has neither headline nor standfirst; its first words stand for the title: '{0}'",
            Severity.Info
        );

    public static IEnumerable<Finding> Judge(Document document)
    {
        if (document.Blocks.Count == 0 || document.Headline is not null)
            yield break;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Standfirst)
                yield break;
        }

        var first = document.Blocks[0].Range;
        yield return Rule.Find(document, first, Excerpt.Of(document.Text, first));
    }
}
