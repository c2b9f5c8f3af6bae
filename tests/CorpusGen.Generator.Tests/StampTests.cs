using CorpusGen.Build;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;

namespace CorpusGen.Generator.Tests;

/// <summary>The file that tells a build that a stored corpus is that of the texts.</summary>
public sealed class StampTests : IDisposable
{
    private static readonly DateTime Old = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-stamp-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_old_text_is_trusted_by_its_time_and_a_young_one_by_its_content()
    {
        foreach (var time in (DateTime[])[Old, DateTime.UtcNow.AddHours(1)])
        {
            Write("a.txt", "It closes.", time);
            Store();
            Assert.True(IsHeld());
            Write("a.txt", "It opens!!", time);
            Assert.Equal(time == Old, IsHeld());
        }
    }

    [Fact]
    public void A_list_of_readable_texts_without_an_old_one_is_read_again()
    {
        var file = Path.Combine(_folder.FullName, "readable");
        var text = new StampedFile("/corpus/a.txt", "10 1 ", "", IsYoung: false);
        ReadableTexts.Read(file).Write(file, [(text, MayHaveEmbargo: true)]);
        Assert.True(ReadableTexts.Read(file).MayHaveEmbargo(text));
        ReadableTexts.Read(file).Write(file, [(text with { IsYoung = true }, MayHaveEmbargo: true)]);
        Assert.Null(ReadableTexts.Read(file).MayHaveEmbargo(text));
    }

    [Fact]
    public void A_text_that_was_young_is_trusted_by_its_time_later()
    {
        Write("a.txt", "It closes.", DateTime.UtcNow.AddHours(1));
        Store();
        Write("a.txt", "It closes.", Old);
        // Another time is another text: what was stored cannot be known to be that of this one.
        Assert.False(IsHeld());
        var young = File.ReadAllText(StampFile);
        var time = DateTime.UtcNow;
        Write("a.txt", "It closes.", time);
        Store();
        Assert.Contains(StampedFile.HashOf("It closes."u8.ToArray()), File.ReadAllText(StampFile), StringComparison.Ordinal);
        Thread.Sleep(TimeSpan.FromSeconds(2.1));
        Assert.True(IsHeld());
        Assert.DoesNotContain(StampedFile.HashOf("It closes."u8.ToArray()), File.ReadAllText(StampFile), StringComparison.Ordinal);
        Assert.True(IsHeld());
        Write("a.txt", "It opens!!", time.AddSeconds(5));
        Assert.False(IsHeld());
    }

    [Fact]
    public void The_content_that_was_read_counts_and_not_that_of_the_moment_of_the_stamp()
    {
        var time = DateTime.UtcNow.AddHours(1);
        Write("a.txt", "It closes.", time);
        var stamp = Of();
        Write("a.txt", "It opens!!", time);
        stamp.Write(StampFile, [], _ => StampedFile.HashOf("It closes."u8.ToArray()));
        Assert.False(IsHeld());
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-03-31", true)]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-02-01", true)]
    [InlineData("2024-01-31", false)]
    [InlineData("", false)]
    public void Another_day_counts_only_if_an_embargo_ends_between(string today, bool isHeld)
    {
        Write("a.txt", "It closes.", Old);
        Of("2024-03-01").Write(StampFile, ["2024-02-01", "", "2024-04-01", "2023-01-01"], _ => "?");
        Assert.Equal(isHeld, Of(today).IsHeldBy(StampFile));
    }

    [Fact]
    public void Without_an_embargo_every_day_is_the_same()
    {
        Write("a.txt", "It closes.", Old);
        Of("2024-03-01").Write(StampFile, ["", ""], _ => "?");
        Assert.All((string[])["", "2023-01-01", "2030-01-01"], today => Assert.True(Of(today).IsHeldBy(StampFile)));
    }

    [Fact]
    public void A_stamp_that_is_cut_short_or_of_something_else_is_not_trusted()
    {
        Write("a.txt", "It closes.", Old);
        Store();
        var whole = File.ReadAllText(StampFile);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllText(StampFile, whole[..length]);
            Assert.False(IsHeld(), $"{length} of {whole.Length} characters");
        }

        File.WriteAllText(StampFile, whole + "\n");
        Assert.False(IsHeld());
        File.WriteAllText(StampFile, whole);
        Assert.True(IsHeld());
        Assert.False(Of(more: "other").IsHeldBy(StampFile));
    }

    private string StampFile => Path.Combine(_folder.FullName, "corpus.stamp");

    private void Write(string name, string text, DateTime time)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, time);
    }

    private void Store() => Of().Write(StampFile, [], path => StampedFile.HashOf(File.ReadAllBytes(path)));

    private bool IsHeld() => Of().IsHeldBy(StampFile);

    private Stamp Of(string today = "", string more = "") =>
        Stamp.Of(
            [
                .. Directory
                    .EnumerateFiles(_folder.FullName, "*.txt")
                    .Select(path => new ProjectFile(new CorpusFile("corpus/" + Path.GetFileName(path), "", ""), path)),
            ],
            CorpusSettings.Parse(name => name == "CorpusBuildDate" ? today : null),
            more
        );
}
