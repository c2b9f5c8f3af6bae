using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Api;

/// <summary>Writes the documentation of members, as XML: the words, their speaker or source, and their position.</summary>
internal static class Citation
{
    // Longer documentation is slow to read, and costs the compiler time.
    private const int Words = 160;

    /// <summary>Returns the documentation of a document: title, source, file, size.</summary>
    public static string Of(Document document)
    {
        var source = document.Source is { } range ? $"Source: {XmlText.Of(document.WordsOf(range), Words)}. " : "";
        return $"{XmlText.Of(CorpusNames.TitleOf(document), Words)}<para>{source}{XmlText.Of(document.File.Path, Words)}, "
            + $"{Count(WordsIn(document.Text), "word")}, "
            + $"{Count(document.Quotes.Count, "quotation")}, {Count(document.Figures.Count, "figure")}</para>";
    }

    /// <summary>Returns the documentation of a quotation: the words, the speaker with their role, the place.</summary>
    public static string Of(Document document, Quote quote)
    {
        var words = XmlText.Of(string.Join(" … ", quote.Pieces.Select(piece => document.WordsOf(piece))), Words);
        var by = quote.Speaker is { } speaker
            ? speaker.Role is { } role
                ? $"{speaker.Name}, {role}"
                : speaker.Name
            : (quote.Source is { } source ? document.WordsOf(source) : null);
        return $"“{words}”<para>{(by is null ? "" : $"— {XmlText.Of(by, Words)}. ")}{Place(document, quote.Range)}</para>";
    }

    /// <summary>Returns the documentation of a figure: its words with what is counted, who reports it, the place.</summary>
    public static string Of(Document document, Figure figure)
    {
        var modifier = figure.Modifier == Modifier.Exact ? "" : ModifierWords(figure.Modifier) + " ";
        var concept = figure.Concept is { } range ? " " + XmlText.Of(document.WordsOf(range), Words) : "";
        var period = figure.Period is { } when ? ", " + XmlText.Of(document.WordsOf(when), Words) : "";
        var source = figure.Source is { } by ? $"— {XmlText.Of(document.WordsOf(by), Words)}. " : "";
        return $"{modifier}{XmlText.Of(document.WordsOf(figure.Range), Words)}{concept}{period}<para>{source}"
            + $"{Place(document, figure.Range)}</para>";
    }

    /// <summary>Returns the documentation of a picture: its caption, its credit, the place.</summary>
    public static string Of(Document document, Picture picture)
    {
        var credit = picture.Credit is { } range ? $"({XmlText.Of(document.WordsOf(range), Words)}) " : "";
        return $"{XmlText.Of(document.WordsOf(picture.Caption), Words)}<para>{credit}{Place(document, picture.Caption)}</para>";
    }

    /// <summary>Returns the documentation of a section: its heading, the place.</summary>
    public static string Of(Document document, DocumentSection section)
    {
        var heading = document.Blocks[section.Heading].Range;
        return $"{XmlText.Of(document.WordsOf(heading), Words)}<para>{Place(document, heading)}</para>";
    }

    private static string Place(Document document, TextRange range) =>
        $"{XmlText.Of(document.File.Path, Words)}, line {(document.Lines.LineAt(range.Start) + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string ModifierWords(Modifier modifier) =>
        modifier switch
        {
            Modifier.MoreThan => "more than",
            Modifier.AtLeast => "at least",
            Modifier.LessThan => "less than",
            Modifier.AtMost => "at most",
            _ => modifier.ToString().ToLowerInvariant(),
        };

    private static string Count(int count, string what) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";

    private static int WordsIn(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }

        return words;
    }
}
