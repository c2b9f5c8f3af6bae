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

    [Fact]
    public async Task Completion_offers_the_quotations_of_a_document()
    {
        var offered = await Editor.CompleteAsync("using Newsroom; var q = Corpus.Documents.MoscowMeeting.Quotes.|");
        Assert.Contains("TheFactTheMeetingWasInMoscow", offered);
        Assert.Contains("ActsOfAggression", offered);
    }

    [Fact]
    public async Task Completion_offers_the_speakers() =>
        Assert.Contains("RecepTayyipErdogan", await Editor.CompleteAsync("using Newsroom; var s = Corpus.Speakers.|"));

    [Fact]
    public async Task Hover_over_a_quotation_is_its_citation()
    {
        var hover = await Editor.HoverAsync("using Newsroom; var q = Corpus.Documents.MoscowMeeting.Quotes.TheFactThe|MeetingWasInMoscow;");
        Assert.Contains("“The fact the meeting was in Moscow gives the Russians an element of prestige", hover, StringComparison.Ordinal);
        Assert.Contains(
            "— Kyle Orton, a researcher focusing on Syria and terrorism. corpus/moscow-meeting.txt, line 14",
            hover,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Hover_over_a_figure_is_its_citation()
    {
        var hover = await Editor.HoverAsync("using Newsroom; var f = Corpus.Documents.MoscowMeeting.Figures.Syrian|Refugees;");
        Assert.Contains("3.5 million Syrian refugees", hover, StringComparison.Ordinal);
        Assert.Contains("corpus/moscow-meeting.txt, line 38", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_over_a_speaker_is_their_name() =>
        Assert.Contains(
            "Recep Tayyip Erdogan",
            await Editor.HoverAsync("using Newsroom; var s = Corpus.Speakers.RecepTayyip|Erdogan;"),
            StringComparison.Ordinal
        );
}
