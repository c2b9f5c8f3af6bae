using CorpusGen.Core.Recording;

namespace CorpusGen.Core.Tests.Recording;

/// <summary>The lines of CorpusAPI.Shipped.txt and CorpusAPI.Unshipped.txt.</summary>
public sealed class ApiLineTests
{
    [Theory]
    [InlineData("Corpus.Documents")]
    [InlineData("Corpus.Documents.Harbour k3m9x2a")]
    [InlineData("Corpus.Documents.Harbour.Quotes.WeStay k3m9x2a")]
    [InlineData("*REMOVED*Corpus.Documents.Harbour k3m9x2a")]
    [InlineData("*RENAMED*Corpus.Documents.Harbour -> Corpus.Documents.Port")]
    public void A_line_is_written_as_it_was_read(string line)
    {
        var parsed = ApiLine.Parse(line, "Corpus", 0, out var reason);
        Assert.Equal("", reason);
        Assert.Equal(line, parsed!.Write("Corpus"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# Members of version 2")]
    public void A_comment_or_an_empty_line_records_nothing_and_is_not_wrong(string line)
    {
        Assert.Null(ApiLine.Parse(line, "Corpus", 0, out var reason));
        Assert.Equal("", reason);
    }

    [Theory]
    [InlineData("Documents.Harbour", "the name of a member begins with 'Corpus.'")]
    [InlineData("Corpus", "the name of a member begins with 'Corpus.'")]
    [InlineData("CorpusOld.Documents", "the name of a member begins with 'Corpus.'")]
    [InlineData("Corpus.Documents.Harbour we wait", "'we wait' is not a key of 7 letters and digits")]
    [InlineData("Corpus.Documents.Harbour k3m9x2", "'k3m9x2' is not a key of 7 letters and digits")]
    [InlineData("Corpus.Documents.Harbour K3M9X2A", "'K3M9X2A' is not a key of 7 letters and digits")]
    [InlineData("*REMOVED*Harbour", "the name of a member begins with 'Corpus.'")]
    [InlineData("*RENAMED*Corpus.Documents.Harbour", "after '*RENAMED*' come the old name, '->' and the new name")]
    [InlineData("*RENAMED*Corpus.Documents.Harbour -> Port", "the name of a member begins with 'Corpus.'")]
    [InlineData("<<<<<<< HEAD", "it is a mark of a merge conflict; merge the file")]
    [InlineData("=======", "it is a mark of a merge conflict; merge the file")]
    [InlineData(">>>>>>> main", "it is a mark of a merge conflict; merge the file")]
    public void An_invalid_line_has_a_reason(string line, string expected)
    {
        Assert.Null(ApiLine.Parse(line, "Corpus", 0, out var reason));
        Assert.Equal(expected, reason);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_have_their_places_whatever_their_ends(string lineEnd)
    {
        var text = string.Join(lineEnd, "# Head", "Corpus.Documents", "", "Harbour", "Corpus.Reports");
        var file = ApiFile.Read(text, "Corpus");
        Assert.Equal(["Corpus.Documents", "Corpus.Reports"], file.Lines.Select(line => line.Range.Of(text)));
        Assert.Equal("Harbour", Assert.Single(file.Broken).Range.Of(text));
    }
}
