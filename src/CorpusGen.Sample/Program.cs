using CorpusGen.Sample;
using Newsroom;
using Spectre.Console;

// Into a file or a pipe go words alone, without the colours of a terminal.
if (Console.IsOutputRedirected)
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No });

// Rename the file, or edit a quotation away, and this stops compiling.
var meeting = Corpus.Documents.MoscowMeeting;

Outline.Print(meeting);
QuotesBySpeaker.Print(meeting);
FigureTable.Print(meeting);

Console.WriteLine();
Console.WriteLine(
    $"In all: {Corpus.AllDocuments.Count} document, {Corpus.Quotes.Count} quotations, {Corpus.Figures.Count} figures, "
        + $"{Corpus.Speakers.Count} speakers."
);
Console.WriteLine($"Above a million: {string.Join("; ", Corpus.Figures.Where(figure => figure.Value > 1_000_000))}.");
Console.WriteLine(
    $"By name: {meeting.Quotes.TheFactTheMeetingWasInMoscow.Speaker.Name} speaks of "
        + $"“{meeting.Quotes.TheFactTheMeetingWasInMoscow.Text[..35]} …”"
);
