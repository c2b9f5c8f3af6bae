namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>The method's page says what the code does: every example on it is run.</summary>
public sealed class MethodPageTests
{
    private static readonly IReadOnlyList<Passage> Passages = Passage.ReadAll(Page.Read("README.md"));

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Passages.Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_page_is_true(int example)
    {
        var (_, text, expected) = Passages[example];
        var found = Extracted.From(text).Quotes;
        Assert.True(
            expected.Count == found.Count
                && expected
                    .Zip(found)
                    .All(pair =>
                        pair.First.HasWordsOf(pair.Second, text)
                        && pair.First.HasSourceOf(pair.Second, text)
                        && pair.First.HasSpeakerOf(pair.Second)
                    ),
            $"{text}\n\n{Extracted.Show(text)}"
        );
    }

    [Fact]
    public void The_page_has_examples() => Assert.True(Passages.Count >= 12);
}
