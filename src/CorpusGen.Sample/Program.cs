using CorpusGen;
using Newsroom;

var meeting = Corpus.Documents.MoscowMeeting;
Console.WriteLine(meeting.Title);
foreach (Paragraph block in meeting.Blocks) Console.WriteLine($"{block.Line,3} {block.Kind,-10} {block.Text[..Math.Min(60, block.Text.Length)]}");
foreach (var quote in Corpus.Quotes) Console.WriteLine(quote);
