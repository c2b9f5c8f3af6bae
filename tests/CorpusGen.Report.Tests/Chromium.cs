using Microsoft.Playwright;

namespace CorpusGen.Report.Tests;

/// <summary>The Chromium of the system, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Gets the path of the program; null if it is not installed.</summary>
    public static string? Path { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("CORPUSGEN_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }
            .OfType<string>()
            .FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets the browser.</summary>
    public IBrowser Browser => _browser!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        // Inside a container Chromium has no sandbox.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>A test that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "Chromium is not installed: apt-get install chromium, or set CORPUSGEN_CHROMIUM to its path.";
    }
}

/// <summary>A test with data that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        if (Chromium.Path is null)
            Skip = "Chromium is not installed: apt-get install chromium, or set CORPUSGEN_CHROMIUM to its path.";
    }
}
