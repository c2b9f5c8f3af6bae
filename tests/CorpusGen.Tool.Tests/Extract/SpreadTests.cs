using System.Text;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>However the work is spread, the answers are the same bytes; a bad file costs nothing but itself.</summary>
public sealed class SpreadTests : IDisposable
{
    private const int Texts = 300;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-spread-").FullName.Replace('\\', '/');

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folders_answers_are_the_same_bytes_whatever_the_jobs(bool isJson)
    {
        for (var i = 0; i < Texts; i++)
            File.WriteAllText($"{_folder}/{i:D3}.txt", Text(i));
        var one = Answers([_folder], isJsonLines: false, isJson, jobs: 1);
        Assert.Contains("299.txt", one.Output, StringComparison.Ordinal);
        foreach (var jobs in (int[])[2, 8])
            Assert.Equal(one, Answers([_folder], isJsonLines: false, isJson, jobs));
        // A folder is nothing but its files: an answer does not depend on other files.
        var apart = Enumerable.Range(0, Texts).Select(i => Answers([$"{_folder}/{i:D3}.txt"], isJsonLines: false, isJson, jobs: 1).Output);
        Assert.Equal(one.Output, string.Concat(apart));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_answer_to_a_JSON_line_does_not_depend_on_its_position(int jobs)
    {
        string[] lines = [.. Enumerable.Range(0, Texts).Select(i => i % 50 == 7 ? "{" : $$"""{"id": {{i}}, "text": "{{Text(i)}}"}""")];
        File.WriteAllLines($"{_folder}/all.jsonl", lines);
        File.WriteAllLines($"{_folder}/back.jsonl", lines.Reverse());
        var all = Answers([$"{_folder}/all.jsonl"], isJsonLines: true, isJson: true, jobs)
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var back = Answers([$"{_folder}/back.jsonl"], isJsonLines: true, isJson: true, jobs)
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Texts, all.Length);
        Assert.Equal(all, back.Reverse());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_bad_file_is_reported_with_its_position_and_does_not_affect_others(int jobs)
    {
        File.WriteAllText(_folder + "/a.txt", Text(1));
        File.WriteAllBytes(_folder + "/b.txt", Encoding.Latin1.GetBytes("Harbour\n\nThe café closes."));
        File.WriteAllBytes(_folder + "/c.txt", [0x89, (byte)'P', (byte)'\n', 0, 1]);
        Directory.CreateSymbolicLink(_folder + "/d.txt", _folder + "/gone");
        File.WriteAllText(_folder + "/e.txt", Text(2));
        File.WriteAllText(_folder + "/f.txt", Text(3), Encoding.Unicode);
        var (output, errors, code) = Answers([_folder], isJsonLines: false, isJson: true, jobs);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Equal(3, output.Count(letter => letter == '\n'));
        var faults = errors.Replace(_folder, "", StringComparison.Ordinal).Split('\n');
        Assert.Equal("/b.txt(3): not UTF-8: byte 16 is 0xE9", faults[0]);
        Assert.Equal("/c.txt(2): binary: byte 3 is 0", faults[1]);
        Assert.StartsWith("/d.txt: ", faults[2], StringComparison.Ordinal);
        var good = Answers([_folder + "/a.txt", _folder + "/e.txt", _folder + "/f.txt"], isJsonLines: false, isJson: true, jobs);
        Assert.Equal((output, "", ExitCode.Success), good);
    }

    [Fact]
    public void Stopped_the_output_ends_with_a_whole_answer()
    {
        for (var i = 0; i < Texts; i++)
            File.WriteAllText($"{_folder}/{i:D3}.txt", Text(i));
        var whole = Answers([_folder], isJsonLines: false, isJson: true, jobs: 2).Output;
        using var stop = new CancellationTokenSource();
        var answered = 0;
        var (output, _, code) = Answers(
            [_folder],
            isJsonLines: false,
            isJson: true,
            jobs: 2,
            () =>
            {
                if (++answered == 20)
                    stop.Cancel();
            },
            stop.Token
        );
        Assert.Equal((ExitCode.Stopped, '\n'), (code, output[^1]));
        Assert.StartsWith(output, whole, StringComparison.Ordinal);
        Assert.InRange(output.Count(letter => letter == '\n'), 20, Texts - 1);
    }

    // Of unequal length, so that on several jobs the later is often ready first.
    private static string Text(int i) =>
        string.Concat(Enumerable.Repeat($"“Pump {i} is cold,” said Ann Bell, who has {i} of them. ", 1 + (i * 7 % 20)));

    private static (string Output, string Errors, int Code) Answers(
        string[] files,
        bool isJsonLines,
        bool isJson,
        int jobs,
        Action? answered = null,
        CancellationToken stop = default
    )
    {
        using var output = new MemoryStream();
        var errors = new StringBuilder();
        var request = new ExtractRequest(
            files,
            isJsonLines,
            stream => isJson ? new JsonResultWriter(stream) : new TextResultWriter(stream),
            jobs
        );
        var code = Extraction.Run(
            request,
            () => Stream.Null,
            output,
            fault => errors.Append(fault).Append('\n'),
            answered ?? (() => { }),
            stop
        );
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), code);
    }
}
