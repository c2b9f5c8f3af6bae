using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// The findings that a corpus started with, and that are not reported again. Each is known by its rule and by the words it stands in,
/// never by its line: text added above it, or the file moved, changes nothing; a change of its own paragraph brings it back.
/// </summary>
public sealed class Baseline
{
    /// <summary>The name of the file, which projects list among their additional files.</summary>
    public const string FileName = "corpus.baseline";

    private const string Head =
        "# Findings that are not reported. Written by: corpusgen validate --write-baseline\n# rule, key of its words, where it stood\n";

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a baseline; lines that are none are passed over.</summary>
    public static Baseline Read(string text)
    {
        var baseline = new Baseline();
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split([' ', '\t', '\r'], 3, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2 && parts[0][0] != '#')
                baseline._known.Add(parts[0] + " " + parts[1]);
        }

        return baseline;
    }

    /// <summary>Writes the findings of a corpus as a baseline: sorted, one line for each that differs.</summary>
    public static string Write(IEnumerable<(Finding Finding, Document Document)> findings)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (finding, document) in findings)
        {
            var key = KeyOf(finding, document);
            if (!lines.ContainsKey(key))
                lines.Add(key, MessageText.Of(finding.Place.Path));
        }

        var text = new StringBuilder(Head);
        foreach (var line in lines)
            text.Append(line.Key).Append(' ').Append(line.Value).Append('\n');
        return text.ToString();
    }

    /// <summary>True where the finding is one the corpus started with.</summary>
    public bool Has(Finding finding, Document document) => _known.Count > 0 && _known.Contains(KeyOf(finding, document));

    /// <summary>The rule's id and a hash of the finding's words and of those it stands in.</summary>
    public static string KeyOf(Finding finding, Document document)
    {
        var range = finding.Place.Range;
        var around = range;
        foreach (var block in document.Blocks)
        {
            if (block.Range.Contains(range))
                around = block.Range;
        }
        // A finding without words is known by its file.
        var content = around.IsEmpty
            ? finding.Place.Path
            : string.Join("\n", NormalizedWords.Of(document.Text, around), Own(document.Text, range), Before(document.Text, around, range));
        return finding.Id + " " + ContentHash.Key(content);
    }

    // Marks are no words; what has words is the same with other line ends.
    private static string Own(string text, TextRange range) =>
        NormalizedWords.Of(text, range) is { Length: > 0 } words ? words : range.Of(text);

    // Two marks of one line are told apart by what stands before each.
    private static string Before(string text, TextRange around, TextRange range)
    {
        var start = range.Start;
        while (start > around.Start && start > range.Start - 20 && LineEnd.LengthAt(text, start - 1) == 0)
            start--;
        return NormalizedWords.Of(text, TextRange.Between(start, range.Start));
    }
}
