using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests;

/// <summary>What a restore may take.</summary>
public sealed partial class LockFilesTests
{
    public static TheoryData<string> Projects =>
        [
            .. ProjectPath()
                .Matches(File.ReadAllText(Path.Combine(PackedPackage.Repository, "CorpusGen.sln")))
                .Select(match => match.Groups[1].Value.Replace('\\', '/')),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_of_a_project_is_named_with_its_hash(string project)
    {
        var file = Path.Combine(PackedPackage.Repository, Path.GetDirectoryName(project)!, "packages.lock.json");
        Assert.True(File.Exists(file), $"{project} has no lock file: a restore writes it");
        foreach (var target in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (
                var package in target.Value.EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project")
            )
            {
                Assert.True(
                    package.Value.TryGetProperty("contentHash", out var hash) && Convert.FromBase64String(hash.GetString()!).Length == 64,
                    $"{package.Name} of {project} has no hash"
                );
            }
        }
    }

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
