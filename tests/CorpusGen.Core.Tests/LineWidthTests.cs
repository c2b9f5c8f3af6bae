using System.Reflection;

namespace CorpusGen.Core.Tests;

/// <summary>
/// The formatter does not wrap literals and comments, so their width is tested. In tests a literal may be longer: it is a text, a
/// message or a program that is easier to read in one piece.
/// </summary>
public sealed class LineWidthTests
{
    private const int MaxWidth = 140;

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
    public void No_line_of_the_product_is_wider_than_the_limit() => Assert.Empty(LongLines("src", mayBeLiteral: false));

    [Fact]
    public void No_line_of_a_test_is_wider_than_the_limit_except_literals() => Assert.Empty(LongLines("tests", mayBeLiteral: true));

    // The table of characters is data, and verified files are as the generator writes them.
    private static IEnumerable<string> LongLines(string folder, bool mayBeLiteral) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "WordCharacters.cs"))
            .Where(path => !path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .SelectMany(path => LongLines(path, File.ReadLines(Path.Combine(Root, path)), mayBeLiteral));

    private static IEnumerable<string> LongLines(string path, IEnumerable<string> lines, bool mayBeLiteral)
    {
        var number = 0;
        var isRaw = false;
        foreach (var line in lines)
        {
            number++;
            var isLiteral = isRaw || line.TrimStart().TrimStart('$').StartsWith('"');
            if (line.Split("\"\"\"").Length % 2 == 0)
                isRaw = !isRaw;
            if (line.Length > MaxWidth && !(isLiteral && mayBeLiteral))
                yield return $"{path}:{number}";
        }
    }
}
