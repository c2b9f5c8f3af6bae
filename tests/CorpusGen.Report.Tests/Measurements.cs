using System.Globalization;
using Xunit.Abstractions;

namespace CorpusGen.Report.Tests;

/// <summary>
/// Measures a report of 1,000 documents (4.4 MB): `CORPUSGEN_MEASURE=1 dotnet test tests/CorpusGen.Report.Tests --filter Measurements
/// --logger "console;verbosity=detailed"`.
/// </summary>
public sealed class Measurements(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const int Documents = 1000;
    private const int Runs = 5;

    [MeasureFact]
    public async Task Opening_and_searching_a_thousand_documents()
    {
        var article = await File.ReadAllTextAsync(Directory.GetFiles(OpenReport.Seeds, "*.txt")[0]);
        var paragraphs = article.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var texts = Enumerable
            .Range(0, Documents)
            .Select(i =>
            {
                // The number seeds it: the same corpus every time.
                var shuffled = paragraphs.OrderBy(paragraph =>
                    string.CompareOrdinal(paragraph, i % paragraph.Length, article, i, 3) + (paragraph.Length * (i + 7) % 31)
                );
                return ($"article-{i:D4}.txt", $"Article {i} of the corpus\n\n{string.Join("\n\n", shuffled)}\n");
            })
            .ToArray();
        await using var report = await OpenReport.OfTexts(chromium, texts);
        var opened = new List<double>();
        var searched = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            await report.Page.GotoAsync("about:blank");
            await report.Page.GotoAsync("file://" + report.File + "#view=documents");
            // From the start of the navigation until the documents are painted.
            opened.Add(
                await report.Page.EvaluateAsync<double>(
                    """
                    async () => {
                      const nextFrame = () => new Promise(requestAnimationFrame);
                      while (document.body.dataset.view === undefined) await nextFrame();
                      await nextFrame();
                      await nextFrame();
                      return performance.now();
                    }
                    """
                )
            );
            searched.Add(
                await report.Page.EvaluateAsync<double>(
                    """
                    async () => {
                      const input = document.getElementById('search');
                      const start = performance.now();
                      input.value = 'refugees';
                      input.dispatchEvent(new Event('input'));
                      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                      return performance.now() - start;
                    }
                    """
                )
            );
        }

        var bytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Item2));
        output.WriteLine($"{Documents} documents, {bytes} bytes of text, {new FileInfo(report.File).Length} bytes of report");
        output.WriteLine(
            $"open until the documents are painted: {Median(opened)} ms; first search until it is painted: {Median(searched)} ms (medians of {Runs})"
        );
    }

    private static string Median(List<double> values) =>
        values.Order().ElementAt(values.Count / 2).ToString("0", CultureInfo.InvariantCulture);
}

/// <summary>Runs only if CORPUSGEN_MEASURE is set: tests never measure time.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    public MeasureFactAttribute()
    {
        if (Chromium.Path is null || Environment.GetEnvironmentVariable("CORPUSGEN_MEASURE") is null)
            Skip = "Set CORPUSGEN_MEASURE, and install Chromium.";
    }
}
