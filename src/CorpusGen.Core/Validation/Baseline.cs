using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Known findings of a corpus, which are not reported. A finding is identified by its rule and the words of its block, not by its line:
/// it stays known if text is added above it or the file is moved, and is reported again if its own block changes.
/// </summary>
public sealed class Baseline
{
    /// <summary>The name of the file. Projects list it in AdditionalFiles.</summary>
    public const string FileName = "corpus.baseline";

    private const string Head =
        "# Findings that are not reported. Written by: corpusgen validate --write-baseline\n# rule, key of its words, where it stood\n";

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a baseline. Comments and invalid lines are ignored.</summary>
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

    /// <summary>Writes findings as a baseline: sorted, one line for each different key.</summary>
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

    /// <summary>Returns true if the finding is in the baseline.</summary>
    public bool Has(Finding finding, Document document) => _known.Count > 0 && _known.Contains(KeyOf(finding, document));

    /// <summary>Returns the key of a finding: the id of its rule, and a hash of its words and those of its block.</summary>
    public static string KeyOf(Finding finding, Document document)
    {
        var range = finding.Place.Range;
        var around = range;
        foreach (var block in document.Blocks)
        {
            if (block.Range.Contains(range))
                around = block.Range;
        }
        // A finding in an empty range is identified by its file.
        var content = around.IsEmpty
            ? finding.Place.Path
            : string.Join("\n", NormalizedWords.Of(document.Text, around), Own(document.Text, range), Before(document.Text, around, range));
        return finding.Id + " " + ContentHash.Key(content);
    }

    // Words are compared regardless of line ends. A range without words, such as a quotation mark, is taken as it is.
    private static string Own(string text, TextRange range) =>
        NormalizedWords.Of(text, range) is { Length: > 0 } words ? words : range.Of(text);

    // The words before the finding on its line distinguish it from an equal one in the same block.
    private static string Before(string text, TextRange around, TextRange range)
    {
        var start = range.Start;
        while (start > around.Start && start > range.Start - 20 && LineEnd.LengthAt(text, start - 1) == 0)
            start--;
        return NormalizedWords.Of(text, TextRange.Between(start, range.Start));
    }
}
