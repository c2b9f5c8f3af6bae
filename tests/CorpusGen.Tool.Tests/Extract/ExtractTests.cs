using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Extract;

public sealed class ExtractTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-extract-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_line_is_answered_by_one_line_in_order()
    {
        var (answer, errors, code) = Json(
            """
            {"id": 1, "text": "“It is cold,” said Ann Bell."}
            {"id": "two", "text": ""}
            {"id": [3], "text": "Nothing."}
            """
        );
        Assert.Equal((3, "", ExitCode.Success), (answer.Count, errors, code));
        Assert.Equal(["1", "two", "[3]"], answer.Select(line => line.GetProperty("id").ToString()));
        var quote = answer[0].GetProperty("quotes")[0];
        Assert.Equal(
            ("Ann Bell", "Ann Bell", "said", "Direct"),
            (Word(quote, "source"), Word(quote, "speaker"), Word(quote, "cue"), Word(quote, "kind"))
        );
    }

    [Fact]
    public void Offsets_are_code_points()
    {
        var (answer, _, _) = Json("""{"id": 1, "text": "😀😀 “It is 😀 cold,” said Ann Bell. “Go 😀 home!”"}""");
        Assert.Equal(
            [(4, 17), (35, 45)],
            answer[0]
                .GetProperty("quotes")
                .EnumerateArray()
                .Select(quote => (quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()))
        );
    }

    [Fact]
    public void The_pieces_of_one_quotation_share_its_number()
    {
        var (answer, _, _) = Json(
            """{"id": 1, "text": "“The pumps failed,” Ann Bell said, “because of the dirt.” Tom Reed said: “No.”"}"""
        );
        Assert.Equal([0, 0, 1], answer[0].GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("quote").GetInt32()));
    }

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("[1]", "no object")]
    [InlineData("""{"text": "a"}""", "no \"id\"")]
    [InlineData("""{"id": 7}""", "no \"text\"")]
    [InlineData("""{"id": 7, "text": 8}""", "no \"text\"")]
    [InlineData("""{"id": 7, "text": "\ud83d"}""", "surrogate")]
    public void A_line_that_cannot_be_read_is_answered_and_located_and_stops_nothing(string line, string fault)
    {
        var (answer, errors, code) = Json("""{"id": 1, "text": "a"}""" + "\n\n" + line + "\n" + """{"id": 2, "text": "b"}""");
        Assert.Equal((3, ExitCode.Unreadable), (answer.Count, code));
        Assert.Contains(fault, answer[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("-(3): ", errors, StringComparison.Ordinal);
        Assert.Equal(2, answer[2].GetProperty("id").GetInt32());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var path = Write("a.txt", "\uFEFF“It is cold,” said Ann Bell.");
        var (answer, _, code) = Json("", [path], isJsonLines: false);
        Assert.Equal((1, ExitCode.Success), (answer[0].GetProperty("quotes")[0].GetProperty("start").GetInt32(), code));
    }

    [Fact]
    public void Files_are_answered_in_order_and_a_missing_one_costs_the_others_nothing()
    {
        var first = Write("a.txt", "“It is cold,” said Ann Bell.");
        var last = Write("b.txt", "“It is warm,” said Tom Reed.");
        var (answer, errors, code) = Json("", [first, Path.Combine(_folder, "none.txt"), last], isJsonLines: false);
        Assert.Equal([first.Replace('\\', '/'), last.Replace('\\', '/')], answer.Select(line => Word(line, "id")));
        Assert.Contains("none.txt", errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unreadable, code);
    }

    [Fact]
    public void A_file_of_json_lines_is_located_by_its_name()
    {
        var path = Write("a.jsonl", "broken\n");
        var (answer, errors, _) = Json("", [path], isJsonLines: true);
        Assert.Equal(JsonValueKind.Null, answer[0].GetProperty("id").ValueKind);
        Assert.StartsWith(path.Replace('\\', '/') + "(1): ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Empty_input_is_no_fault(bool isJsonLines)
    {
        var (answer, errors, code) = Json("", isJsonLines: isJsonLines);
        Assert.Equal((isJsonLines ? 0 : 1, "", ExitCode.Success), (answer.Count, errors, code));
    }

    [Fact]
    public void People_read_line_words_kind_speaker_and_role()
    {
        var shown = Run(
            stream => new TextResultWriter(stream),
            "A line.\n\n“It is\ncold,” said Ann Bell, a vet.\n",
            [],
            isJsonLines: false
        ).Output;
        Assert.Contains("Quotes: 1\n     3  “It is cold,”\n        Direct: Ann Bell, a vet, “said”\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_name_or_id_reaches_a_terminal_as_a_command()
    {
        const string Hostile = "\u001B[2J\u009B31m\u202E\b";
        var input =
            $$"""{"id": "i\u001B[2J", "text": "“It {{Escaped(Hostile)}} is,” said Ann {{Escaped(Hostile)}} Bell, a"""
            + $$""" {{Escaped(Hostile)}} vet. It is 5 {{Escaped(Hostile)}}. He said “{{Escaped(Hostile)}}"}"""
            + "\n{\u001B[2J\n";
        var (output, errors, _) = Run(stream => new TextResultWriter(stream), input, [], isJsonLines: true);
        var path = Write("a.txt", "“It " + Hostile + "is,” said Ann Bell.");
        var missing = Path.Combine(_folder, "no\u001B[2J.txt");
        var (more, faults, _) = Run(stream => new TextResultWriter(stream), "", [path, missing], isJsonLines: false);
        Assert.Contains("\\u001B[2J", output, StringComparison.Ordinal);
        Assert.Contains("\\u001B[2J", faults, StringComparison.Ordinal);
        Assert.All(
            output + errors + more + faults,
            letter => Assert.True(letter is '\n' or '\r' || Core.Text.MessageText.IsPlain(letter), $"U+{(int)letter:X4}")
        );
    }

    [Fact]
    public void A_name_shows_the_format_and_an_id_does_not()
    {
        var path = Write("a.md", "# Cold\n\n`“It is cold,” said Ann Bell.`\n");
        Assert.Empty(Json("", [path], isJsonLines: false).Answer[0].GetProperty("quotes").EnumerateArray());
        Assert.Single(
            Json("""{"id": "a.md", "text": "`“It is cold,” said Ann Bell.`"}""").Answer[0].GetProperty("quotes").EnumerateArray()
        );
    }

    [Fact]
    public void People_read_what_is_doubted()
    {
        var shown = Run(stream => new TextResultWriter(stream), "He said “we are done.\n", [], isJsonLines: false).Output;
        Assert.Contains("Doubts: 1\n     1  quote never closed: “\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_never_read_further_ahead_of_its_answers_than_the_bound()
    {
        const int Lines = 20_000;
        var line = Encoding.UTF8.GetBytes("""{"id": 1, "text": "“It is cold,” said Ann Bell."}""" + "\n");
        using var input = new Repeated(line, Lines);
        var request = new ExtractRequest([], IsJsonLines: true, stream => new JsonResultWriter(stream), Jobs: 2);
        // What a reader of lines has in its buffer comes on top.
        var bound = (request.Jobs * OrderedParallel.SlotsPerJob) + (4096 / line.Length) + 1;
        var (answered, furthest) = (0, 0);
        var code = Extraction.Run(request, () => input, Stream.Null, _ => { }, Answered, default);
        Assert.Equal((ExitCode.Success, Lines), (code, answered));
        Assert.InRange(furthest, request.Jobs * OrderedParallel.SlotsPerJob, bound);

        void Answered()
        {
            // The first answer is slow to be taken: time enough to read on, for who would.
            if (answered == 0)
                SpinWait.SpinUntil(() => input.Lines > bound, millisecondsTimeout: 500);
            furthest = Math.Max(furthest, input.Lines - answered++);
        }
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text).ToString();

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static (IReadOnlyList<JsonElement> Answer, string Errors, int Code) Json(
        string input,
        IReadOnlyList<string>? files = null,
        bool isJsonLines = true
    )
    {
        var (output, errors, code) = Run(stream => new JsonResultWriter(stream), input, files ?? [], isJsonLines);
        return (
            [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)],
            errors,
            code
        );
    }

    private static (string Output, string Errors, int Code) Run(
        Func<Stream, IResultWriter> layout,
        string input,
        IReadOnlyList<string> files,
        bool isJsonLines
    )
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var request = new ExtractRequest(files, isJsonLines, layout, Jobs: 2);
        var code = Extraction.Run(
            request,
            () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            output,
            errors.WriteLine,
            () => { },
            default
        );
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), code);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    /// <summary>One line over and over, never all of them at once.</summary>
    private sealed class Repeated(byte[] line, int times) : MemoryStream
    {
        private volatile int _left = times * line.Length;

        public int Lines => times - (_left / line.Length);

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, _left);
            for (var i = 0; i < count; i++)
                buffer[i] = line[((times * line.Length) - _left + i) % line.Length];
            _left -= count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
