using CorpusGen.Sample;
using Newsroom;
using Spectre.Console;

// Write plain text, without colours, to a file or a pipe.
if (Console.IsOutputRedirected)
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No });

// If the file is renamed, or a quotation used below is changed, this no longer compiles.
var meeting = Corpus.Documents.MoscowMeeting;

Outline.Print(meeting);
QuotesBySpeaker.Print(meeting);
FigureTable.Print(meeting);

Console.WriteLine();
Console.WriteLine(
    $"In all: {Corpus.AllDocuments.Count} document, {Corpus.AllQuotes.Count} quotations, {Corpus.AllFigures.Count} figures, "
        + $"{Corpus.Speakers.Count} speakers."
);
Console.WriteLine($"Above a million: {string.Join("; ", Corpus.AllFigures.Where(figure => figure.Value > 1_000_000))}.");

// If these words are changed, here or in the text, the build reports an error that shows the words of the text.
var cited = Corpus.Cite("It does not change much on the ground");
Console.WriteLine($"Cited: “{cited}” is said by {cited.GetQuote().Speaker.Name} in line {cited.Line}.");
Console.WriteLine(
    $"By name: {meeting.Quotes.TheFactTheMeetingWasInMoscow.Speaker.Name} speaks of "
        + $"“{meeting.Quotes.TheFactTheMeetingWasInMoscow.Text[..35]} …”"
);
