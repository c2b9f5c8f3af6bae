using System.Text;
using System.Text.Json;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Tests.Citations;
using CorpusGen.Tool.Cite;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Cite;

public sealed class CiteCommandTests
{
    private const string Harbour = "Harbour\n\n“We have waited for ten years 😀,” said Ada Birch.\n\nThe quay is 40 metres long.\n";

    [Fact]
    public void Lines_of_JSON_have_the_verdicts_of_the_page()
    {
        using var corpus = new Corpus();
        foreach (var (path, text) in CitationCases.Files)
            corpus.With(path, text);
        var cases = CitationCases.All.Where(item => !item.In.StartsWith("corpus/", StringComparison.Ordinal)).ToList();
        corpus.With(
            "cited.jsonl",
            string.Concat(
                cases.Select(
                    (item, i) =>
                        JsonSerializer.Serialize(
                            new
                            {
                                id = i,
                                quote = item.Words,
                                document = item.In.Length > 0 ? item.In : null,
                                speaker = item.Speaker.Length > 0 ? item.Speaker : null,
                            }
                        ) + "\n"
                )
            )
        );
        using var output = new MemoryStream();
        CiteCommand.RunLines(Path.Combine(corpus.Folder, "cited.jsonl"), [Path.Combine(corpus.Folder, "corpus")], output, TextWriter.Null);
        var verdicts = Lines(output).Select(line => line.GetProperty("verdict").GetString()!).ToList();
        Assert.Equal(
            cases.Select(item => $"{item.Verdict} {item.Words}"),
            verdicts.Zip(cases, (verdict, item) => $"{verdict} {item.Words}")
        );
    }

    [Fact]
    public void A_place_has_offsets_in_code_points_and_the_speaker()
    {
        using var corpus = new Corpus()
            .With("corpus/harbour.txt", Harbour)
            .With(
                "cited.jsonl",
                "{\"id\": \"a\", \"quote\": \"The quay is 40 metres long\"}\n\n{\"id\": 2, \"quote\": \"We have waited for two years\"}\nnothing\n{\"id\": 3}\n[]\n"
            );
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var code = CiteCommand.RunLines(
            Path.Combine(corpus.Folder, "cited.jsonl"),
            [Path.Combine(corpus.Folder, "corpus")],
            output,
            errors
        );
        var lines = Lines(output);
        Assert.Equal(3, code);
        Assert.Equal("a", lines[0].GetProperty("id").GetString());
        var passage = lines[0].GetProperty("passages")[0];
        Assert.Equal((60, 86, 5), (Number(passage, "start"), Number(passage, "end"), Number(passage, "line")));
        Assert.Equal("absent", lines[1].GetProperty("verdict").GetString());
        Assert.Equal("Ada Birch", lines[1].GetProperty("nearest").GetProperty("speaker").GetString());
        Assert.Equal("ten", lines[1].GetProperty("changes")[0].GetProperty("true").GetString());
        Assert.All(lines.Skip(2), line => Assert.NotEqual("", line.GetProperty("error").GetString()));
        Assert.Equal(3, errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("We have waited for ten years", null, 0, "verbatim\n  ")]
    [InlineData("We have waited for two years", null, 1, "absent: the most similar passage is at ")]
    [InlineData("We have waited for ten years", "Jo Reed", 1, "misattributed: 'Ada Birch' says it at ")]
    [InlineData("ten", null, 1, "unproved: it is too short to be evidence\n")]
    public void A_citation_of_the_command_line_has_a_verdict(string words, string? speaker, int code, string begins)
    {
        using var corpus = new Corpus().With("corpus/harbour.txt", Harbour);
        using var output = new MemoryStream();
        Assert.Equal(code, CiteCommand.Run(new CitationClaim(words, Speaker: speaker), [corpus.Folder], output, TextWriter.Null));
        Assert.StartsWith(begins, Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static List<JsonElement> Lines(MemoryStream output) =>
        [
            .. Encoding
                .UTF8.GetString(output.ToArray())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
}
