using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Package.Tests;

/// <summary>The content of the package, and what its bill of materials lists.</summary>
public sealed partial class ContentTests
{
    [Fact]
    public void The_package_holds_exactly_what_was_approved() =>
        Verified.Matches(
            string.Concat(PackageContent.Files.Select(file => file.Path + "\n"))
                + "\n"
                + Description().Replace(PackedPackage.Version, "(version)", StringComparison.Ordinal),
            "Package",
            "txt"
        );

    [Fact]
    public void Every_library_of_others_is_in_the_notices_and_in_the_bill_of_materials_with_version_and_licence()
    {
        var components = Components("library")
            .ToDictionary(component => component.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var others = PackageContent
            .Files.Select(file => Path.GetFileName(file.Path))
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("CorpusGen.", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(others, components.Keys.Order(StringComparer.Ordinal));
        var pinned = File.ReadAllText(Path.Combine(PackedPackage.Repository, "Directory.Packages.props"));
        foreach (var name in others)
        {
            Assert.Contains(
                $"Include=\"{name}\" Version=\"{components[name].GetProperty("version").GetString()}\"",
                pinned,
                StringComparison.Ordinal
            );
            var licence = components[name].GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString();
            Assert.Matches($"(?m)^{Regex.Escape(name)} - https://\\S+ - {licence}$", PackageContent.Text("THIRD-PARTY-NOTICES.txt"));
        }
    }

    [Fact]
    public void The_bill_of_materials_lists_every_file_with_its_hash()
    {
        var listed = Components("file")
            .Select(component =>
                (
                    component.GetProperty("name").GetString()!,
                    component.GetProperty("hashes")[0].GetProperty("content").GetString()!.ToUpperInvariant()
                )
            );
        // Of itself it cannot, and the description is written after it.
        var files = PackageContent
            .Files.Where(file => file.Path is not ("sbom.cdx.json" or "CorpusGen.nuspec"))
            .Select(file => (file.Path, Convert.ToHexString(SHA256.HashData(file.Bytes))));
        Assert.Equal(files, listed.OrderBy(file => file.Item1, StringComparer.Ordinal));
    }

    private static IEnumerable<JsonElement> Components(string type) =>
        JsonDocument
            .Parse(PackageContent.Text("sbom.cdx.json"))
            .RootElement.GetProperty("components")
            .EnumerateArray()
            .Where(component => component.GetProperty("type").GetString() == type);

    // Which commit it was made of is another each time.
    private static string Description() =>
        Repository().Replace(PackageContent.Text("CorpusGen.nuspec").TrimStart('\uFEFF').ReplaceLineEndings("\n"), "");

    [GeneratedRegex(" *<repository [^>]*>\n")]
    private static partial Regex Repository();
}
