using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>Archives, crawls and compressed files are read as the texts in them; what is broken is named and passed over.</summary>
public sealed class InputFormatsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-inputs-").FullName.Replace('\\', '/');

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compressed_lines_are_answered_as_the_lines()
    {
        var lines = string.Concat(
            Enumerable.Range(0, 50).Select(i => $"{{\"id\": {i}, \"text\": \"“Pump {i} is cold,” said Ann Bell.\"}}\n")
        );
        File.WriteAllText(_folder + "/a.jsonl", lines);
        // Two members, as programs write that append.
        File.WriteAllBytes(_folder + "/a.jsonl.gz", [.. Gzip(lines[..(lines.Length / 2)]), .. Gzip(lines[(lines.Length / 2)..])]);
        var plain = Run([_folder + "/a.jsonl"], isJsonLines: true);
        Assert.Equal(50, plain.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(plain, Run([_folder + "/a.jsonl.gz"], isJsonLines: true));
    }

    [Fact]
    public void A_damaged_file_is_named_and_its_good_part_answered()
    {
        var random = new Random(1);
        var lines = string.Concat(
            Enumerable.Range(0, 4000).Select(i => $"{{\"id\": {i}, \"text\": \"Pump {random.Next()} is {random.Next()}.\"}}\n")
        );
        var bytes = Gzip(lines);
        bytes[^5000] ^= 0xFF;
        File.WriteAllBytes(_folder + "/a.jsonl.gz", bytes);
        File.WriteAllText(_folder + "/b.jsonl", "{\"id\": \"b\", \"text\": \"It is open.\"}\n");
        var (code, output, errors) = Run([_folder + "/a.jsonl.gz", _folder + "/b.jsonl"], isJsonLines: true);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("a.jsonl.gz: damaged, and not read any further", errors, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":0,", output, StringComparison.Ordinal);
        Assert.Contains("{\"id\":\"b\",", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_is_answered_as_its_texts()
    {
        using (var archive = new TarWriter(new GZipStream(File.Create(_folder + "/a.tar.gz"), CompressionMode.Compress)))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "texts/"));
            Add(archive, "texts/a.md", "“It is *open*,” said Ada Birch.");
            Add(archive, "texts/picture.png", "none");
            Add(archive, "texts/b.txt", "\0\0\0");
            archive.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "texts/link.txt") { LinkName = "/etc/passwd" });
            Add(archive, "texts/c.txt", "It has 40 boats.");
        }

        var (code, output, errors) = Run([_folder + "/a.tar.gz"], isJsonLines: false);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Equal($"{_folder}/a.tar.gz/texts/b.txt(1): binary: byte 0 is 0\n", errors);
        Assert.Equal([$"{_folder}/a.tar.gz/texts/a.md", $"{_folder}/a.tar.gz/texts/c.txt"], IdsOf(output));
        Assert.Contains("Ada Birch", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crawl_is_answered_as_its_pages()
    {
        File.WriteAllBytes(
            _folder + "/a.wet.gz",
            [
                .. Gzip(Record("warcinfo", "", "software: none")),
                .. Gzip(Record("conversion", "https://example.org/a.html", "“It is <open>,” said Ada Birch.")),
                .. Gzip(Record("conversion", "https://example.org/b", "It has 40 boats.")),
            ]
        );
        var (code, output, errors) = Run([_folder + "/a.wet.gz"], isJsonLines: false);
        Assert.Equal((ExitCode.Success, ""), (code, errors));
        Assert.Equal(["https://example.org/a.html", "https://example.org/b"], IdsOf(output));
        Assert.Contains("Ada Birch", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_a_recorded_response_are_read_as_HTML()
    {
        var page =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>“It is <b>open</b>,” said Ada Birch.</p></body></html>";
        var moved = "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>“It is gone,” said Tom Reed.</p>";
        var picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nnone";
        File.WriteAllText(
            _folder + "/a.warc",
            Record("response", "https://example.org/a", page)
                + Record("response", "https://example.org/b", moved)
                + Record("response", "https://example.org/c", picture)
        );
        var (_, output, _) = Run([_folder + "/a.warc"], isJsonLines: false);
        Assert.Equal(["https://example.org/a"], IdsOf(output));
        Assert.Equal("Ada Birch", JsonDocument.Parse(output).RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetString());
    }

    [Theory]
    [InlineData(
        "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: many\r\n\r\nnone\r\n\r\n",
        "its Content-Length is missing or no number"
    )]
    [InlineData("WARC/1.0\r\nno field\r\n\r\nnone\r\n\r\n", "its header cannot be read")]
    [InlineData("something else\r\n", "it does not begin with WARC/1")]
    [InlineData("WARC/1.0\r\nWARC-Type: conversion\r\n", "its header cannot be read")]
    [InlineData("WARC/1.0\r\nContent-Length: 70000000\r\n\r\nnone\r\n\r\n", "the file ends in it")]
    public void A_broken_record_is_named_by_its_offset(string broken, string fault)
    {
        var first = Record("conversion", "https://example.org/a", "It is open.");
        File.WriteAllText(_folder + "/a.warc", first + broken + Record("conversion", "https://example.org/b", "It has 40 boats."));
        var (code, output, errors) = Run([_folder + "/a.warc"], isJsonLines: false);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Equal($"{_folder}/a.warc: the record at byte {first.Length} is passed over: {fault}\n", errors);
        // What a wrong length covers is part of the record.
        Assert.Equal(
            fault == "the file ends in it" ? ["https://example.org/a"] : ["https://example.org/a", "https://example.org/b"],
            IdsOf(output)
        );
    }

    [Fact]
    public void Shards_are_all_of_the_texts_once()
    {
        for (var i = 0; i < 20; i++)
            File.WriteAllText($"{_folder}/{i:D2}.txt", $"It has {i} boats.");
        var all = IdsOf(Run([_folder], isJsonLines: false).Output);
        var shards = Enumerable.Range(0, 3).Select(i => IdsOf(Run([_folder], isJsonLines: false, new ShardChoice(i, 3)).Output)).ToList();
        Assert.Equal(all, Enumerable.Range(0, 20).Select(i => shards[i % 3][i / 3]));
        Assert.Equal(20, shards.Sum(shard => shard.Count));
    }

    [Theory]
    [InlineData("1/1", 0, 1)]
    [InlineData("2/8", 1, 8)]
    [InlineData("0/8", null, 0)]
    [InlineData("9/8", null, 0)]
    [InlineData("1", null, 0)]
    [InlineData("-1/2", null, 0)]
    public void A_shard_is_two_numbers(string words, int? index, int count) =>
        Assert.Equal(index is { } known ? new ShardChoice(known, count) : null, ShardChoice.Read(words));

    private (int Code, string Output, string Errors) Run(string[] files, bool isJsonLines, ShardChoice? shard = null)
    {
        using var output = new MemoryStream();
        var errors = new StringBuilder();
        var request = new ExtractRequest(files, isJsonLines, stream => new JsonResultWriter(stream), Jobs: 2)
        {
            Shard = shard ?? ShardChoice.All,
        };
        var code = Extraction.Run(request, () => Stream.Null, output, fault => errors.Append(fault).Append('\n'), () => { }, default);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private static List<string> IdsOf(string output) =>
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!),
        ];

    private static void Add(TarWriter archive, string path, string text) =>
        archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });

    private static string Record(string type, string address, string content) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nContent-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}\r\n\r\n";

    private static byte[] Gzip(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return output.ToArray();
    }
}
