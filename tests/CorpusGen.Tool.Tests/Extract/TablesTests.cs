using System.Text;
using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;
using Parquet;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>The four tables have what JSON Lines have.</summary>
public sealed class TablesTests : IDisposable
{
    private static readonly string[] Files = ["dates.parquet", "documents.parquet", "figures.parquet", "quotations.parquet"];

    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-tables-").FullName.Replace('\\', '/');

    public TablesTests() =>
        File.WriteAllLines(
            Input,
            [
                """{"id": "a", "text": "🚢 “We wait,” said Ada Birch, “for 5 to 10 boats.” Costs rose by 4% to $2.5 million on 5 March 2021."}""",
                "no JSON",
                """{"id": 7, "text": ""}""",
                """{"id": {"b": 1}, "text": "More than 40% of the voters came in 2019, Jonas Reed said. “All of them,” he said."}""",
            ]
        );

    private string Input => _folder + "/all.jsonl";

    private string Tables => _folder + "/out/tables";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_tables_have_the_rows_of_json_lines()
    {
        Assert.Equal(ExitCode.Unreadable, Run());
        var lines = Lines();
        var documents = await Read("documents.parquet");
        Assert.Equal(["a", null, "7", """{"b": 1}"""], documents.Select(row => row["id"]));
        Assert.Equal([0L, 1L, 2L, 3L], documents.Select(row => row["document"]));
        Assert.Equal([false, true, false, false], documents.Select(row => row["error"] is not null));
        await AreEqual("quotations", lines, "quotes", ("kind", "kind"), ("speaker", "speaker"), ("cue", "cue"), ("likely", "likely"));
        await AreEqual(
            "figures",
            lines,
            "figures",
            ("unit", "unit"),
            ("modifier", "modifier"),
            ("change", "change"),
            ("concept", "concept")
        );
        await AreEqual("dates", lines, "dates", ("edtf", "edtf"));
    }

    [Fact]
    public async Task Words_are_those_of_the_text_and_a_range_has_two_ends()
    {
        Run();
        var figures = await Read("figures.parquet");
        var range = figures.Single(row => row["low"] is not null);
        Assert.Equal((null, 5.0, 10.0), (range["value"], (double)range["low"]!, (double)range["high"]!));
        Assert.Contains("5 to 10", (string)range["words"]!, StringComparison.Ordinal);
        Assert.Equal("voters", figures.Single(row => (string?)row["kind"] == "share")["of"]);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_no_table()
    {
        using var stop = new CancellationTokenSource();
        Assert.Equal(ExitCode.Stopped, Run(stop.Cancel, stop: stop.Token));
        Assert.Empty(Directory.GetFiles(Tables));
        Run();
        Assert.Equal(Files, Directory.GetFiles(Tables).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said()
    {
        Directory.CreateDirectory(_folder + "/out");
        File.WriteAllText(Tables, "A file.");
        var errors = new List<string>();
        Assert.Equal(ExitCode.Unreadable, Run(report: errors.Add));
        Assert.Contains("not written", Assert.Single(errors), StringComparison.Ordinal);
    }

    private async Task AreEqual(string table, List<JsonElement> lines, string list, params (string Column, string Property)[] fields)
    {
        var rows = await Read(table + ".parquet");
        var expected = lines
            .SelectMany((line, i) => line.TryGetProperty(list, out var items) ? items.EnumerateArray().Select(item => (i, item)) : [])
            .ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(row => (long)row.i), rows.Select(row => (long)row["document"]!));
        Assert.Equal(expected.Select(row => row.item.GetProperty("start").GetInt32()), rows.Select(row => (int)row["start"]!));
        Assert.Equal(expected.Select(row => row.item.GetProperty("end").GetInt32()), rows.Select(row => (int)row["end"]!));
        foreach (var (column, property) in fields)
            Assert.Equal(expected.Select(row => row.item.GetProperty(property).GetString()), rows.Select(row => (string?)row[column]));
    }

    private List<JsonElement> Lines()
    {
        using var output = new MemoryStream();
        Extraction.Run(Request(), () => Stream.Null, output, _ => { }, () => { }, default);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private async Task<List<Dictionary<string, object?>>> Read(string file)
    {
        await using var stream = File.OpenRead($"{Tables}/{file}");
        await using var reader = await ParquetReader.CreateAsync(stream);
        using var group = reader.OpenRowGroupReader(0);
        var rows = Enumerable.Range(0, (int)group.RowCount).Select(_ => new Dictionary<string, object?>(StringComparer.Ordinal)).ToList();
        foreach (var field in reader.Schema.GetDataFields())
        {
            Array values;
            if (field.ClrType == typeof(double))
            {
                var numbers = new double?[rows.Count];
                await group.ReadAsync<double>(field, numbers);
                values = numbers;
            }
            else if (field.ClrType == typeof(long))
            {
                var numbers = new long[rows.Count];
                await group.ReadAsync<long>(field, numbers);
                values = numbers;
            }
            else if (field.ClrType == typeof(int))
            {
                var numbers = new int[rows.Count];
                await group.ReadAsync<int>(field, numbers);
                values = numbers;
            }
            else
            {
                var words = new string?[rows.Count];
                await group.ReadAsync(field, words);
                values = words;
            }

            for (var i = 0; i < rows.Count; i++)
                rows[i][field.Name] = values.GetValue(i);
        }

        return rows;
    }

    private ExtractRequest Request() => new([Input], IsJsonLines: true, stream => new JsonResultWriter(stream), Jobs: 2);

    private int Run(Action? processed = null, Action<string>? report = null, CancellationToken stop = default) =>
        Extraction.RunToTables(
            Request(),
            Tables,
            path => new CorpusFile(path),
            () => Stream.Null,
            report ?? (_ => { }),
            processed ?? (() => { }),
            stop
        );
}
