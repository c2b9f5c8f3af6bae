using System.Reflection;
using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Tests.Diagnostics;

/// <summary>The catalogue is consistent: ids, names, texts and categories.</summary>
public sealed partial class DiagnosticCatalogTests
{
    private static readonly DiagnosticDefinition[] All = [.. DiagnosticCatalog.All];

    public static TheoryData<string> Ids => [.. All.Select(definition => definition.Id)];

    [Fact]
    public void Ids_are_unique_and_sorted() =>
        Assert.Equal(
            All.Select(definition => definition.Id).Distinct().Order(StringComparer.Ordinal),
            All.Select(definition => definition.Id)
        );

    [Fact]
    public void Titles_are_unique() => Assert.Distinct(All.Select(definition => definition.Title));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_definition_has_the_name_of_its_property(string id)
    {
        var definition = All.Single(definition => definition.Id == id);
        var property = typeof(DiagnosticCatalog).GetProperty(definition.Name, BindingFlags.Public | BindingFlags.Static);
        Assert.Same(definition, property?.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_CORPUS_and_three_digits(string id) => Assert.Matches("^CORPUS[1-9][0-9]{2}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_messages_do_not_end_with_a_full_stop(string id)
    {
        var definition = All.Single(definition => definition.Id == id);
        Assert.DoesNotMatch(@"\.$", definition.Title);
        Assert.DoesNotMatch(@"\.$", definition.MessageFormat);
        Assert.Matches("^[A-Z]", definition.Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_arguments_of_a_message_are_numbered_without_gaps(string id)
    {
        var numbers = Argument()
            .Matches(All.Single(definition => definition.Id == id).MessageFormat)
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .ToList();
        Assert.Equal(Enumerable.Range(0, numbers.Count), numbers);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_help_link_is_the_address_of_the_page(string id) =>
        Assert.Equal(
            $"https://github.com/corpusgen/corpusgen/blob/main/src/docs/diagnostics/{id}.md",
            All.Single(definition => definition.Id == id).HelpLink
        );

    [Fact]
    public void The_analyzer_releases_list_every_diagnostic_of_the_generator_and_the_analyzers() =>
        // The compiler reports 601, 602 and 628, and the build tasks report the others that are missing here.
        Assert.Equal(
            All.Where(definition =>
                    definition.Id
                        is not (
                            "CORPUS601"
                            or "CORPUS602"
                            or "CORPUS628"
                            or "CORPUS909"
                            or "CORPUS910"
                            or "CORPUS911"
                            or "CORPUS912"
                            or "CORPUS916"
                            or "CORPUS918"
                            or "CORPUS919"
                            or "CORPUS920"
                            or "CORPUS925"
                        )
                )
                .Select(definition => $"{definition.Id} | {definition.Category} | {definition.Severity} | {definition.Title}"),
            ((string[])["Shipped", "Unshipped"])
                .SelectMany(release => Validation.Files.Read($"validation/AnalyzerReleases.{release}.md").Split('\n'))
                .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal))
                .OrderBy(line => line, StringComparer.Ordinal)
        );

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Argument();
}
