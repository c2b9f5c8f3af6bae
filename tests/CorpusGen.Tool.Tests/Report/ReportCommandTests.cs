using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Tests;
using CorpusGen.Tool.Report;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Report;

/// <summary>The file that `corpusgen report` writes. How it behaves in a browser is tested in CorpusGen.Report.Tests.</summary>
public sealed class ReportCommandTests
{
    private const string Harbour =
        "Harbour to close\n\n“We have waited for years,” said Ada Birch, the mayor. The harbour has 1,200 boats since 2019.\n";

    [Fact]
    public void The_data_has_the_content_and_where_it_is()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour).With("b/faulty.txt", Corpus.Faulty);
        using var data = PackedCorpus.Of(Write(corpus));
        var documents = data.RootElement.GetProperty("documents");
        Assert.Equal(["B.Faulty", "Documents.Harbour"], documents.EnumerateArray().Select(item => item.GetProperty("member").GetString()));
        var harbour = documents[1];
        Assert.Equal("Ada Birch", harbour.GetProperty("quotes")[0].GetProperty("speaker").GetString());
        Assert.Equal("1,200", harbour.GetProperty("figures")[0].GetProperty("value").GetString());
        Assert.Equal("2019", harbour.GetProperty("dates")[0].GetProperty("edtf").GetString());
        var block = harbour.GetProperty("blocks")[1];
        var marks = block.GetProperty("marks").EnumerateArray().Select(mark => mark.GetInt32()).Chunk(4);
        Assert.Equal(
            ["0 We have waited for years,", "1 1,200", "2 2019"],
            marks.Select(mark => $"{mark[2]} {block.GetProperty("text").GetString()![mark[0]..mark[1]]}")
        );
        Assert.Equal("CORPUS202", documents[0].GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal("AdaBirch", data.RootElement.GetProperty("speakers").GetProperty("Ada Birch").GetString());
    }

    [Fact]
    public void The_page_allows_only_its_own_style_and_script()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour);
        var page = Write(corpus);
        foreach (var (element, directive) in (ReadOnlySpan<(string, string)>)[("style", "style-src"), ("script", "script-src")])
        {
            var content = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            Assert.Contains($"{directive} 'sha256-{hash}'", page, StringComparison.Ordinal);
        }

        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_the_same_each_time()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour).With("a/b.md", "# A quay\n\nIt is *open*.\n");
        Assert.Equal(Write(corpus), Write(corpus));
    }

    [Fact]
    public void No_script_of_the_page_writes_markup()
    {
        foreach (var name in PageFiles.Scripts)
            Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function", PageFiles.Read(name));
    }

    [Fact]
    public void Scripts_use_only_those_before_them()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in PageFiles.Scripts)
        {
            Assert.All(Regex.Matches(PageFiles.Read(name), @"from '\./([^']+)'"), match => Assert.Contains(match.Groups[1].Value, known));
            known.Add(name);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_shown()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour);
        File.CreateSymbolicLink(corpus.Folder + "/lost.txt", corpus.Folder + "/gone");
        File.WriteAllBytes(corpus.Folder + "/picture.txt", [0x89, 0x50, 0, 0, 0]);
        using var errors = new StringWriter();
        var file = corpus.Folder + "/report.html";
        Assert.Equal(ExitCode.Unreadable, ReportCommand.Run([corpus.Folder], file, "", errors));
        Assert.Contains("lost.txt: ", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("picture.txt: is not a text file", errors.ToString(), StringComparison.Ordinal);
        using var data = PackedCorpus.Of(File.ReadAllText(file));
        Assert.Equal(1, data.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public void A_report_that_cannot_be_written_leaves_nothing()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour);
        using var errors = new StringWriter();
        Assert.Equal(
            ExitCode.Unreadable,
            ReportCommand.Run([corpus.Folder + "/harbour.txt"], corpus.Folder + "/none/report.html", "", errors)
        );
        Assert.Contains("none/report.html: not written: ", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            [corpus.Folder + "/harbour.txt"],
            Directory.GetFileSystemEntries(corpus.Folder).Select(path => path.Replace('\\', '/'))
        );
    }

    [Fact]
    public void A_report_that_is_stopped_leaves_the_old_one()
    {
        using var corpus = new Corpus().With("harbour.txt", Harbour).With("report.html", "old");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var file = corpus.Folder + "/report.html";
        Assert.Equal(ExitCode.Stopped, ReportCommand.Run([corpus.Folder + "/harbour.txt"], file, "", TextWriter.Null, stop.Token));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal(2, Directory.GetFiles(corpus.Folder).Length);
    }

    private static string Write(Corpus corpus)
    {
        var file = Path.Combine(Path.GetTempPath(), $"corpusgen-{Guid.NewGuid():N}.html");
        try
        {
            Assert.Equal(0, ReportCommand.Run([corpus.Folder], file, "Texts", TextWriter.Null));
            return File.ReadAllText(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
