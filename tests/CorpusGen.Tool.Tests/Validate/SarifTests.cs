using System.Text.Json;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Tool.Tests.Validate;

/// <summary>The answer for machines.</summary>
public sealed class SarifTests
{
    [Fact]
    public void A_log_names_tool_rules_places_other_sides_and_fixes()
    {
        using var corpus = new Corpus().With("corpus/har bour#1.txt", Corpus.Faulty);
        var (code, output, _) = corpus.Validate(request => request with { Format = "sarif" });
        Assert.Equal(1, code);
        using var log = JsonDocument.Parse(output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(ValidationRules.All.Count + MetadataRules.All.Count, rules.GetArrayLength());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("CORPUS202", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "corpus/har%20bour%231.txt",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal((3, 35, 3, 36), Region(place.GetProperty("region")));
        Assert.Equal(
            (3, 21, 3, 22),
            Region(result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region"))
        );
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal((3, 35, 3, 36), Region(change.GetProperty("deletedRegion")));
        Assert.Equal("”", change.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void Words_of_a_text_are_no_link_and_every_path_is_found_again()
    {
        using var corpus = new Corpus().With("a\u202Eb%41?.txt", "Harbour to close\n\n“[Go](http://example.com/) now,” he said.");
        var (_, output, _) = corpus.Validate(request => request with { Format = "sarif" });
        Assert.Contains("[Go] (http", output, StringComparison.Ordinal);
        Assert.DoesNotContain("](", output, StringComparison.Ordinal);
        Assert.Contains("/a%E2%80%AEb%2541%3F.txt\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubts_are_notes()
    {
        using var corpus = new Corpus().With("harbour.txt", "Harbour to close\n\n“We go,” he said.");
        var (code, output, _) = corpus.Validate(request => request with { Format = "sarif" });
        Assert.Equal(0, code);
        Assert.Contains("\"level\": \"note\"", output, StringComparison.Ordinal);
    }

    private static (int, int, int, int) Region(JsonElement region) =>
        (
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32()
        );
}
