using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Describes verdicts in words, for messages.</summary>
public static class CitationDescription
{
    private const int MostShown = 3;
    private const int LongestWords = 120;

    /// <summary>Returns the facts of a result that the verdict alone does not give; empty for words that are verbatim.</summary>
    public static string Of(CitationResult result) =>
        result.Verdict switch
        {
            CitationVerdict.Normalized => "differs in " + NamesOf(result.Differences),
            CitationVerdict.Abridged => Join(Changes(result)),
            CitationVerdict.Ambiguous => "is at " + Join(result.Passages.Select(PlaceOf)),
            CitationVerdict.Misleading => Join(result.Distortions),
            CitationVerdict.Misattributed => Speakers(result),
            CitationVerdict.Absent => Nearest(result.Nearest),
            CitationVerdict.Unproved => result.Reason,
            _ => "",
        };

    /// <summary>Returns a place as the compiler writes it: "corpus/harbour.txt(3,1)".</summary>
    public static string PlaceOf(CitedPassage passage)
    {
        var (lines, start) = (passage.Document.Lines, passage.Range.Start);
        return $"{MessageText.Of(passage.Document.File.Path)}({lines.LineAt(start) + 1},{lines.ColumnAt(start) + 1})";
    }

    /// <summary>Returns the names of the differences: "dashes and white space".</summary>
    public static string NamesOf(SpellingDifferences differences) =>
        string.Join(" and ", Names.Where(name => (differences & name.Difference) != 0).Select(name => name.Name));

    private static readonly (SpellingDifferences Difference, string Name)[] Names =
    [
        (SpellingDifferences.WhiteSpace, "white space"),
        (SpellingDifferences.QuotationMarks, "quotation marks"),
        (SpellingDifferences.Dashes, "dashes"),
        (SpellingDifferences.Ellipses, "ellipses"),
        (SpellingDifferences.Characters, "characters that look the same"),
        (SpellingDifferences.LineEndHyphens, "hyphens at line ends"),
        (SpellingDifferences.FinalMark, "the final mark"),
        (SpellingDifferences.ParagraphBreaks, "a paragraph break"),
    ];

    private static List<string> Changes(CitationResult result)
    {
        var changes = result
            .Omitted.Select(words => $"leaves out '{Short(words)}'")
            .Concat(result.Inserted.Select(words => $"inserts '{Short(words)}'"))
            .ToList();
        return changes.Count > 0 ? changes : ["changes the case of a letter"];
    }

    private static string Speakers(CitationResult result) =>
        Join(
            result.Passages.Select(passage =>
                passage.Speaker is { } speaker ? $"'{MessageText.Of(speaker)}' says it at {PlaceOf(passage)}"
                : passage.Quote < 0 ? $"it is not in a quotation at {PlaceOf(passage)}"
                : $"the speaker is not known at {PlaceOf(passage)}"
            )
        );

    private static string Nearest(NearestPassage? nearest)
    {
        if (nearest is null)
            return "no passage is similar";
        var words = Short(nearest.Passage.Words);
        var changes = nearest.Changes.Select(change => MessageText.Of(change.ToString(), LongestWords));
        return $"the most similar passage is at {PlaceOf(nearest.Passage)}: “{words}”"
            + (nearest.Changes.Count == 0 ? "" : $"; {Join(changes)}");
    }

    private static string Short(string words) => MessageText.Of(words, LongestWords);

    private static string Join(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        var rest = all.Count - MostShown;
        return string.Join(", ", all.Take(MostShown)) + (rest > 0 ? $" and {rest} more" : "");
    }
}
