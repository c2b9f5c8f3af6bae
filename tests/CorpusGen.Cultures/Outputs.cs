using System.Security.Cryptography;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Runtime.Tests;
using CorpusGen.Tests;

namespace CorpusGen.Cultures;

/// <summary>Everything that is made of a text, as one hash.</summary>
internal static class Outputs
{
    private static readonly string[] Paths =
    [
        "corpus/istanbul-iğne.txt",
        "corpus/istanbul.md",
        "corpus/I/istanbul.yaml",
        "corpus/i/ıstanbul.json",
    ];

    public static string Of(string text)
    {
        var files = Paths
            .Select(path => (new CorpusFile(path, path.Split('/') is { Length: > 2 } parts ? parts[1] : "Documents"), text))
            .ToArray();
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var corpus = InMemoryCorpus.Of(files);
        foreach (var language in (bool[])[true, false])
        {
            foreach (
                var file in WholePipeline.Run(
                    new EmissionOptions("Newsroom", "Corpus", language, language, language, language, "", Search: true),
                    files
                )
            )
            {
                Add($"{file.HintName}\n{file.Text}");
            }
        }

        all.AppendData(CorpusCompiler.WriteResource(CorpusCompiler.Store(corpus.Read, search: true)));
        foreach (var finding in ValidationRules.Judge([.. corpus.Read.Select(read => read.Document)]))
            Add($"{finding.Id} {finding.Place} {finding.Message} {(finding.Fix is { } fix ? EditList.Write([.. fix.Edits]) : "")}");
        foreach (var document in corpus.Index.Documents)
            Add(Given(document));
        foreach (
            var query in (string[])["istanbul", "ISTANBUL", "İğne", "the", "said*", "\"of the\"", text.Length < 200 ? text : text[..200]]
        )
        {
            foreach (var result in corpus.Search.Search(query, null))
                Add($"{result.Document.Name} {BitConverter.DoubleToInt64Bits(result.Score)} {result.Snippet.ToHtml()}");
        }

        return Convert.ToHexString(all.GetHashAndReset());

        void Add(string made) => all.AppendData(Encoding.UTF8.GetBytes(made + "\n"));
    }

    private static string Given(Document document)
    {
        var given = new StringBuilder().Append(document).Append(document.Title).Append(document.ToHtml());
        foreach (var quote in document.Quotes)
            given.Append('\n').Append(quote.Name).Append(quote);
        foreach (var figure in document.Figures)
        {
            given
                .Append('\n')
                .Append(figure.Name)
                .Append(figure)
                .Append(figure.Unit)
                .Append(
                    figure.Value is { } value ? BitConverter.ToString([.. decimal.GetBits(value).SelectMany(BitConverter.GetBytes)]) : ""
                );
        }

        foreach (var date in document.Dates)
            given.Append('\n').Append(date);
        return given.ToString();
    }
}
