using System.Reflection;

namespace CorpusGen.Sample.Tests;

/// <summary>The samples that the guide to migrating describes print what it shows.</summary>
public sealed class MigratingTests
{
    [Theory]
    [InlineData("CorpusGen.Sample.Bundles")]
    [InlineData("CorpusGen.Sample.Transcripts")]
    public void A_sample_prints_what_the_guide_shows(string sample)
    {
        var guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "migrating.md")).ReplaceLineEndings("\n");
        var output = Run(sample).ReplaceLineEndings("\n");
        Assert.InRange(output.Length, 400, 4000);
        Assert.Contains($"```text\n{output}```\n", guide, StringComparison.Ordinal);
    }

    private static string Run(string sample)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assembly.Load(sample).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
