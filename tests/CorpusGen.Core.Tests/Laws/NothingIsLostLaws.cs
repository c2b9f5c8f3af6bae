using System.Text;
using CorpusGen.Core.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>Reading a text and joining what was read gives the text back.</summary>
[Trait("Category", "Slow")]
public sealed class NothingIsLostLaws
{
    [Law(1500)]
    public static Property Front_matter_blocks_and_what_is_between_them_are_the_file() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var document = made.Read();
                var joined = new StringBuilder();
                var end = 0;
                foreach (var part in document.Blocks.Select(block => block.Range).Prepend(document.Metadata.Range))
                {
                    if (part.IsEmpty)
                        continue;
                    Assert.True(part.Start >= end, $"{part} begins before {end}");
                    joined.Append(Between(document, end, part.Start)).Append(part.Of(document.Text));
                    end = part.End;
                }

                Assert.Equal(document.Text, joined.Append(Between(document, end, document.Text.Length)).ToString());
            }
        );

    [Law(1000)]
    public static Property Of_a_data_file_all_is_metadata() =>
        Prop.ForAll(
            AnyText.Texts,
            made =>
            {
                var document = new AnyDocument(made, "corpus/any.yaml").Read();
                Assert.Empty(document.Blocks);
                Assert.Equal(made.Text.Length, document.Metadata.Range.End);
            }
        );

    // White space and characters without width; in formats with markup also marks, because they are not words.
    private static string Between(Document document, int start, int end)
    {
        var between = document.Text[start..end];
        var hasMarkup = !document.File.Path.EndsWith(".txt", StringComparison.Ordinal);
        Assert.True(
            between.All(c => hasMarkup ? !char.IsLetterOrDigit(c) : char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B'),
            $"[{start}..{end}) is lost"
        );
        return between;
    }
}
