using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CorpusGen.Report.Tests;

/// <summary>The page of `corpusgen report` in a browser, with the seeds of the repository.</summary>
public sealed class ReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task A_search_filters_the_list_and_marks_the_words()
    {
        await using var report = await Open("#view=documents");
        await report.Page.Keyboard.PressAsync("/");
        await Expect(report.Page.Locator("#search")).ToBeFocusedAsync();
        await report.Page.Keyboard.TypeAsync("tide gauge");
        await Expect(report.Page.Locator("#found")).ToContainTextAsync(" of 17 documents");
        await Expect(report.Page.Locator("#documents li").First).ToContainTextAsync("tide gauge");
        Assert.InRange(await report.Page.Locator("#documents li").CountAsync(), 1, 16);
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("tide gauge", (await report.Page.Locator(".text .hit").First.InnerTextAsync()).ToLowerInvariant());
        Assert.Empty(report.Errors);
    }

    [ChromiumFact]
    public async Task A_search_ignores_the_style_of_apostrophes_and_finds_nothing_for_other_words()
    {
        await using var report = await OpenReport.OfTexts(
            chromium,
            ("a.txt", "A quay\n\nIt wasn’t open.\n"),
            ("b.txt", "A pier\n\nIt was open.\n")
        );
        await report.Page.GotoAsync("file://" + report.File + "#view=documents");
        await report.WaitUntilShown();
        await report.Page.Locator("#search").FillAsync("wasn't");
        await Expect(report.Page.Locator("#documents li")).ToHaveCountAsync(1);
        await report.Page.Locator("#search").FillAsync("lighthouse");
        await Expect(report.Page.Locator("#documents li")).ToHaveCountAsync(0);
        await Expect(report.Page.Locator("#found")).ToHaveTextAsync("0 of 2 documents");
    }

    [ChromiumFact]
    public async Task Keys_step_through_documents_and_marks()
    {
        await using var report = await Open("#view=documents");
        var links = report.Page.Locator("#documents a");
        await Expect(links.Nth(0)).ToHaveAttributeAsync("aria-current", "page");
        await report.Page.Keyboard.PressAsync("j");
        await Expect(links.Nth(1)).ToHaveAttributeAsync("aria-current", "page");
        await report.Page.Keyboard.PressAsync("k");
        await Expect(links.Nth(0)).ToHaveAttributeAsync("aria-current", "page");
        await report.Page.Keyboard.PressAsync("n");
        await Expect(report.Page.Locator(".text .mark[tabindex]").First).ToBeFocusedAsync();
        await Expect(report.Page.Locator("#details")).ToBeVisibleAsync();
        await report.Page.Keyboard.PressAsync("3");
        await Expect(report.Page.Locator("main h1")).ToHaveTextAsync("Speakers");
    }

    [ChromiumFact]
    public async Task The_help_lists_the_keys()
    {
        await using var report = await Open("");
        await report.Page.Keyboard.PressAsync("?");
        await Expect(report.Page.Locator("#help")).ToContainTextAsync("Search all texts");
        await report.Page.Keyboard.PressAsync("Escape");
        await Expect(report.Page.Locator("#help")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task A_mark_shows_speaker_and_value()
    {
        await using var report = await Open("#view=documents");
        await report.Page.Locator(".mark.quote", new() { HasText = "The meeting of" }).First.HoverAsync();
        await Expect(report.Page.Locator("#details")).ToContainTextAsync("Omer Ozkizilcik");
        await Expect(report.Page.Locator("#details")).ToContainTextAsync("Line");
        await report.Page.Locator(".mark.figure", new() { HasText = "3.5 million" }).First.HoverAsync();
        await Expect(report.Page.Locator("#details")).ToContainTextAsync("Syrian refugees");
        await report.Page.Mouse.MoveAsync(5, 5);
        await Expect(report.Page.Locator("#details")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task The_legend_hides_a_kind()
    {
        await using var report = await Open("#view=documents");
        var figure = report.Page.Locator(".text .mark.figure:not(.finding):not(.date)").First;
        Assert.Contains("underline", await StyleOf(figure, "textDecorationLine"), StringComparison.Ordinal);
        await report.Page.Locator(".legend label.figure input").UncheckAsync();
        Assert.Equal("none", await StyleOf(figure, "textDecorationLine"));
        await Expect(report.Page.Locator(".note.figure").First).ToBeHiddenAsync();
        await Expect(report.Page.Locator(".note.quote").First).ToBeVisibleAsync();
        // The choice holds for the next document.
        await report.Page.Keyboard.PressAsync("j");
        await Expect(report.Page.Locator(".legend label.figure input")).Not.ToBeCheckedAsync();
    }

    [ChromiumFact]
    public async Task Figures_are_sorted_and_filtered()
    {
        await using var report = await Open("#view=figures");
        await report.Page.Locator("th button", new() { HasText = "Value" }).ClickAsync();
        await Expect(report.Page.Locator("th[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");
        var values = await Values();
        Assert.Equal(values.OrderDescending(), values);
        await report.Page.Locator("th button", new() { HasText = "Value" }).ClickAsync();
        values = await Values();
        Assert.Equal(values.Order(), values);
        await report.Page.GetByLabel("Filter figures").FillAsync("displaced");
        Assert.All(
            await report.Page.Locator("tbody tr").AllInnerTextsAsync(),
            row => Assert.Contains("displaced", row, StringComparison.OrdinalIgnoreCase)
        );
        Assert.InRange(await report.Page.Locator("tbody tr").CountAsync(), 1, 20);

        async Task<List<double>> Values() =>
            [
                .. (await report.Page.Locator("tbody td.number").AllInnerTextsAsync())
                    .Select(text => text.Split(' ')[^1].Replace(",", "", StringComparison.Ordinal))
                    .Where(text => !text.Contains('/', StringComparison.Ordinal))
                    .Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
            ];
    }

    [ChromiumFact]
    public async Task A_dot_of_a_plot_leads_to_its_passage()
    {
        await using var report = await OpenReport.OfTexts(
            chromium,
            ("a.txt", "A quay\n\nThe harbour has 1,200 boats.\n"),
            ("b.txt", "A pier\n\nThe harbour had 900 boats.\n")
        );
        await report.Page.GotoAsync("file://" + report.File + "#view=figures");
        await report.WaitUntilShown();
        await Expect(report.Page.Locator("#concept")).ToContainTextAsync("boats (2)");
        await Expect(report.Page.Locator(".plot a")).ToHaveCountAsync(2);
        await report.Page.Locator(".plot a").Nth(1).ClickAsync();
        await Expect(report.Page.Locator(".mark.target")).ToHaveTextAsync("900");
        Assert.Empty(report.Errors);
    }

    [ChromiumFact]
    public async Task A_column_of_the_timeline_filters_the_dates()
    {
        await using var report = await Open("#view=dates");
        var all = await report.Page.Locator(".mentions li").CountAsync();
        var column = report.Page.Locator(".columns a").Last;
        var wanted = (await column.GetAttributeAsync("aria-label"))!.Split(' ')[^1];
        await column.ClickAsync();
        await Expect(report.Page.Locator(".mentions li"))
            .ToHaveCountAsync(int.Parse(wanted, System.Globalization.CultureInfo.InvariantCulture));
        await report.Page.GetByText("show all").ClickAsync();
        await Expect(report.Page.Locator(".mentions li")).ToHaveCountAsync(all);
    }

    [ChromiumFact]
    public async Task Speakers_have_all_they_said_with_links_to_it()
    {
        await using var report = await Open("#view=speakers");
        await report.Page.Locator(".ranking a", new() { HasText = "Kyle Orton" }).ClickAsync();
        await Expect(report.Page.Locator(".said h2")).ToHaveTextAsync("Kyle Orton");
        await Expect(report.Page.Locator(".quotations li")).ToHaveCountAsync(2);
        var words = await report.Page.Locator(".quotations blockquote").First.InnerTextAsync();
        await report.Page.Locator(".where a").First.ClickAsync();
        Assert.Contains(await report.Page.Locator(".mark.target").First.InnerTextAsync(), words, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_finding_leads_to_its_place()
    {
        await using var report = await Open("#view=findings");
        await report.Page.Locator(".found a").First.ClickAsync();
        await Expect(report.Page.Locator(".mark.finding.target").First).ToBeInViewportAsync();
        Assert.Empty(report.Errors);
    }

    [ChromiumFact]
    public async Task A_link_to_a_passage_opens_it_again()
    {
        await using var report = await Open("#view=documents");
        await report.Page.Locator(".mark.quote", new() { HasText = "a further strain" }).First.ClickAsync();
        Assert.Contains("quote=TheMeetingOfTwoIntelligence", report.Page.Url, StringComparison.Ordinal);
        await report.Page.ReloadAsync();
        await report.WaitUntilShown();
        await Expect(report.Page.Locator(".mark.target", new() { HasText = "a further strain" }).First).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task A_link_to_a_document_that_is_gone_opens_the_overview()
    {
        await using var report = await Open("#document=gone.txt&quote=Gone");
        await Expect(report.Page.Locator(".tiles")).ToBeVisibleAsync();
        Assert.Empty(report.Errors);
    }

    [ChromiumFact]
    public async Task The_theme_is_the_systems_or_the_readers()
    {
        await using var report = await OpenReport.Of(chromium, [OpenReport.Seeds], scheme: ColorScheme.Dark);
        var body = report.Page.Locator("body");
        Assert.Equal("rgb(19, 21, 24)", await StyleOf(body, "backgroundColor"));
        await report.Page.Locator("#theme").ClickAsync();
        Assert.Equal("rgb(246, 245, 241)", await StyleOf(body, "backgroundColor"));
        await report.Page.ReloadAsync();
        await report.WaitUntilShown();
        Assert.Equal("rgb(246, 245, 241)", await StyleOf(body, "backgroundColor"));
        await report.Page.Keyboard.PressAsync("t");
        Assert.Equal("rgb(19, 21, 24)", await StyleOf(body, "backgroundColor"));
    }

    [ChromiumTheory]
    [InlineData("overview")]
    [InlineData("documents")]
    [InlineData("speakers")]
    [InlineData("figures")]
    [InlineData("dates")]
    [InlineData("findings")]
    public async Task Nothing_is_wider_than_a_phone(string view)
    {
        await using var report = await OpenReport.Of(chromium, [OpenReport.Seeds], width: 390, height: 844, address: "#view=" + view);
        Assert.Equal(390, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        if (view != "documents")
            return;
        await Expect(report.Page.Locator("main")).ToBeHiddenAsync();
        await report.Page.Locator("#documents a").First.ClickAsync();
        await Expect(report.Page.Locator("#list")).ToBeHiddenAsync();
        await Expect(report.Page.Locator(".document")).ToBeVisibleAsync();
        Assert.Equal(390, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await report.Page.GetByText("← All documents").ClickAsync();
        await Expect(report.Page.Locator("#list")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Paper_has_the_text_and_its_margin_alone()
    {
        await using var report = await Open("#view=documents");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(report.Page.Locator(".bar")).ToBeHiddenAsync();
        await Expect(report.Page.Locator("#list")).ToBeHiddenAsync();
        await Expect(report.Page.Locator(".document h1")).ToBeVisibleAsync();
        await Expect(report.Page.Locator(".note").First).ToBeVisibleAsync();
        Assert.InRange((await report.Page.PdfAsync()).Length, 10_000, 5_000_000);
    }

    private Task<OpenReport> Open(string address) => OpenReport.Of(chromium, [OpenReport.Seeds], address: address);

    private static Task<string> StyleOf(ILocator element, string property) =>
        element.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);
}
