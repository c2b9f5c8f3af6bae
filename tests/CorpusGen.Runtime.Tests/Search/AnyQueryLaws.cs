using CorpusGen.Core.Model;
using CorpusGen.Core.Tests.Laws;
using CorpusGen.Search;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Runtime.Tests.Search;

/// <summary>Any text can be searched for any query.</summary>
public sealed class AnyQueryLaws
{
    private static readonly Arbitrary<(AnyDocument Document, AnyText Query)> Asked = Arb.From(
        Gen.Zip(AnyDocument.Prose.Generator, AnyText.Texts.Generator.Resize(8)),
        asked =>
            AnyDocument
                .Prose.Shrinker(asked.Item1)
                .Select(smaller => (smaller, asked.Item2))
                .Concat(AnyText.Texts.Shrinker(asked.Item2).Select(smaller => (asked.Item1, smaller)))
    );

    [Law(500)]
    public static Property No_query_is_an_error_and_what_is_found_has_a_word_of_it() =>
        Prop.ForAll(
            Asked,
            asked =>
            {
                var corpus = InMemoryCorpus.Of((new CorpusFile(asked.Document.Path), asked.Document.Text));
                foreach (var result in corpus.Search.Search(asked.Query.Text, null))
                {
                    Assert.True(result.Score > 0, "it is worth nothing");
                    Assert.NotEmpty(result.Snippet.Matches);
                    Assert.All(
                        result.Snippet.Matches,
                        match =>
                            Assert.True(
                                match.Start >= 0 && match.Length > 0 && match.Start + match.Length <= result.Snippet.Text.Length,
                                $"{match.Start}+{match.Length} of {result.Snippet.Text}"
                            )
                    );
                    Assert.False(result.Passage.IsEmpty, "it stands nowhere");
                }
            }
        );

    [Law(500)]
    public static Property Every_word_of_a_text_finds_it() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var corpus = InMemoryCorpus.Of((new CorpusFile(made.Path), made.Text));
                foreach (
                    var block in corpus
                        .Read[0]
                        .Document.Blocks.Where(block => block.Kind is Core.Model.BlockKind.Paragraph or Core.Model.BlockKind.Headline)
                )
                {
                    foreach (
                        var word in corpus
                            .Read[0]
                            .Document.WordsOf(block.Range)
                            .Split()
                            .Select(word => word.TrimStart('+', '-'))
                            .Where(word => QueryReader.Read(word).Count > 0)
                    )
                    {
                        Assert.True(
                            QueryReader.Read(word).Exists(clause => clause.Demand == Demand.Excluded)
                                || corpus.Search.Search(word, null).Count == 1,
                            $"'{word}' is not found"
                        );
                    }
                }
            }
        );

    // Their first bytes are the same: what a term shares with the one before must not end inside a character, or the literal that holds it
    // is no text.
    [Theory]
    [InlineData("日本", "本")]
    [InlineData("мы мэр", "мэр")]
    [InlineData("𐐀 𐐁", "𐐁")]
    public void Words_whose_characters_begin_alike_are_found(string text, string query) =>
        Assert.Equal(1, InMemoryCorpus.Of((new CorpusFile("corpus/a.txt"), text)).Search.Search(query, null).Count);
}
