using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CorpusGen.Report.Tests;

/// <summary>axe-core finds nothing in any view, in light and dark.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumTheory]
    [InlineData("#view=overview")]
    [InlineData("#view=documents")]
    [InlineData("#view=speakers")]
    [InlineData("#view=figures")]
    [InlineData("#view=dates")]
    [InlineData("#view=findings")]
    public async Task Axe_finds_nothing(string address)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var report = await OpenReport.Of(chromium, [OpenReport.Seeds], scheme: scheme, address: address);
            if (address == "#view=documents")
                await report.Page.Keyboard.PressAsync("n");
            Assert.Empty(await Violations(report.Page));
        }
    }

    [ChromiumFact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var report = await OpenReport.Of(chromium, [OpenReport.Seeds]);
        await report.Page.EvaluateAsync(
            "document.querySelector('#help-button').removeAttribute('aria-label'), document.querySelector('#help-button').textContent = ''"
        );
        Assert.Contains(await Violations(report.Page), violation => violation.StartsWith("button-name", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Violations(IPage page) =>
        [
            .. (await page.RunAxe(new AxeRunOptions())).Violations.Select(violation =>
                $"{violation.Id} ({violation.Impact}): {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"
            ),
        ];
}
