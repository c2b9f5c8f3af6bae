using Microsoft.Playwright;

namespace CorpusGen.Report.Tests;

/// <summary>Takes the pictures of the guides: `src/docs/images/report.sh`.</summary>
public sealed class Pictures(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, string, int, int> Views =>
        new()
        {
            { "overview", "#view=overview", 1280, 860 },
            { "document", "", 1280, 860 },
            { "speakers", "#view=speakers", 1280, 860 },
            { "figures", "#view=figures", 1280, 860 },
            { "dates", "#view=dates", 1280, 860 },
            { "findings", "#view=findings", 1280, 860 },
            { "phone-overview", "#view=overview", 390, 844 },
            { "phone-list", "#view=documents", 390, 844 },
            { "phone-document", "", 390, 844 },
            { "phone-speakers", "#view=speakers", 390, 844 },
            { "phone-figures", "#view=figures", 390, 844 },
            { "phone-dates", "#view=dates", 390, 844 },
            { "phone-findings", "#view=findings", 390, 844 },
        };

    [PictureTheory]
    [MemberData(nameof(Views))]
    public async Task Is_taken(string name, string address, int width, int height)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var report = await OpenReport.Of(
                chromium,
                [PictureTheoryAttribute.Texts ?? OpenReport.RelativeSeeds()],
                width,
                height,
                scheme,
                address: address,
                density: 1.5f
            );
            if (address.Length == 0)
            {
                await report.Page.EvaluateAsync("location.hash = document.querySelector('#documents a').hash");
                if (width > 500)
                    await report.Page.Locator(".text .mark.quote[tabindex]").First.HoverAsync();
            }

            await report.Page.WaitForTimeoutAsync(100);
            var file = Path.Combine(PictureTheoryAttribute.Folder!, $"report-{name}-{scheme.ToString().ToLowerInvariant()}.png");
            await report.Page.ScreenshotAsync(new() { Path = file });
        }
    }
}

/// <summary>Runs only if CORPUSGEN_PICTURES names a folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureTheoryAttribute : TheoryAttribute
{
    public PictureTheoryAttribute()
    {
        if (Chromium.Path is null || Folder is null)
            Skip = "Set CORPUSGEN_PICTURES to a folder, and install Chromium.";
    }

    /// <summary>Gets the folder for the pictures.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CORPUSGEN_PICTURES");

    /// <summary>Gets the texts to show; null for the seeds.</summary>
    public static string? Texts { get; } = Environment.GetEnvironmentVariable("CORPUSGEN_PICTURES_OF");
}
