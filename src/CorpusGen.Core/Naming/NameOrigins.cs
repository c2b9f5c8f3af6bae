using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>What the items of a document are named after, in words, in the order of the items.</summary>
/// <param name="Quotes">The origins of the names of its quotations.</param>
/// <param name="Figures">The origins of the names of its figures.</param>
/// <param name="Pictures">The origins of the names of its pictures.</param>
/// <param name="Sections">The origins of the names of its sections.</param>
public sealed record NameOrigins(
    EquatableArray<string> Quotes,
    EquatableArray<string> Figures,
    EquatableArray<string> Pictures,
    EquatableArray<string> Sections
)
{
    private const string Hash = "first words and a hash";

    private static readonly string[] OfQuotes = ["first words", "more words", "words and source", Hash];
    private static readonly string[] OfCounted = ["what is counted", "with the value", "with value and scope", Hash];
    private static readonly string[] OfNumbers = ["value", "value and scope", "words around it", Hash];
    private static readonly string[] OfPictures = ["first words", "more words", "words and credit", Hash];
    private static readonly string[] OfSections = ["first words", "more words", Hash];

    /// <summary>Returns the origins of all names of a document.</summary>
    public static NameOrigins Of(Document document)
    {
        var (quotes, figures, pictures, sections) = DocumentNames.StepsOf(document);
        return new NameOrigins(
            In(quotes, _ => OfQuotes),
            In(figures, i => document.Figures[i].Concept is null ? OfNumbers : OfCounted),
            In(pictures, _ => OfPictures),
            In(sections, _ => OfSections)
        );
    }

    private static EquatableArray<string> In(int[] steps, Func<int, string[]> origins) =>
        steps.Select((step, i) => origins(i)[step]).ToEquatableArray();
}
