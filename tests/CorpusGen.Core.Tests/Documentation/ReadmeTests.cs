namespace CorpusGen.Core.Tests.Documentation;

/// <summary>The README stays short.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_readme_has_at_most_900_words() =>
        Assert.InRange(Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 900);

    [Fact]
    public void The_readme_begins_with_the_two_commands()
    {
        var head = Text[..Text.IndexOf("\n## ", StringComparison.Ordinal)];
        Assert.Contains("\ndotnet test ", head, StringComparison.Ordinal);
        Assert.Contains("\ndotnet run --project src/CorpusGen.Sample ", head, StringComparison.Ordinal);
    }
}
