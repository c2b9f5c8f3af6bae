using System.Globalization;
using CorpusGen.Core.Model;
using Xunit.Abstractions;

namespace CorpusGen.Runtime.Tests.Selectors;

/// <summary>
/// After random edits a selector finds the passage that it was created for, or none. `CORPUSGEN_LAWS=10000` tries as many scripts.
/// </summary>
public sealed class EditedSelectorLaws(ITestOutputHelper output)
{
    private const int Scripts = 1_000;

    [Fact]
    [Trait("Category", "Slow")]
    public void A_selector_never_finds_another_passage()
    {
        var scripts = int.TryParse(Environment.GetEnvironmentVariable("CORPUSGEN_LAWS"), out var more) ? more : Scripts;
        var random = new Random(20261127);
        var passages = SelectorTexts.All.ToDictionary(file => file.Path, Passages);
        var (found, survived, ambiguous) = (0, 0, 0);
        for (var i = 0; i < scripts; i++)
        {
            var file = SelectorTexts.All[random.Next(SelectorTexts.All.Count)];
            var (start, length, selector) = passages[file.Path][random.Next(passages[file.Path].Count)];
            var edited = new EditedText(file.Text);
            for (var edits = random.Next(1, 13); edits > 0; edits--)
                edited.Edit(random, file.Path.EndsWith(".md", StringComparison.Ordinal));
            var result = Resolve(file.Path, edited.ToString(), selector);
            if (edited.Has(start, length, file.Text))
                survived++;
            if (result.Outcome == SelectorOutcome.Ambiguous)
                ambiguous++;
            if (result.Outcome != SelectorOutcome.Found)
                continue;
            found++;
            Assert.True(
                IsSame(file.Text, edited, (start, length), result.Passage, selector),
                $"script {i}: {selector.ToJson()} found “{result.Passage.Text}” in line {result.Passage.Line} of\n{edited}"
            );
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{scripts} scripts; the passage survived {survived}; found {found} ({100.0 * found / survived:0.0} %), ambiguous {ambiguous}"
            )
        );
        Assert.InRange(found, survived / 2, survived);
    }

    // The found passage has characters of the one that was meant, or is between most of what surrounded it: an edit can put the same word
    // from somewhere else, or a new one, into it.
    private static bool IsSame(string text, EditedText edited, (int Start, int Length) meant, Passage found, PassageSelector selector)
    {
        var first = new EditedText(text);
        if (edited.Origins(found.Start, found.Length, 0, 0).Intersect(first.Origins(meant.Start, meant.Length, 0, 0)).Any())
            return true;
        var (before, after) = (Letters(selector.Prefix), Letters(selector.Suffix));
        var now = edited.Origins(found.Start, found.Length, before, after);
        return now.Intersect(first.Origins(meant.Start, meant.Length, before, after)).Count() * 2 > now.Count(origin => origin >= 0);
    }

    private static int Letters(string text) => text.Count(EditedText.IsRead);

    // Quotations, figures, dates, blocks.
    private static List<(int Start, int Length, PassageSelector Selector)> Passages((string Path, string Text) file)
    {
        var document = InMemoryCorpus.Of((new CorpusFile(file.Path), file.Text)).Index.Documents[0];
        Passage[] all =
        [
            .. document.Quotes.SelectMany(quote => quote.Pieces),
            .. document.Quotes.Select(quote => quote.Source),
            .. document.Figures.Select(figure => figure.Passage),
            .. document.Figures.Select(figure => figure.Concept),
            .. document.Dates.Select(date => date.Passage),
            .. document.Blocks.Select(block => block.Passage),
        ];
        return [.. all.Where(passage => !passage.IsEmpty).Select(passage => (passage.Start, passage.Length, passage.Selector))];
    }

    private static SelectorResult Resolve(string path, string text, PassageSelector selector) =>
        InMemoryCorpus.Of((new CorpusFile(path), text)).Index.View.Resolve(selector);
}
