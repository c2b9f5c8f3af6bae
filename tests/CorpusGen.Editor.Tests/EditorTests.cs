namespace CorpusGen.Editor.Tests;

/// <summary>What a developer sees while typing.</summary>
public sealed class EditorTests
{
    [Fact]
    public async Task Completion_offers_the_documents() =>
        Assert.Contains("MoscowMeeting", await Editor.CompleteAsync("using Newsroom; var d = Corpus.Documents.|"));

    [Fact]
    public async Task Hover_over_a_document_is_its_title_with_file_and_size()
    {
        var hover = await Editor.HoverAsync("using Newsroom; var d = Corpus.Documents.Moscow|Meeting;");
        Assert.Contains("Experts say the contact is symbolically important", hover, StringComparison.Ordinal);
        Assert.Contains("Source: TRT World. corpus/moscow-meeting.txt", hover, StringComparison.Ordinal);
    }
}
