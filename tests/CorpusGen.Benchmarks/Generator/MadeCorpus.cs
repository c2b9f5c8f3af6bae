using System.Text;
using CorpusGen.Benchmarks.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>
/// A corpus of any size: each document is the real article with its paragraphs in an order of its own, so about as long as it.
/// </summary>
internal static class MadeCorpus
{
    public static AdditionalText[] Of(int documents) => [.. Enumerable.Range(0, documents).Select(i => new MadeFile(i, ""))];

    /// <summary>The document of a number, with words added at its end.</summary>
    public static AdditionalText Edited(int number) => new MadeFile(number, " And that is all.");

    /// <summary>Writes so many documents into a folder; small ones have two paragraphs of theirs, and a line that no other has.</summary>
    /// <param name="documents">How many.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="small">True for small ones.</param>
    /// <param name="texts">Texts to take in place of made ones: a file of JSON lines with a `text` each; null for none.</param>
    public static void Write(int documents, string folder, bool small, string? texts)
    {
        Directory.CreateDirectory(folder);
        var all = texts is not null
            ? SearchTexts.Of(texts, documents)
            : Enumerable.Range(0, documents).Select(i => small ? SmallTextOf(i) : TextOf(i, ""));
        var number = 0;
        foreach (var text in all)
            File.WriteAllText(Path.Combine(folder, NameOf(number++)), text);
    }

    private static string SmallTextOf(int number)
    {
        var paragraphs = TextOf(number, "").Split("\n\n");
        return FormattableString.Invariant($"{paragraphs[1]}\n\nReport {number}.\n\n{paragraphs[2]}\n");
    }

    private static string NameOf(int number) => FormattableString.Invariant($"report-{Letters(number)}.txt");

    private static string Letters(int number) =>
        new([
            (char)('a' + (number / 17_576 % 26)),
            (char)('a' + (number / 676 % 26)),
            (char)('a' + (number / 26 % 26)),
            (char)('a' + (number % 26)),
        ]);

    private static string TextOf(int number, string end)
    {
        var paragraphs = Article.Text.Split("\n\n");
        // The same shuffle at each run: numbers that look random are made of the document's own.
        var state = (uint)number + 1;
        for (var i = paragraphs.Length - 2; i > 1; i--)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            var other = 1 + (int)(state % (uint)i);
            (paragraphs[i], paragraphs[other]) = (paragraphs[other], paragraphs[i]);
        }

        return new StringBuilder().AppendJoin("\n\n", paragraphs).Append(end).ToString();
    }

    private sealed class MadeFile(int number, string end) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(TextOf(number, end), Encoding.UTF8);

        public override string Path => System.IO.Path.Combine("/home/dev/newsroom/corpus", NameOf(number));

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
