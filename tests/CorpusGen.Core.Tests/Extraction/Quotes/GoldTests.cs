using CorpusGen.Core.Tests.Pages;
using Xunit.Abstractions;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Compares the gold passages with what is found in them, and prints precision and recall.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    private const double Lowest = 0.98;

    private static readonly IReadOnlyList<Passage> Passages = Page.Read("Quotes/Gold.md").Passages;

    [Fact]
    public void There_are_at_least_sixty_passages() => Assert.True(Passages.Count >= 60, $"{Passages.Count} passages");

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Passages.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void All_quotations_of_the_passage_are_found_and_nothing_else(int place) => ExpectedQuote.CheckAll(Passages[place]);

    [Fact]
    public void Precision_and_recall_do_not_fall()
    {
        var words = new Score("quotations");
        var sources = new Score("with their source");
        var speakers = new Score("with their speaker");
        foreach (var passage in Passages)
            Judge(passage, words, sources, speakers);
        output.WriteLine($"{Passages.Count} passages");
        foreach (var score in new[] { words, sources, speakers })
        {
            output.WriteLine(score.ToString());
            Console.WriteLine($"Gold quotations: {score}");
            Assert.True(score.Precision >= Lowest && score.Recall >= Lowest, score.ToString());
        }
    }

    private void Judge(Passage passage, Score words, Score sources, Score speakers)
    {
        var found = Extracted.From(passage.Text).Quotes;
        var matched = 0;
        foreach (var expected in passage.Items.Select(ExpectedQuote.Read))
        {
            var quote = found.FirstOrDefault(candidate => expected.HasWordsOf(candidate, passage.Text));
            if (quote is not null)
                matched++;
            words.Count(quote is not null, true, quote is not null);
            sources.Count(
                quote is not null && expected.Source is not null && expected.HasSourceOf(quote, passage.Text),
                expected.Source is not null,
                false
            );
            speakers.Count(
                quote is not null && expected.Speaker is not null && expected.HasSpeakerOf(quote),
                expected.Speaker is not null,
                false
            );
            if (quote is null || !expected.HasSourceOf(quote, passage.Text) || !expected.HasSpeakerOf(quote))
            {
                var wanted = $"{string.Join(" / ", expected.Pieces)} | {expected.Kind} | {expected.Source} | {expected.Speaker}";
                output.WriteLine($"{passage.Heading}: wanted {wanted}\n  found {Extracted.Show(passage.Text)}");
            }
        }

        words.Found(found.Count - matched);
        sources.Found(found.Count(quote => quote.Source is not null));
        speakers.Found(found.Count(quote => quote.Speaker is not null));
        if (found.Count > matched)
            output.WriteLine($"{passage.Heading}: too many\n  found {Extracted.Show(passage.Text)}");
    }

    private sealed class Score(string name)
    {
        private int _right;
        private int _wanted;
        private int _found;

        public double Precision => (double)_right / Math.Max(1, _found);

        public double Recall => (double)_right / Math.Max(1, _wanted);

        public void Count(bool right, bool wanted, bool found)
        {
            if (right)
                _right++;
            if (wanted)
                _wanted++;
            if (found)
                _found++;
        }

        public void Found(int more) => _found += more;

        public override string ToString() =>
            FormattableString.Invariant(
                $"{name}: precision {Precision:P1}, recall {Recall:P1} ({_right} right, {_wanted} wanted, {_found} found)"
            );
    }
}
