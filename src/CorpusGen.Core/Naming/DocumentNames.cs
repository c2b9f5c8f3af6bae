using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>The names of the items of a document, in the order of the items.</summary>
/// <param name="Quotes">The names of its quotations.</param>
/// <param name="Figures">The names of its figures.</param>
/// <param name="Pictures">The names of its pictures.</param>
/// <param name="Sections">The names of its sections.</param>
public sealed record DocumentNames(
    EquatableArray<string> Quotes,
    EquatableArray<string> Figures,
    EquatableArray<string> Pictures,
    EquatableArray<string> Sections
)
{
    private const int FewWords = 7;
    private const int ManyWords = 14;

    // A concept with more words reads as a sentence, not as a name.
    private const int ConceptWords = 6;

    // The words on each side of a figure by which it differs from another with the same value.
    private const int WordsBeside = 3;

    /// <summary>Returns the names of the items of a document. They depend on the document alone.</summary>
    public static DocumentNames Of(Document document) =>
        new(
            Name(document.Quotes, quote => CandidatesOf(quote, document), "Quote"),
            Name(document.Figures, figure => CandidatesOf(figure, document), "Figure"),
            Name(document.Pictures, picture => CandidatesOf(picture, document), "Picture"),
            Name(DocumentSection.Of(document.Blocks), section => CandidatesOf(section, document), "Section")
        );

    /// <summary>Returns, for each name, which of its candidates it is: 0 for the simplest.</summary>
    internal static (int[] Quotes, int[] Figures, int[] Pictures, int[] Sections) StepsOf(Document document) =>
        (
            Steps(document.Quotes, quote => CandidatesOf(quote, document), "Quote"),
            Steps(document.Figures, figure => CandidatesOf(figure, document), "Figure"),
            Steps(document.Pictures, picture => CandidatesOf(picture, document), "Picture"),
            Steps(DocumentSection.Of(document.Blocks), section => CandidatesOf(section, document), "Section")
        );

    private static int[] Steps<T>(EquatableArray<T> things, Func<T, NameCandidates> candidates, string suffix)
        where T : IEquatable<T>
    {
        var steps = new int[things.Count];
        NameTable.Resolve([.. things.Select(candidates)], Reserved.InGroup, suffix, steps);
        return steps;
    }

    /// <summary>Returns the names of a group: `Quotes`, `Figures`, `Pictures` or `Sections`.</summary>
    public EquatableArray<string> Of(string group) =>
        group switch
        {
            nameof(Quotes) => Quotes,
            nameof(Figures) => Figures,
            nameof(Pictures) => Pictures,
            _ => Sections,
        };

    private static EquatableArray<string> Name<T>(EquatableArray<T> things, Func<T, NameCandidates> candidates, string suffix)
        where T : IEquatable<T> => new(NameTable.Resolve([.. things.Select(candidates)], Reserved.InGroup, suffix));

    // The first words, then more of them, then the source, then a hash of everything. The source is the words of the paragraph ("he"). The
    // speaker that they mean depends on the text around, and a name must not.
    private static NameCandidates CandidatesOf(Quote quote, Document document)
    {
        var words = string.Join(" ", quote.Pieces.Select(piece => document.WordsOf(piece)));
        var source =
            quote.Source is { } by && document.BlockAt(by.Start) == document.BlockAt(quote.Range.Start) ? document.WordsOf(by) : "";
        var content = $"{words}\n{source}\n{quote.Kind}";
        return Candidates(
            "Quote",
            content,
            Words.Pascal(words, FewWords),
            Words.Pascal(words, ManyWords),
            Words.Pascal(words, ManyWords) + Words.Pascal(source, FewWords)
        );
    }

    // What is counted, then with the value, then with all other properties.
    private static NameCandidates CandidatesOf(Figure figure, Document document)
    {
        var concept = Words.Pascal(SilentWords.Drop(WordsOf(document, figure.Concept) ?? ""), ConceptWords);
        var value = ValueOf(figure, document) + Words.Pascal(figure.Unit);
        var rest =
            Words.Pascal(figure.Modifier == Modifier.Exact ? "" : figure.Modifier.ToString())
            + Words.Pascal(WordsOf(document, figure.About) ?? "", ConceptWords)
            + Words.Pascal(WordsOf(document, figure.Period) ?? "", ConceptWords);
        // Two figures with the same value and without a concept differ in the words of their sentence.
        var around = concept.Length == 0 ? WordsAround(figure.Range, document) : "";
        var content = string.Join(
            "\n",
            document.WordsOf(figure.Range),
            value,
            rest,
            WordsOf(document, figure.Concept),
            WordsOf(document, figure.Source)
        );
        if (concept.Length > 0 && IsInTable(document, figure))
        {
            // All figures of a column have one concept: the row is the other half of the name.
            var row = Words.Pascal(WordsOf(document, figure.About) ?? WordsOf(document, figure.Period) ?? "", ConceptWords);
            var cell = concept + row;
            return Candidates("Figure", content + "\n" + row, cell, cell + value, cell + value + rest);
        }

        return concept.Length == 0
            ? Candidates("Figure", content + "\n" + around, "Figure" + value, "Figure" + value + rest, around)
            : Candidates("Figure", content, concept, concept + value, concept + value + rest);
    }

    private static bool IsInTable(Document document, Figure figure) =>
        document.BlockAt(figure.Range.Start) is >= 0 and var at
        && at < document.Blocks.Count
        && document.Blocks[at].Kind is BlockKind.Table or BlockKind.Markup;

    // The words before a figure, the figure, and the words after it, in its sentence.
    private static string WordsAround(TextRange range, Document document)
    {
        var block = document.BlockAt(range.Start) is >= 0 and var at && at < document.Blocks.Count ? document.Blocks[at].Range : range;
        var (text, start, end) = (document.Text, range.Start, range.End);
        // Some white space in a row is one boundary, so that the ends of lines do not matter.
        for (var words = 0; start > block.Start && !IsEndOfSentence(text, start - 1); start--)
        {
            if (start < range.Start && char.IsWhiteSpace(text[start - 1]) && !char.IsWhiteSpace(text[start]) && ++words == WordsBeside)
                break;
        }

        for (var words = 0; end < block.End && !IsEndOfSentence(text, end); end++)
        {
            if (end > range.End && char.IsWhiteSpace(text[end]) && !char.IsWhiteSpace(text[end - 1]) && ++words == WordsBeside)
                break;
        }

        return Words.Pascal(document.WordsOf(TextRange.Between(start, end)), 2 * FewWords);
    }

    private static bool IsEndOfSentence(string text, int at) =>
        text[at] is '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    // The words of the heading.
    private static NameCandidates CandidatesOf(DocumentSection section, Document document)
    {
        var heading = document.WordsOf(document.Blocks[section.Heading].Range);
        return Candidates("Section", heading, Words.Pascal(heading, FewWords), Words.Pascal(heading, ManyWords));
    }

    // The first words, then more of them, then the credit.
    private static NameCandidates CandidatesOf(Picture picture, Document document)
    {
        var caption = document.WordsOf(picture.Caption);
        if (caption.Length == 0)
            caption = picture.Alt is { } alt ? document.WordsOf(alt) : FileNameWords.Of(picture.IsTemplate ? "" : picture.Target);
        var credit = WordsOf(document, picture.Credit) ?? "";
        return Candidates(
            "Picture",
            $"{caption}\n{credit}",
            Words.Pascal(caption, FewWords),
            Words.Pascal(caption, ManyWords),
            Words.Pascal(caption, ManyWords) + Words.Pascal(credit)
        );
    }

    private static NameCandidates Candidates(string whenEmpty, string content, params string[] names)
    {
        // Two steps may have the same name, for example if there is no credit. All items that clash take each step together.
        var all = names
            .Select(name => Words.Identifier(name, whenEmpty))
            .Append(Words.Identifier(names[0], whenEmpty) + "_" + ContentHash.Key(content));
        return new NameCandidates([.. all], content);
    }

    private static string ValueOf(Figure figure, Document document) =>
        figure switch
        {
            { Value: { } value } => Digits(value),
            { Low: { } low, High: { } high } => Digits(low) + "To" + Digits(high),
            _ => Words.Pascal(document.WordsOf(figure.Range)),
        };

    private static string? WordsOf(Document document, TextRange? range) => range is { } there ? document.WordsOf(there) : null;

    // 3.50 and 3.5 are the same value and must give the same name.
    private static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture).Replace("-", "Minus").Replace(".", "Point");
}
