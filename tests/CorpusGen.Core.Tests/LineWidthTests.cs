using System.Reflection;

namespace CorpusGen.Core.Tests;

/// <summary>The formatter does not wrap literals and comments, so their width is tested.</summary>
public sealed class LineWidthTests
{
    private const int MaxWidth = 140;

    // Folders that still have longer lines. A folder without any must be removed from the list.
    private static readonly string[] Exceptions =
    [
        "src/CorpusGen.Build/",
        "src/CorpusGen.Core/",
        "src/CorpusGen.Generator/",
        "tests/CorpusGen.Generator.Tests/",
        "tests/CorpusGen.Package.Tests/",
    ];

    private static readonly string Root = Path.GetFullPath(
        Path.Combine(
            typeof(LineWidthTests)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(attribute => attribute.Key == "ProjectFolder")
                .Value!,
            "../.."
        )
    );

    [Fact]
    public void No_line_is_wider_than_the_limit() => Assert.DoesNotContain(LongLines(), line => !Exceptions.Any(line.StartsWith));

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.DoesNotContain(Exceptions, folder => !LongLines().Any(line => line.StartsWith(folder, StringComparison.Ordinal)));

    // The table of characters is data, and verified files are as the generator writes them.
    private static IEnumerable<string> LongLines() =>
        new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "WordCharacters.cs"))
            .Where(path => !path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .SelectMany(path =>
                File.ReadLines(Path.Combine(Root, path))
                    .Select((line, index) => (line, index))
                    .Where(pair => pair.line.Length > MaxWidth)
                    .Select(pair => $"{path}:{pair.index + 1}")
            );
}
