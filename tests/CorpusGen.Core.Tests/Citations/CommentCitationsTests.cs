using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>Citations in comments.</summary>
public sealed class CommentCitationsTests
{
    [Theory]
    [InlineData("// cite: \"The quay closes.\"", "The quay closes.||")]
    [InlineData("// cite: “The quay closes.”", "The quay closes.||")]
    [InlineData("// See cite: \"The quay closes.\" [harbour]", "The quay closes.|harbour|")]
    [InlineData("// cite: \"The quay closes.\" [harbour] — Ada Birch", "The quay closes.|harbour|Ada Birch")]
    [InlineData("// cite: \"The quay closes.\" - Ada Birch", "The quay closes.||Ada Birch")]
    [InlineData("/* cite: \"The quay closes.\" — Ada Birch */", "The quay closes.||Ada Birch")]
    [InlineData("// cite: “It isn't open, 'she' said.”", "It isn't open, 'she' said.||")]
    [InlineData("// cite: 'It isn't open.'", "It isn't open.||")]
    [InlineData("// cite: \"The quay\n// closes on Monday.\"", "The quay\ncloses on Monday.||")]
    [InlineData("/* cite: \"The quay\r\n * closes on Monday.\" */", "The quay\ncloses on Monday.||")]
    [InlineData("// cite: \"One two.\" cite: \"Three four.\" [b]", "One two.||;Three four.|b|")]
    [InlineData("// cite: \"never closed", "")]
    [InlineData("// cite: no marks", "")]
    [InlineData("// cite:", "")]
    [InlineData("// recite: \"The quay closes.\"", "")]
    public void A_citation_has_words_document_and_speaker(string comment, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ";",
                CommentCitations
                    .Read(comment, new TextRange(0, comment.Length))
                    .Select(found => $"{found.Claim.Words}|{found.Claim.In}|{found.Claim.Speaker}")
            )
        );
}
