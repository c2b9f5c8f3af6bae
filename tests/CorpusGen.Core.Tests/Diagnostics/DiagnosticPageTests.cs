using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Diagnostics;

/// <summary>Every diagnostic has a page with the same sections, and a row in the table of all diagnostics.</summary>
public sealed class DiagnosticPageTests
{
    private const string TableStart = "| Id | Title | Severity | Category |\n|---|---|---|---|\n";

    private static readonly string[] Sections =
    [
        "## Why\n",
        "## Example\n",
        "```text message\n",
        "## How to fix it\n",
        "## How to switch it off\n",
    ];

    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Select(definition => definition.Id)];

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic() =>
        Assert.Equal(DiagnosticCatalog.All.Select(definition => definition.Id), DiagnosticPage.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_ends_with_the_path_of_the_page(string id) =>
        Assert.EndsWith(
            Definition(id).HelpLink[(Definition(id).HelpLink.IndexOf("/main/", StringComparison.Ordinal) + 5)..],
            DiagnosticPage.PathOf(id).Replace('\\', '/'),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_definition(string id)
    {
        var definition = Definition(id);
        Assert.StartsWith(
            $"# {id}: {definition.Title}\n\n`{definition.Name}` · category `{definition.Category}` · default severity "
                + $"{definition.Severity.ToString().ToLowerInvariant()} · reported by ",
            DiagnosticPage.Of(id).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_all_sections_in_order(string id)
    {
        var text = DiagnosticPage.Of(id).Text;
        var places = Sections.Select(section => text.IndexOf(section, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_a_message_of_the_diagnostic(string id)
    {
        var definition = Definition(id);
        var shown = DiagnosticPage.Of(id).Message;
        var message = Regex.Escape(definition.MessageFormat).Replace("}", "\\}", StringComparison.Ordinal);
        message = Regex.Replace(message, @"\\\{[0-9]+\\\}", ".*?");
        // The compiler puts the message of an obsolete member into its own.
        if (id is "CORPUS601" or "CORPUS602" or "CORPUS628")
            message = $".* is obsolete: '{message}'";
        Assert.Matches($"^(\\S+: )?{definition.Severity.ToString().ToLowerInvariant()} {id}: {message}$", shown);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_links_of_a_page_resolve(string id)
    {
        foreach (Match link in Regex.Matches(DiagnosticPage.Of(id).Text, @"\]\((?<name>[A-Za-z0-9]+)\.md(?<anchor>#[a-z-]+)?\)"))
        {
            var target = File.ReadAllText(DiagnosticPage.PathOf(link.Groups["name"].Value));
            if (link.Groups["anchor"].Success)
                Assert.Contains(link.Groups["anchor"].Value[1..], Anchors(target));
        }
    }

    [Fact]
    public void The_table_lists_the_catalogue()
    {
        var table = new StringBuilder(TableStart);
        foreach (var definition in DiagnosticCatalog.All)
        {
            var severity = definition.Severity.ToString().ToLowerInvariant();
            table.Append($"| [{definition.Id}]({definition.Id}.md) | {definition.Title} | {severity} | {definition.Category} |\n");
        }

        var path = DiagnosticPage.PathOf("README");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(TableStart, StringComparison.Ordinal);
        Assert.True(start >= 0, "The page has no table.");
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        if (Page.IsAccepting)
            File.WriteAllText(path, text[..start] + table + text[end..]);
        else
            Assert.Equal(table.ToString(), text[start..end]);
    }

    private static DiagnosticDefinition Definition(string id) => DiagnosticCatalog.All.Single(definition => definition.Id == id);

    private static IEnumerable<string> Anchors(string text) =>
        Regex
            .Matches(text, "^#+ (.+)$", RegexOptions.Multiline)
            .Select(heading => Regex.Replace(heading.Groups[1].Value.ToLowerInvariant(), "[^a-z0-9 -]", "").Replace(' ', '-'));
}
