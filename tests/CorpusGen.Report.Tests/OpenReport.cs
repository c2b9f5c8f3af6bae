using CorpusGen.Tool.Report;
using Microsoft.Playwright;

namespace CorpusGen.Report.Tests;

/// <summary>A report of some texts, open in a browser without a network. Errors of its console are kept.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-report-");
    private readonly List<string> _errors = [];
    private IBrowserContext? _context;

    /// <summary>Gets the tab.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Gets the errors of the console, and the requests that left the file.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Gets the path of the report.</summary>
    public string File => Path.Combine(_folder.FullName, "report.html");

    /// <summary>Gets the seeds of the repository.</summary>
    public static string Seeds { get; } = Path.Combine(RootOf(AppContext.BaseDirectory), "seeds");

    /// <summary>Makes the repository the current folder, and returns the seeds in it.</summary>
    public static string RelativeSeeds()
    {
        Directory.SetCurrentDirectory(Path.GetDirectoryName(Seeds)!);
        return "seeds";
    }

    /// <summary>Opens a report of files and folders.</summary>
    public static async Task<OpenReport> Of(
        Chromium chromium,
        IReadOnlyList<string> paths,
        int width = 1280,
        int height = 800,
        ColorScheme scheme = ColorScheme.Light,
        string title = "Elmstead Gazette",
        string address = "",
        float density = 1
    )
    {
        var report = new OpenReport();
        using var messages = new StringWriter();
        var code = ReportCommand.Run(paths, report.File, title, messages);
        Assert.True(code == 0, messages.ToString());
        report._context = await chromium.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = scheme,
                DeviceScaleFactor = density,
                HasTouch = width < 500,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        report.Page = await report._context.NewPageAsync();
        report.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                report._errors.Add(message.Text);
        };
        report.Page.PageError += (_, error) => report._errors.Add(error);
        report.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                report._errors.Add("requested " + request.Url);
        };
        report.Page.SetDefaultTimeout(15_000);
        await report.Page.GotoAsync("file://" + report.File + address);
        await report.WaitUntilShown();
        return report;
    }

    /// <summary>Waits until the page has unpacked the corpus, and shows a view.</summary>
    public Task WaitUntilShown() => Page.WaitForFunctionAsync("document.body.dataset.view !== undefined");

    /// <summary>Opens a report of texts by their file names.</summary>
    public static async Task<OpenReport> OfTexts(Chromium chromium, params (string Path, string Text)[] texts)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-texts-");
        try
        {
            foreach (var (path, text) in texts)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                // Halves of surrogate pairs become U+FFFD.
                await System.IO.File.WriteAllBytesAsync(file, System.Text.Encoding.UTF8.GetBytes(text));
            }

            return await Of(chromium, [folder.FullName]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
            await _context.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string RootOf(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "CorpusGen.sln")) ? folder : RootOf(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
