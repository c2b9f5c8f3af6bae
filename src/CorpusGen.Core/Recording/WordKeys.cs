using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>
/// Computes the keys by which recorded words are compared. White space is one space, because the ends of lines do not matter; letters,
/// marks and digits are kept as they are.
/// </summary>
internal static class WordKeys
{
    /// <summary>Returns the key of a document: that of its title; empty if it has none.</summary>
    public static string Of(Document document) => CorpusNames.TitleOf(document) is { Length: > 0 } title ? Of(title) : "";

    /// <summary>Returns the key of a quotation: its words without what interrupts them.</summary>
    public static string Of(Document document, Quote quote) =>
        Of(string.Join(" … ", quote.Pieces.Select(piece => document.WordsOf(piece))));

    /// <summary>Returns the key of a figure: its words, modifier, direction, unit and value.</summary>
    public static string Of(Document document, Figure figure) =>
        Of(
            string.Join(
                "\n",
                document.WordsOf(figure.Range),
                figure.Modifier.ToString(),
                figure.Change.ToString(),
                figure.Unit,
                figure.Low?.ToString(CultureInfo.InvariantCulture),
                figure.High?.ToString(CultureInfo.InvariantCulture)
            )
        );

    /// <summary>Returns the key of a picture: its caption or alternative text, its credit and its address.</summary>
    public static string Of(Document document, Picture picture) =>
        Of(
            string.Join(
                "\n",
                document.WordsOf(picture.Caption),
                picture.Alt is { } alt ? document.WordsOf(alt) : "",
                picture.Credit is { } credit ? document.WordsOf(credit) : "",
                picture.Target
            )
        );

    /// <summary>Returns the key of a property of the metadata: its type, as a program sees it.</summary>
    public static string Of(SchemaProperty property) =>
        Of($"{property.Kind}{(property.IsList ? "[]" : "")}{(property.IsOptional ? "?" : "")}");

    /// <summary>Returns the key of some words.</summary>
    public static string Of(string words)
    {
        var folded = new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
                folded[length++] = c;
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        return ContentHash.Key(new string(folded, 0, length > 0 && folded[length - 1] == ' ' ? length - 1 : length));
    }
}
