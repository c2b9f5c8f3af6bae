using System.IO.Compression;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>A Word document that the package's task converts.</summary>
public sealed class ConversionTests
{
    private const string Program = """
        using Newsroom;

        var harbour = Corpus.Articles.Harbour;
        System.Console.WriteLine($"{harbour.Quotes[0].Speaker.Name} {harbour.Path} {Corpus.AllDocuments.Count}");
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<CorpusStorage>assembly</CorpusStorage>")]
    public void A_Word_document_is_in_the_corpus_and_a_broken_one_costs_a_warning(string properties)
    {
        using var consumer = new Consumer(
            properties + "<CorpusBuildDate>2024-03-01</CorpusBuildDate>",
            ("corpus/articles/broken.docx", "no archive"),
            ("corpus/bridge.txt", "A bridge\n\nIt opens."),
            ("Program.cs", Program)
        );
        consumer.Write("corpus/articles/harbour.docx", Word("“It is cold,” said Ann Bell."));
        consumer.SetTime("corpus/articles/harbour.docx", new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("corpus/articles/broken.docx : warning CORPUS919", built.Output, StringComparison.Ordinal);
        Assert.Equal("Ann Bell corpus/articles/harbour.docx.md 2", consumer.Run().Output.Trim());

        var time = consumer.TimeOf("obj/Debug/net10.0/corpus/corpus/articles/harbour.docx.md.stamp");
        var assembly = consumer.TimeOf("bin/Debug/net10.0/Newsroom.dll");
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.Equal(time, consumer.TimeOf("obj/Debug/net10.0/corpus/corpus/articles/harbour.docx.md.stamp"));
        Assert.Equal(assembly, consumer.TimeOf("bin/Debug/net10.0/Newsroom.dll"));

        consumer.Write("corpus/articles/harbour.docx", Word("“It is warm,” said Tom Reed."));
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.StartsWith("Tom Reed ", consumer.Run().Output, StringComparison.Ordinal);
    }

    private static byte[] Word(string words)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes($"<w:document><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"));
        }

        return stream.ToArray();
    }
}
