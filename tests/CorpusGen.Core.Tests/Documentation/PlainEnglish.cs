using System.Globalization;

namespace CorpusGen.Core.Tests.Documentation;

/// <summary>A part of the project whose prose is counted.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Count">Counts it.</param>
/// <param name="Ceiling">The rate of the dialect that is allowed until the part is rewritten; null if the limits of <see
/// cref="PlainEnglish"/> apply.</param>
internal sealed record ProsePart(string Name, Func<ProseCount> Count, double? Ceiling);

/// <summary>The limits of the dialect, and the parts they apply to.</summary>
internal static class PlainEnglish
{
    /// <summary>
    /// The most occurrences for each 1,000 words, in the order of the dialect's expressions: the highest rate of the projects below.
    /// </summary>
    private static readonly double[] Limits =
    [
        .. Enumerable.Range(0, Anchors[0].Rates.Length).Select(i => Anchors.Max(anchor => anchor.Rates[i])),
    ];

    /// <summary>The parts. A ceiling goes down when a part is rewritten, and never up.</summary>
    public static IReadOnlyList<ProsePart> Parts { get; } =
    [
        new("README.md, src/docs", () => ProseCount.Sum([PageAt("README.md"), PagesDirectlyIn("src/docs")]), null),
        new("src/docs/diagnostics", () => PagesIn(At("src/docs/diagnostics")), 1.8),
        new(
            "other pages of the root and src",
            () =>
                ProseCount.Sum([
                    PageAt("CHANGELOG.md"),
                    PageAt("CONTRIBUTING.md"),
                    PageAt("SECURITY.md"),
                    PageAt("src/README.md"),
                    PagesIn(At(".github")),
                ]),
            1.8
        ),
        new("src/CorpusGen.Core, pages", () => PagesIn(At("src/CorpusGen.Core")), 6),
        new("src/CorpusGen.Runtime", () => CodeIn(At("src/CorpusGen.Runtime")), null),
        new("src/CorpusGen.Core", () => CodeIn(At("src/CorpusGen.Core")), 2.5),
        new(
            "Core: files, settings, reading, schemas",
            () =>
                ProseCount.Sum(
                    ((string[])["Diagnostics", "Files", "Reading", "Schemas", "Settings"]).Select(folder =>
                        CodeIn(At("src/CorpusGen.Core/" + folder))
                    )
                ),
            1.8
        ),
        new("src/CorpusGen.Generator", () => CodeIn(At("src/CorpusGen.Generator")), 1.8),
        new("src/CorpusGen.CodeFixes", () => CodeIn(At("src/CorpusGen.CodeFixes")), 1.8),
        new("src/CorpusGen.Build", () => CodeIn(At("src/CorpusGen.Build")), 1.8),
        new("src/CorpusGen.Tool", () => CodeIn(At("src/CorpusGen.Tool")), 1.8),
        new("samples", () => ProseCount.Sum(Directory.EnumerateDirectories(At("src"), "CorpusGen.Sample*").Select(CodeIn)), null),
        new("tests/CorpusGen.Generator.Tests", () => CodeIn(At("tests/CorpusGen.Generator.Tests")), 1.8),
        new("tests", () => CodeIn(At("tests")), 1.8),
    ];

    // Rates for each 1,000 words, in the order of the dialect's expressions: the worse one of the comments in `src` and of the pages
    // (without tests and specifications). Counted with this code in Sergio0694/PolySharp at 99a4dcec, riok/mapperly at 3a1f57fe,
    // xoofx/markdig at fc705234 and meziantou/Meziantou.Analyzer at 22602bed.
    private static (string Project, double[] Rates)[] Anchors =>
        [
            ("PolySharp", [0.8, 0, 0.4, 0, 0, 0, 0, 0, 0, 0]),
            ("Mapperly", [0.9, 0, 0, 0, 0, 0, 0, 0.1, 0, 0]),
            ("Markdig", [0.8, 0, 0, 0, 0, 0.4, 0, 0, 0, 0]),
            ("Meziantou.Analyzer", [1.7, 0, 0, 0, 0, 0.1, 0, 0, 0, 0]),
        ];

    /// <summary>Returns what is too frequent; an expression may always occur once.</summary>
    public static IEnumerable<string> TooFrequent(ProseCount count) =>
        Enumerable
            .Range(0, Limits.Length)
            .Where(i => count.Counts[i] > Math.Max(1, Math.Ceiling(Limits[i] * count.Words / 1000)))
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{ProseCount.Expressions[i].Name}' occurs {count.Counts[i]} times, {count.RateOf(i):F1} for each 1,000 words, "
                        + $"and at most {Limits[i]:F1} are allowed"
                )
            );

    /// <summary>Counts the comments of all C# below a folder.</summary>
    public static ProseCount CodeIn(string folder) =>
        ProseCount.Sum(Repository.FilesIn(folder, ".cs").Select(file => ProseCount.OfCode(File.ReadAllText(file))));

    /// <summary>Counts all pages below a folder.</summary>
    public static ProseCount PagesIn(string folder) =>
        Directory.Exists(folder)
            ? ProseCount.Sum(Repository.FilesIn(folder, ".md", ".mdx").Select(file => ProseCount.OfPage(File.ReadAllText(file))))
            : ProseCount.Sum([]);

    private static string At(string path) => Path.Combine(Repository.Root, path);

    private static ProseCount PageAt(string path) => ProseCount.OfPage(File.ReadAllText(At(path)));

    private static ProseCount PagesDirectlyIn(string folder) =>
        ProseCount.Sum(Directory.EnumerateFiles(At(folder), "*.md").Select(file => ProseCount.OfPage(File.ReadAllText(file))));
}
