using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A date that is not in the calendar, or a time that does not exist, in the text or in its metadata.</summary>
internal static class InvalidDate
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InvalidDate;

    public static IEnumerable<Finding> Judge(Document document) =>
        Ranges(document).Select(range => Definition.FindingAt(document, range, Excerpt.Of(document.Text, range)));

    private static IEnumerable<TextRange> Ranges(Document document)
    {
        var doubtful = document.Doubts.Where(doubt => doubt.Kind == DoubtKind.DateImpossible).Select(doubt => doubt.Range).ToList();
        foreach (var range in doubtful)
            yield return range;
        foreach (var entry in document.Metadata.Entries)
        {
            if (IsImpossible(entry.Value))
                yield return entry.Value.Range;
        }

        CodeSpans? code = null;
        foreach (var block in document.Blocks)
        {
            if (!ProseBlocks.IsProse(block) && block.Kind != BlockKind.Table)
                continue;
            foreach (var range in IsoDates.FindImpossible(document.Text, block.Range))
            {
                if (!(code ??= CodeSpans.Of(document)).HasAt(range.Start) && !doubtful.Any(range.Overlaps))
                    yield return range;
            }
        }
    }

    // The reader of metadata takes a date that does not exist for text.
    private static bool IsImpossible(MetadataValue value) =>
        value.Kind == MetadataKind.Text
        && value.Text.Length >= 10
        && IsoDates.IsImpossible(value.Text, 0)
        && (value.Text.Length == 10 || value.Text[10] is 'T' or ' ');
}
