using System.Text;
using System.Text.Json;
using CorpusGen.Benchmarks.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Search;

/// <summary>
/// A corpus to search, in four collections: the made one, in which every document has nearly every word, so that no list is short; or one
/// mixed of the paragraphs of real texts, each document as long as one of them, whose words are as frequent as they are there.
/// </summary>
internal static class SearchTexts
{
    public static AdditionalText[] Of(int documents, string? jsonLines)
    {
        var texts = jsonLines is null ? [] : Read(jsonLines);
        return
        [
            .. Enumerable
                .Range(0, documents)
                .Zip(
                    MadeCorpus.Of(documents),
                    (i, made) =>
                        new Moved(
                            made,
                            FormattableString.Invariant($"/home/dev/newsroom/corpus/part-{(char)('a' + (i % 4))}"),
                            texts.Length == 0 ? null : Mixed(texts, i)
                        )
                ),
        ];
    }

    /// <summary>The texts of a file, unchanged; if more are needed, texts mixed from their paragraphs.</summary>
    public static IEnumerable<string> Of(string jsonLines, int documents)
    {
        var texts = Read(jsonLines);
        return Enumerable.Range(0, documents).Select(i => i < texts.Length ? string.Join("\n\n", texts[i]) : Mixed(texts, i));
    }

    private static string[][] Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!.Split("\n\n"))];

    private static string Mixed(string[][] texts, int number)
    {
        var state = (uint)number + 1;
        var mixed = new StringBuilder();
        for (var left = texts[number % texts.Length].Length; left > 0; left--)
        {
            var text = texts[Next(texts.Length)];
            mixed.Append(text[Next(text.Length)]).Append("\n\n");
        }

        return mixed.ToString();

        int Next(int below)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            return (int)((state >> 8) % (uint)below);
        }
    }

    private sealed class Moved(AdditionalText made, string folder, string? text) : AdditionalText
    {
        private readonly SourceText? _text = text is null ? made.GetText() : SourceText.From(text, Encoding.UTF8);

        public override string Path => folder + "/" + System.IO.Path.GetFileName(made.Path);

        public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
    }
}
