using System.Diagnostics;
using System.Text;
using CorpusGen.Tool.Diff;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Diff;

public sealed class DiffCommandTests
{
    private const string Harbour = "A quay\n\n“We have waited,” said Ada Birch. It has 40 boats.\n";

    [Fact]
    public void The_same_texts_have_no_differences()
    {
        using var old = new Corpus().With("harbour.txt", Harbour);
        using var changed = new Corpus().With("harbour.txt", "\n" + Harbour);
        Assert.Equal((ExitCode.Success, ""), Diff(old.Folder, changed.Folder));
    }

    [Fact]
    public void A_quotation_that_is_gone_breaks_code()
    {
        using var old = new Corpus().With("harbour.txt", Harbour);
        using var changed = new Corpus().With(
            "harbour.txt",
            Harbour.Replace("“We have waited,” said Ada Birch. ", "", StringComparison.Ordinal)
        );
        Assert.Equal(
            (ExitCode.Findings, "- Corpus.Documents.Harbour.Quotes.WeHaveWaited  We have waited,\n- Corpus.Speakers.AdaBirch  Ada Birch\n"),
            Diff(old.Folder, changed.Folder)
        );
    }

    [Fact]
    public void A_new_member_and_other_words_break_nothing()
    {
        using var old = new Corpus().With("harbour.txt", Harbour);
        using var changed = new Corpus()
            .With("harbour.txt", Harbour.Replace("40", "50", StringComparison.Ordinal))
            .With("pier.txt", "A pier\n\nIt is open.\n");
        Assert.Equal(
            (ExitCode.Success, "~ Corpus.Documents.Harbour.Figures.Boats  40 → 50\n+ Corpus.Documents.Pier  \n"),
            Diff(old.Folder, changed.Folder)
        );
    }

    [Fact]
    public void Words_under_another_name_are_renamed()
    {
        using var old = new Corpus().With("harbour.txt", Harbour);
        using var changed = new Corpus().With("harbour.txt", Harbour.Replace("40 boats", "40 old boats", StringComparison.Ordinal));
        Assert.Equal(
            (ExitCode.Findings, "> Corpus.Documents.Harbour.Figures.Boats is now Corpus.Documents.Harbour.Figures.OldBoats\n"),
            Diff(old.Folder, changed.Folder)
        );
    }

    [Fact]
    public void A_revision_is_compared_with_the_folder()
    {
        using var corpus = new Corpus().With("corpus/harbour.txt", Harbour);
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-qm", "First");
        corpus.With("corpus/harbour.txt", Harbour.Replace("40", "50", StringComparison.Ordinal));
        // The command asks git in the current folder; a process of its own has one.
        var (code, output) = RunTool(corpus.Folder, "diff", "HEAD:corpus", "corpus");
        Assert.Equal((0, "~ Corpus.Documents.Harbour.Figures.Boats  40 → 50\n"), (code, output));
        Assert.Equal(ExitCode.Unreadable, RunTool(corpus.Folder, "diff", "HEAD~7:corpus", "corpus").Code);
        Assert.Equal(ExitCode.Unreadable, RunTool(corpus.Folder, "diff", "gone", "corpus").Code);

        void Git(params string[] arguments)
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = corpus.Folder })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }

    private static (int Code, string Output) RunTool(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DiffCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var tool = Process.Start(start)!;
        var output = tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        return (tool.ExitCode, output);
    }

    private static (int Code, string Output) Diff(string old, string changed)
    {
        using var output = new MemoryStream();
        var code = DiffCommand.Run(old, changed, output, TextWriter.Null, new Style(isColored: false));
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }
}
