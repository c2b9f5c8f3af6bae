using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;

namespace CorpusGen.Core.Tests.Reading.Formats;

/// <summary>Plays in TEI: a speech is a quotation of the speaker that the element names.</summary>
public sealed class PlayTests
{
    private const string Scene = """
        <TEI><text><body><div type="scene"><head>Scene 1</head>
        <stage>Enter Ada and Carl.</stage>
        <sp who="#ada"><speaker>ADA.</speaker> <p>The quay is closed, and so is the market.</p></sp>
        <sp who="#carl"><speaker>CARL <hi>Imre</hi></speaker>
        <l n="1">The boats are out, the tide is low,</l>
        <stage>Aside.</stage>
        <l n="2">and nobody is left to row.</l></sp>
        <stage>Exit Ada.</stage>
        <sp><speaker>First Sailor, aloud:</speaker><lg><l>Row.</l></lg></sp>
        </div></body></text></TEI>
        """;

    [Fact]
    public void A_speech_is_a_quotation_of_the_speaker() =>
        Assert.Equal(
            ["ADA: The quay is closed, and so is the market.", "CARL Imre: The boats are out, the tide is low, and nobody is left to row."],
            Quotes(Scene)
        );

    [Fact]
    public void Stage_directions_are_markup_and_lines_of_verse_one_block() =>
        Assert.Equal(
            [
                "Heading Scene 1",
                "Markup <stage>Enter Ada and Carl.</stage>",
                "Paragraph ADA: The quay is closed, and so is the market.",
                "Paragraph CARL Imre: The boats are out, the tide is low, and nobody is left to row.",
                "Markup <stage>Exit Ada.</stage>",
                "Paragraph First Sailor, aloud: Row.",
            ],
            Blocks(Scene)
        );

    [Theory]
    [InlineData("<p>The quay<note>Built in 1900.</note> is closed.</p>", "Paragraph The quay is closed.")]
    [InlineData("<p>The quay is closed.<note>Built in 1900.</note></p>", "Paragraph The quay is closed.", "Footnote Built in 1900.")]
    [InlineData("<p>The quay <stage>aside</stage> is closed.</p>", "Paragraph The quay is closed.")]
    [InlineData("<sp><speaker></speaker><p>The quay.</p></sp>", "Paragraph The quay.")]
    [InlineData("<sp><speaker>Ada</speaker></sp><p>The quay.</p>", "Paragraph Ada:", "Paragraph The quay.")]
    [InlineData("<sp><speaker>Ada</speaker><p>A quay.</p><p>A boat.</p></sp>", "Paragraph Ada: A quay.", "Paragraph A boat.")]
    [InlineData("<lg><l>A quay,</l><l>a boat.</l></lg><p>A tide.</p>", "Paragraph A quay, a boat.", "Paragraph A tide.")]
    [InlineData("<p>The quay<note>Built.", "Paragraph The quay", "Footnote Built.")]
    public void Notes_and_names_do_not_cut_the_words(string body, params string[] blocks) =>
        Assert.Equal(blocks, Blocks($"<TEI><text><body>{body}</body></text></TEI>"));

    private static string[] Quotes(string text)
    {
        var document = Read(text);
        return
        [
            .. document.Quotes.Select(quote =>
                $"{document.WordsOf(quote.Source!.Value)}: "
                + string.Join(" … ", quote.Pieces.Select(piece => document.WordsOf(piece).Replace('\n', ' ')))
            ),
        ];
    }

    private static string[] Blocks(string text)
    {
        var document = Read(text);
        return
        [
            .. document
                .Blocks.Where(block =>
                    block.Kind != BlockKind.Markup || text.IndexOf("<stage", block.Range.Start, 8, StringComparison.Ordinal) > 0
                )
                .Select(block => $"{block.Kind} {document.WordsOf(block.Range).Replace('\n', ' ').TrimEnd()}"),
        ];
    }

    private static Document Read(string text) => DocumentReader.Read(new CorpusFile("corpus/play.xml"), text);
}
