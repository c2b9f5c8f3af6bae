using System.Text.Json;
using CorpusGen.Fuzzing.Hostile;
using CorpusGen.Tests;
using static Microsoft.Playwright.Assertions;

namespace CorpusGen.Report.Tests;

/// <summary>Texts of strangers are shown, and never run.</summary>
public sealed class HostileTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Scripts =
    [
        "</script><script>window.hacked = 1</script>",
        "<img src=x onerror='window.hacked = 1'>",
        "<svg/onload=window.hacked=1>",
        "<!--<script>window.hacked = 1",
        "]]></script><iframe src='javascript:parent.hacked=1'></iframe>",
        "</title></style><script>window.hacked = 1</script>",
        "[a](javascript:window.hacked=1)",
        "${window.hacked = 1} {{data}} {{script}} {{title}}",
        "\u2028window.hacked = 1\u2029",
        "\\u003cscript\\u003ewindow.hacked = 1",
        "\u202e‮⁦ \ud83d \0",
        "\u0007",
    ];

    [ChromiumTheory]
    [InlineData("txt")]
    [InlineData("md")]
    public async Task Words_that_look_like_a_script_are_words(string extension)
    {
        var texts = Scripts.Select(
            (script, i) =>
                (
                    $"text-{i}.{extension}",
                    $"{(extension == "md" ? $"---\ntitle: '{script.Replace("'", "''", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}'\n---\n\n" : "")}{script}\n\n“We have {script} 40 {script},” said Ada {script} Birch in 2019.\n"
                )
        );
        await using var report = await OpenReport.OfTexts(chromium, [.. texts]);
        await VisitAll(report);
    }

    [ChromiumFact]
    public async Task A_title_and_a_path_are_words_too()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-<b>&\"'-");
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "<img src=x onerror=hacked=1>.txt"),
                "A quay\n\n“It is open,” said Ada Birch.\n"
            );
            await using var report = await OpenReport.Of(
                chromium,
                [folder.FullName],
                title: "</title><script>window.hacked = 1</script>{{data}}{{script}}"
            );
            await Expect(report.Page.Locator("#title")).ToHaveTextAsync("</title><script>window.hacked = 1</script>{{data}}{{script}}");
            await VisitAll(report);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ChromiumFact]
    public async Task Each_hostile_shape_is_shown()
    {
        var texts = HostileShapes.Of(1500, "").Select((shape, i) => ($"{i:D3}-{shape.Path}", shape.Text));
        await using var report = await OpenReport.OfTexts(chromium, [.. texts]);
        await VisitAll(report);
    }

    [ChromiumFact]
    public async Task The_policy_stops_a_script_that_would_get_in()
    {
        await using var report = await OpenReport.OfTexts(chromium, ("a.txt", "A quay\n\nIt is open.\n"));
        await report.Page.EvaluateAsync(
            "() => { const script = document.createElement('script'); try { script.text = 'window.hacked = 1'; } catch {} document.body.append(script); try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hacked = 1\">'); } catch {} }"
        );
        await report.Page.WaitForTimeoutAsync(100);
        Assert.False(await report.Page.EvaluateAsync<bool>("'hacked' in window"));
    }

    [Fact]
    public void The_data_of_the_page_is_the_text_unchanged()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-data-");
        try
        {
            var text = string.Join(
                "\n\n",
                Scripts.Where(script =>
                    !script.Contains('\0', StringComparison.Ordinal) && !script.Contains('\u2028', StringComparison.Ordinal)
                )
            );
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), text);
            var file = Path.Combine(folder.FullName, "report.html");
            Assert.Equal(0, CorpusGen.Tool.Report.ReportCommand.Run([Path.Combine(folder.FullName, "a.txt")], file, "", TextWriter.Null));
            var page = File.ReadAllText(file);
            using var data = PackedCorpus.Of(page);
            var words = data
                .RootElement.GetProperty("documents")[0]
                .GetProperty("blocks")
                .EnumerateArray()
                .Select(block => block.GetProperty("text").GetString());
            Assert.Equal(text, string.Join("\n\n", words));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task VisitAll(OpenReport report)
    {
        foreach (var view in (string[])["overview", "speakers", "figures", "dates", "findings", "documents"])
        {
            await report.Page.EvaluateAsync("view => { location.hash = 'view=' + view }", view);
            await Expect(report.Page.Locator("body")).ToHaveAttributeAsync("data-view", view);
        }

        var documents = await report.Page.Locator("#documents a").CountAsync();
        Assert.NotEqual(0, documents);
        for (var i = 0; i < documents; i++)
        {
            await report.Page.EvaluateAsync("i => document.querySelectorAll('#documents a')[i].click()", i);
            await Expect(report.Page.Locator(".document")).ToBeVisibleAsync();
        }

        Assert.False(await report.Page.EvaluateAsync<bool>("'hacked' in window"));
        Assert.Empty(report.Errors);
    }
}
