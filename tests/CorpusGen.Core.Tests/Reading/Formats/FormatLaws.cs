using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Reading.Formats;

/// <summary>Laws for the formats: their samples, cut to pieces and put together in another order, with pieces missing.</summary>
[Trait("Category", "Slow")]
public sealed class FormatLaws
{
    private static readonly char[] Cuts = ['<', '>', '\n', '[', '{', '\\', '*', '`'];

    [Law(2000)]
    public static Property Every_word_is_in_a_block_or_in_the_head() =>
        Prop.ForAll(
            Texts,
            made =>
            {
                var document = DocumentReader.Read(new CorpusFile(made.Path), made.Text);
                var end = document.Metadata.Range.End;
                foreach (var block in document.Blocks)
                {
                    Assert.True(block.Range.Start >= end, $"{block.Range} begins before {end}");
                    AssertNoWords(made.Text[end..block.Range.Start]);
                    end = block.Range.End;
                }

                AssertNoWords(made.Text[end..]);
            }
        );

    [Law(1000)]
    public static Property Marks_and_ranges_are_ordered_and_inside_the_file() =>
        Prop.ForAll(
            Texts,
            made =>
            {
                var document = DocumentReader.Read(new CorpusFile(made.Path), made.Text);
                var end = 0;
                foreach (var mark in document.Marks)
                {
                    Assert.True(mark.Range.Start >= end && mark.Range.End <= made.Text.Length);
                    end = mark.Range.End;
                }

                Assert.All(
                    document.Quotes.SelectMany(quote => quote.Pieces).Concat(document.Figures.Select(figure => figure.Range)),
                    range => Assert.True(range.Start >= 0 && range.Length > 0 && range.End <= made.Text.Length)
                );
            }
        );

    private static Arbitrary<(string Path, string Text)> Texts { get; } =
        Arb.From(
            Gen.Elements([.. FormatSamples.All])
                .SelectMany(sample => Gen.Elements(PiecesOf(sample.Text)).ListOf().Select(pieces => (sample.Path, string.Concat(pieces))))
        );

    private static string[] PiecesOf(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (!Cuts.Contains(text[at]))
                continue;
            pieces.Add(text[from..at]);
            from = at;
        }

        return [.. pieces, text[from..]];
    }

    private static void AssertNoWords(string between) => Assert.True(!between.Any(char.IsLetterOrDigit), $"'{between}' is lost");
}
