using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusGen.Core.Tests.Documentation;

/// <summary>How often some expressions occur in a text.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="Counts">The number of occurrences of each expression, in the order of <see cref="Expressions"/>.</param>
internal sealed partial record ProseCount(int Words, IReadOnlyList<int> Counts)
{
    /// <summary>
    /// What is counted. The first ones are the dialect that this project was once written in: words that technical English has, but rarely.
    /// The last ones are what such prose has instead; they are printed, and not judged.
    /// </summary>
    public static IReadOnlyList<(string Name, Regex Pattern, bool IsDialect)> Expressions { get; } =
    [
        Dialect("where", @"where"),
        Dialect("behind", @"behind"),
        Dialect("in front of", @"in front of"),
        Dialect("stands", @"stands?|standing|stood"),
        Dialect("tells", @"tells?|told"),
        Dialect("says", @"says?|said"),
        Dialect("names", @"names (?:the|it|its|a|an|each|every|who|what)"),
        Dialect("is none", @"(?:is|are|be) none"),
        Dialect("is no", @"(?<!there )(?:is|are) no(?! (?:longer|more|less|fewer|different))"),
        Dialect("lies", @"lies|lie"),
        Good("if", @"if"),
        Good("returns", @"returns?"),
        Good("gets", @"gets?"),
    ];

    /// <summary>Counts in the comments of C# code, documentation included.</summary>
    public static ProseCount OfCode(string code) =>
        OfWords(string.Join('\n', Comment().Matches(code).Select(comment => comment.Groups[1].Value)));

    /// <summary>Counts in a page of Markdown, without code and without the targets of links.</summary>
    public static ProseCount OfPage(string markdown) => OfWords(Target().Replace(MarkdownPage.WithoutCode(markdown), "]"));

    /// <summary>Returns the sum of several counts.</summary>
    public static ProseCount Sum(IEnumerable<ProseCount> counts) =>
        counts.Aggregate(
            new ProseCount(0, [.. Expressions.Select(_ => 0)]),
            (sum, next) => new ProseCount(sum.Words + next.Words, [.. sum.Counts.Zip(next.Counts, (left, right) => left + right)])
        );

    /// <summary>Occurrences of the dialect for each thousand words.</summary>
    public double DialectRate =>
        Words == 0 ? 0 : 1000.0 * Expressions.Zip(Counts).Where(pair => pair.First.IsDialect).Sum(pair => pair.Second) / Words;

    /// <summary>Occurrences of an expression for each thousand words.</summary>
    public double RateOf(int expression) => Words == 0 ? 0 : 1000.0 * Counts[expression] / Words;

    /// <summary>Writes the rates as a row of a table.</summary>
    public string Row(string name) =>
        string.Format(CultureInfo.InvariantCulture, "{0,-40}{1,8}{2,9:F1}", name, Words, DialectRate)
        + string.Concat(Enumerable.Range(0, Counts.Count).Select(i => RateOf(i).ToString("F1", CultureInfo.InvariantCulture).PadLeft(12)));

    /// <summary>The head of such a table.</summary>
    public static string Head =>
        "for each 1,000 words".PadRight(40)
        + "words".PadLeft(8)
        + "dialect".PadLeft(9)
        + string.Concat(Expressions.Select(expression => expression.Name.PadLeft(12)));

    // Quoted words are examples of texts: they are in whatever English those have.
    private static ProseCount OfWords(string text)
    {
        var prose = Quoted().Replace(Tag().Replace(text, " "), " ");
        return new(Word().Count(prose), [.. Expressions.Select(expression => expression.Pattern.Count(prose))]);
    }

    private static (string, Regex, bool) Dialect(string name, string pattern) => (name, Of(pattern), true);

    private static (string, Regex, bool) Good(string name, string pattern) => (name, Of(pattern), false);

    private static Regex Of(string pattern) => new($@"\b(?:{pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A comment on a line of its own, or after code on its line. An address is not a comment.
    [GeneratedRegex(@"(?:^|[;{},)])[ \t]*//+[ \t]?([^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("""("[^"\n]*"|“[^”\n]*”)""")]
    private static partial Regex Quoted();

    [GeneratedRegex("<[^<>\n]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’-]*")]
    private static partial Regex Word();
}
