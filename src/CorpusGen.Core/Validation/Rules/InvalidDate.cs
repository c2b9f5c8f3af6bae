using System.Text.RegularExpressions;
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
        var doubtful = document
            .Doubts.Where(doubt => doubt.Kind == DoubtKind.DateImpossible && !IsSomethingElse(document.Text, doubt.Range))
            .Select(doubt => doubt.Range)
            .ToList();
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

    // "00:11:31 to 60": a time of a recording, and words that follow it. "8:35-39": verses. And a text about dates that do not exist.
    private static bool IsSomethingElse(string text, TextRange range)
    {
        var words = range.Of(text);
        // "35</note>⏎<note>July": two elements. "2:27 AM - 29 Dec": a time, and then a date.
        if ((words.IndexOf('<') >= 0 && words.IndexOf('\n') > 0) || (TimeAndDay.IsMatch(words) && IsBeforeMonth(text, range.End)))
            return true;
        // "01:00:5E:90:10:00 - 01:00:5E": addresses of network cards.
        if (range.Start > 0 && text[range.Start - 1] == ':')
            return true;
        var line = text.LastIndexOf('\n', range.Start) + 1;
        if ((range.Start == line || text[range.Start - 1] == '[') && Recording.IsMatch(words))
            return true;
        return Verses.IsMatch(words) || Positions.IsMatch(words) || Mentions.IsMatch(text.Substring(line, range.Start - line));
    }

    private static bool IsBeforeMonth(string text, int at) =>
        at < text.Length && text[at] == ' ' && Month.IsMatch(text.Substring(at + 1, Math.Min(LongestMonth, text.Length - at - 1)));

    private const int LongestMonth = 4;
    private static readonly Regex Month = new(
        @"^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
    private static readonly Regex TimeAndDay = new(
        @"^\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)? ?[-–—·,|] ?\d{1,2}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex Recording = new(@"^\d\d?:\d\d:\d\d\b", RegexOptions.CultureInvariant);
    private static readonly Regex Verses = new(@"^\d{1,3}:\d{1,3}\s?[-–—]\s?\d{1,3}$", RegexOptions.CultureInvariant);

    // "56:32-1:01:00" of a recording.
    private static readonly Regex Positions = new(
        @"^\d{1,3}:\d\d(?::\d\d)?\s?(?:[-–—]|to)\s?\d{1,3}:\d\d:\d\d$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Mentions = new(
        @"\b(?:invalid|impossible|nonexistent|non-existent|inputs?|parses?|parsing|no such date)\b[^.!?]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    // The reader of metadata takes a date that does not exist for text.
    private static bool IsImpossible(MetadataValue value) =>
        value.Kind == MetadataKind.Text
        && value.Text.Length >= 10
        && IsoDates.IsImpossible(value.Text, 0)
        && (value.Text.Length == 10 || value.Text[10] is 'T' or ' ');
}
