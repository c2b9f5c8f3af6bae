using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Reading;

/// <summary>What holds for every Markdown text, tried on hundreds that are written for it.</summary>
public sealed class MarkdownLawTests
{
    private static readonly (string Name, Document Document)[] Documents =
    [
        .. MadeMarkdown.Documents().Select(made => (made.Name, DocumentReader.Read(new CorpusFile("corpus/made.md"), made.Text))),
    ];

    [Fact]
    public void There_are_at_least_three_hundred() => Assert.True(Documents.Length >= 300, $"{Documents.Length}");

    [Fact]
    public void No_word_is_lost() =>
        Hold(document =>
        {
            var held = new bool[document.Text.Length];
            foreach (var range in document.Blocks.Select(block => block.Range).Append(document.Metadata.Range))
                held.AsSpan(range.Start, range.Length).Fill(true);
            for (var i = 0; i < held.Length; i++)
            {
                if (char.IsLetterOrDigit(document.Text[i]) && !held[i])
                    return $"'{document.Text[i]}' at {i} stands in no block";
            }

            return null;
        });

    [Fact]
    public void Blocks_are_in_order_and_never_overlap() =>
        Hold(document =>
        {
            var end = document.Metadata.Range.End;
            foreach (var block in document.Blocks)
            {
                if (block.Range.Start < end || block.Range.IsEmpty || block.Range.End > document.Text.Length)
                    return $"{block} behind {end}";
                end = block.Range.End;
            }

            return null;
        });

    [Fact]
    public void Marks_are_in_order_and_inside_blocks() =>
        Hold(document =>
        {
            var end = 0;
            foreach (var mark in document.Marks)
            {
                if (mark.Range.Start < end || mark.Range.IsEmpty)
                    return $"{mark} behind {end}";
                if (!document.Blocks.Any(block => block.Range.Contains(mark.Range)))
                    return $"{mark} in no block";
                end = mark.Range.End;
            }

            return null;
        });

    [Trait("Category", "Slow")]
    [Fact]
    public void Results_are_in_the_file_and_never_in_code_blocks() =>
        Hold(document =>
        {
            var code = document.Blocks.Where(block => block.Kind is BlockKind.Code or BlockKind.Markup or BlockKind.Table).ToList();
            foreach (
                var range in document
                    .Quotes.SelectMany(quote => quote.Pieces)
                    .Concat(document.Figures.Select(figure => figure.Range))
                    .Concat(document.Dates.Select(date => date.Range))
            )
            {
                if (range.Start < 0 || range.End > document.Text.Length || code.Any(block => block.Range.Overlaps(range)))
                    return $"{range} of {document.Text.Length}";
            }

            return null;
        });

    [Fact]
    public void Everything_found_can_be_named() =>
        Hold(document => DocumentNames.Of(document).Quotes.Count == document.Quotes.Count ? null : "a name is missing");

    private static void Hold(Func<Document, string?> law)
    {
        var broken = Documents
            .Select(made => (made.Name, made.Document.Text, Fault: law(made.Document)))
            .Where(made => made.Fault is not null)
            .ToList();
        Assert.True(
            broken.Count == 0,
            $"{broken.Count} of {Documents.Length}:\n"
                + string.Join("\n", broken.Take(5).Select(made => $"{made.Name}: {made.Fault}\n{made.Text}"))
        );
    }
}
