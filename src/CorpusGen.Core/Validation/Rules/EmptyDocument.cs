using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A file without a word in it.</summary>
internal static class EmptyDocument
{
    public static Rule Rule { get; } =
        new(
            "CORPUS104",
            nameof(EmptyDocument),
            "A document is empty",
            "'{0}' has no words: write it, or take the file out of the corpus",
            Severity.Warning
        );

    public static IEnumerable<Finding> Judge(Document document)
    {
        // A data file has no blocks: what it says is its metadata.
        if (document.Blocks.Count == 0 && document.Metadata == Metadata.None)
            yield return Rule.Find(document, new TextRange(0, 0), document.File.Path);
    }
}
