using System.IO.Compression;
using System.Text;
using CorpusGen.Core.Reading.Packages;
using CorpusGen.Packages;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Packages;

/// <summary>Packages as archives: how they are read, and what is refused.</summary>
public sealed class PackageFileTests
{
    private const string Main = "word/document.xml";

    [Fact]
    public void A_package_is_read() =>
        Assert.Equal(
            "“It is cold,” said Ann Bell.\n",
            PackageFile.ToMarkdown("a.docx", Archive((Main, Document("“It is cold,” said Ann Bell."))))
        );

    [Fact]
    public void An_archive_that_is_cut_is_refused()
    {
        var whole = Archive((Main, Document("Words."))).ToArray();
        for (var length = 0; length < whole.Length; length += 5)
            AssertRefused("not a zip archive", new MemoryStream(whole[..length]));
    }

    [Fact]
    public void An_archive_that_grows_too_much_is_refused() =>
        AssertRefused("times larger", Archive((Main, Document(new string('a', 20 << 20)))));

    [Fact]
    public void Text_beyond_the_limit_is_refused()
    {
        var words = new StringBuilder();
        var random = new Random(1);
        while (words.Length < 33 << 20)
            words.Append((char)random.Next('a', 'z'));
        AssertRefused("larger than 64 MB", Archive((Main, Document(words + "" + words))));
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused() => AssertRefused("missing or not text", Archive((Main, [0xFF, 0, 0, 0, 0xD8, 0xFF])));

    [Fact]
    public void Extract_reads_packages_and_reports_broken_ones()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-packages-").FullName;
        try
        {
            File.WriteAllBytes(folder + "/a.docx", Archive((Main, Document("“It is cold,” said Ann Bell."))).ToArray());
            File.WriteAllText(folder + "/b.docx", "no archive");
            File.WriteAllText(folder + "/c.txt", "“It is warm,” said Tom Reed.");
            var output = new MemoryStream();
            var errors = new List<string>();
            var request = new ExtractRequest([folder], false, stream => new JsonResultWriter(stream), 1);
            var code = Extraction.Run(request, () => Stream.Null, output, errors.Add, () => { }, default);
            var text = Encoding.UTF8.GetString(output.ToArray());
            Assert.Equal(ExitCode.Unreadable, code);
            Assert.Contains("\"Ann Bell\"", text, StringComparison.Ordinal);
            Assert.Contains("\"Tom Reed\"", text, StringComparison.Ordinal);
            Assert.Contains(
                "b.docx: cannot be read as a document: it is not a zip archive",
                Assert.Single(errors),
                StringComparison.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Validate_checks_packages_and_reports_broken_ones()
    {
        using var corpus = new Corpus().With("b.docx", "no archive");
        File.WriteAllBytes(corpus.Folder + "/a.docx", Archive((Main, Document("It closes closes on Monday."))).ToArray());
        var (code, output, errors) = corpus.Validate();
        Assert.Equal(1, code);
        Assert.Contains("a.docx(1,4): warning CORPUS114", output, StringComparison.Ordinal);
        Assert.Contains("b.docx: warning CORPUS919", errors, StringComparison.Ordinal);
    }

    private static void AssertRefused(string reason, Stream archive) =>
        Assert.Contains(
            reason,
            Assert.Throws<PackageFaultException>(() => PackageFile.ToMarkdown("a.docx", archive)).Message,
            StringComparison.Ordinal
        );

    private static byte[] Document(string words) =>
        Encoding.UTF8.GetBytes($"<w:document><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");

    private static MemoryStream Archive(params (string Path, byte[] Bytes)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in parts)
            {
                using var entry = archive.CreateEntry(path, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
