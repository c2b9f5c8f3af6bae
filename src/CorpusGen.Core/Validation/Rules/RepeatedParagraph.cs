using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A paragraph or caption that is repeated in a document, near to the first one.</summary>
internal static class RepeatedParagraph
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.RepeatedParagraph;

    // Shorter ones may be repeated intentionally: "Yes.", "* * *", a refrain.
    private const int FewestWords = 8;
    private const int FewestInSpeech = 25;

    // A passage that is repeated further on, or below another heading, is a template or a refrain: CORPUS116 reports it once.
    private const int MostBetween = 4;

    /// <summary>Compares passages that begin with the same words in full. Of most passages only the first words are read.</summary>
    public static IEnumerable<Finding> Judge(Document document)
    {
        // People who talk say a sentence twice.
        var fewest = SpeechTranscript.Is(document) ? FewestInSpeech : FewestWords;
        var known = new Dictionary<ulong, int>();
        var passages = Passages(document);
        for (var i = 0; i < passages.Count; i++)
        {
            if (NormalizedWords.BeginningOf(document.Text, passages[i].Words, fewest) is not { } beginning)
                continue;
            if (!known.TryGetValue(beginning, out var before))
            {
                known.Add(beginning, i);
                continue;
            }

            var (first, again) = (passages[before], passages[i]);
            if (i - before > MostBetween || first.Section != again.Section)
            {
                known[beginning] = i;
                continue;
            }

            if (
                !BoilerplateText.IsWords(document.Text, again.Words)
                || IsSaidAgain(document, again.Words)
                || NormalizedWords.HashOf(document.Text, [first.Words]) != NormalizedWords.HashOf(document.Text, [again.Words])
            )
            {
                continue;
            }

            known[beginning] = i;
            yield return Definition
                .FindingAt(
                    document,
                    again.Words,
                    again.IsCaption ? "caption" : "paragraph",
                    Excerpt.Of(document.Text, again.Words),
                    document.Position(first.Words)
                )
                .WithOther(document, first.Words)
                .WithFix(before == i - 1 ? FixOf(document, first, again) : null);
        }
    }

    // The lines of a song, and what somebody in a story repeats.
    private static bool IsSaidAgain(Document document, TextRange range)
    {
        var words = document.WordsOf(range);
        if (ProseBlocks.IsVerse(words) || IsSong(range.Of(document.Text), words))
            return true;
        return Openings.IndexOf(words[0]) >= 0
            && Closings.IndexOf(words[words.Length - 1]) >= 0
            && words.Count(char.IsWhiteSpace) < FewestInSpeech;
    }

    // Lines that are all short, or all have a hard break.
    private static bool IsSong(string text, string words)
    {
        var lines = text.Split('\n');
        return lines.Length > 1
            && (
                ProseBlocks.HasShortLines(words)
                || lines
                    .Take(lines.Length - 1)
                    .Select(line => line.TrimEnd('\r'))
                    .All(line => HardBreaks.Any(mark => line.EndsWith(mark, StringComparison.OrdinalIgnoreCase)))
            );
    }

    private static readonly string[] HardBreaks = ["  ", "\\", "<br>", "<br/>", "<br />"];
    private const string Openings = "\"“„«‘";
    private const string Closings = "\"”“»’";

    // Captions are compared without their credits: one picture, once with and once without a credit.
    private static List<Passage> Passages(Document document)
    {
        var passages = new List<Passage>(document.Blocks.Count + document.Pictures.Count);
        // Of code, lists and headings each can have its own sentence: "Run the command again:".
        var section = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Standfirst)
                passages.Add(new Passage(block.Range, null, false, section));
            else if (block.Kind is not (BlockKind.Caption or BlockKind.Picture))
                section++;
        }

        foreach (var picture in document.Pictures)
            passages.Add(new Passage(picture.Caption, picture.Credit, true, 0));
        passages.Sort((one, other) => one.Words.Start.CompareTo(other.Words.Start));
        return passages;
    }

    // If they are adjacent, one can be removed: that without a credit, else the later. Otherwise the correct position is unknown.
    private static Fix? FixOf(Document document, Passage first, Passage again)
    {
        var credit = Credit(document, first);
        var creditAgain = Credit(document, again);
        if (credit.Length > 0 && creditAgain.Length > 0 && credit != creditAgain)
            return null;
        var poorer = credit.Length == 0 && creditAgain.Length > 0 ? first : again;
        if (!poorer.IsCaption && first.Words.Of(document.Text) != again.Words.Of(document.Text))
            return null;
        return Fix.Of(
            poorer.IsCaption ? "Remove the repeated caption" : "Remove the repeated paragraph",
            WholeLines.Of(document, poorer.Words),
            ""
        );
    }

    private static string Credit(Document document, Passage passage) => passage.Credit?.Of(document.Text) ?? "";

    private readonly record struct Passage(TextRange Words, TextRange? Credit, bool IsCaption, int Section);
}
