using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>The names of what a document holds, in the order in which it holds it.</summary>
/// <param name="Quotes">The names of its quotations.</param>
/// <param name="Figures">The names of its figures.</param>
/// <param name="Pictures">The names of its pictures.</param>
public sealed record DocumentNames(EquatableArray<string> Quotes, EquatableArray<string> Figures, EquatableArray<string> Pictures)
{
    private const int FewWords = 7;
    private const int ManyWords = 14;

    // More words of a concept than these read as a sentence, not as a name.
    private const int ConceptWords = 6;

    /// <summary>Names what a document holds. Depends on the document alone.</summary>
    public static DocumentNames Of(Document document) => new(
        Name(document.Quotes, quote => CandidatesOf(quote, document.Text), "Quote"),
        Name(document.Figures, figure => CandidatesOf(figure, document.Text), "Figure"),
        Name(document.Pictures, picture => CandidatesOf(picture, document.Text), "Picture"));

    private static EquatableArray<string> Name<T>(EquatableArray<T> things, Func<T, NameCandidates> candidates, string suffix)
        where T : IEquatable<T> => new(NameTable.Resolve([.. things.Select(candidates)], Reserved.InGroup, suffix));

    // Its first words, then more of them, then who says them, then a hash of all of it.
    private static NameCandidates CandidatesOf(Quote quote, string text)
    {
        var words = string.Join(" ", quote.Pieces.Select(piece => piece.Of(text)));
        var speaker = quote.Speaker?.Name ?? quote.Source?.Of(text) ?? "";
        var content = $"{words}\n{speaker}\n{quote.Kind}";
        return Candidates("Quote", content, Words.Pascal(words, FewWords), Words.Pascal(words, ManyWords), Words.Pascal(words, ManyWords) + Words.Pascal(speaker));
    }

    // What is counted, then with the value, then with all that is said of it.
    private static NameCandidates CandidatesOf(Figure figure, string text)
    {
        var concept = Words.Pascal(SilentWords.Drop(figure.Concept?.Of(text) ?? ""), ConceptWords);
        var value = ValueOf(figure, text) + Words.Pascal(figure.Unit);
        var rest = Words.Pascal(figure.Modifier == Modifier.Exact ? "" : figure.Modifier.ToString())
            + Words.Pascal(figure.About?.Of(text) ?? "", ConceptWords) + Words.Pascal(figure.Period?.Of(text) ?? "", ConceptWords);
        var content = string.Join("\n", figure.Range.Of(text), value, rest, figure.Concept?.Of(text), figure.Source?.Of(text));
        return concept.Length == 0
            ? Candidates("Figure", content, "Figure" + value, "Figure" + value + rest)
            : Candidates("Figure", content, concept, concept + value, concept + value + rest);
    }

    // Its first words, then more of them, then whose picture it is.
    private static NameCandidates CandidatesOf(Picture picture, string text)
    {
        var caption = picture.Caption.Of(text);
        var credit = picture.Credit?.Of(text) ?? "";
        return Candidates("Picture", $"{caption}\n{credit}", Words.Pascal(caption, FewWords), Words.Pascal(caption, ManyWords), Words.Pascal(caption, ManyWords) + Words.Pascal(credit));
    }

    private static NameCandidates Candidates(string whenEmpty, string content, params string[] names)
    {
        // Two steps may have one name, as where there is no credit to add: all that clash take their steps together.
        var all = names.Select(name => Words.Identifier(name, whenEmpty)).Append(Words.Identifier(names[0], whenEmpty) + "_" + ContentHash.Key(content));
        return new NameCandidates([.. all], content);
    }

    private static string ValueOf(Figure figure, string text) => figure switch
    {
        { Value: { } value } => Digits(value),
        { Low: { } low, High: { } high } => Digits(low) + "To" + Digits(high),
        _ => Words.Pascal(figure.Range.Of(text)),
    };

    // 3.50 and 3.5 are one value and must give one name.
    private static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture).Replace("-", "Minus").Replace(".", "Point");
}
