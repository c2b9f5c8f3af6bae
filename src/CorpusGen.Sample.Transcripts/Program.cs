using System.Globalization;
using Elmstead.Archive;

// Who speaks, in all formats. A turn of a transcript is a quotation of its speaker.
foreach (var speaker in Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count).ThenBy(speaker => speaker.Name))
{
    var words = speaker.Quotes.Sum(turn => turn.Text.Split(' ').Length);
    var where = string.Join(", ", speaker.Documents.Select(document => document.Name));
    Console.WriteLine($"{speaker.Name}: {speaker.Quotes.Count} turns, {words} words in {where}");
}

// Every sum of money that somebody names, with the speaker of its turn.
Console.WriteLine();
foreach (var sum in Corpus.AllFigures.Where(figure => figure.Unit.Name == "pound sterling"))
{
    Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"£{sum.Value:N0} ({sum.Passage.GetQuote().Speaker.Name}, {sum.Document.Title})")
    );
}

// The words of one turn. If a transcript is corrected, these lines no longer compile.
var flood = Corpus.Interviews.AdaBirch.Quotes.InTheFloodOf1968TheWater;
Console.WriteLine();
Console.WriteLine($"{flood.Speaker.Name}, line {flood.Line}: {flood.Text.ReplaceLineEndings(" ")}");
Console.WriteLine($"Cited: “{Corpus.Cite("You could read the newspaper under it")}”");
