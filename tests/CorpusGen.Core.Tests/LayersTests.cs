using CorpusGen.Core.Tests.Architecture;

namespace CorpusGen.Core.Tests;

/// <summary>The dependency rules of the solution: who may use whom, read from the compiled code.</summary>
public sealed class LayersTests
{
    // A namespace (without "CorpusGen."), and the namespaces that it may use besides itself and those below it. An entry holds for the
    // namespaces below it that have none of their own, except the entry of a project's root.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        // How numbers, strings and search lists are stored; compiled into Core and the run-time library.
        ["Format"] = [],
        ["Format.Search"] = ["Format"],
        ["Format.Words"] = [],
        // The compilation as a whole. Nothing in Core may use it.
        ["Core"] = ["Format"],
        ["Core.Text"] = [],
        ["Core.Diagnostics"] = [],
        ["Core.Model"] = ["Core.Text", "Format"],
        ["Core.Files"] = ["Core.Model", "Core.Text"],
        ["Core.Extraction"] = ["Core.Model", "Core.Text"],
        ["Core.Reading"] = ["Core.Extraction", "Core.Files", "Core.Model", "Core.Text"],
        ["Core.Reading.Blocks"] = ["Core.Model", "Core.Text"],
        ["Core.Reading.Plain"] = ["Core.Reading.Blocks", "Core.Model", "Core.Text"],
        // Markdown contains HTML.
        ["Core.Reading.Markdown"] =
        [
            "Core.Reading.Formats.Elements",
            "Core.Reading.Plain",
            "Core.Reading.Syntaxes",
            "Core.Reading.Blocks",
            "Core.Model",
            "Core.Text",
        ],
        ["Core.Reading.Syntaxes"] = ["Core.Model", "Core.Text"],
        ["Core.Reading.Formats"] = ["Core.Reading.Plain", "Core.Reading.Syntaxes", "Core.Reading.Blocks", "Core.Model", "Core.Text"],
        ["Core.Reading.Formats.Elements"] = ["Core.Reading.Formats", "Core.Reading.Data", "Core.Reading.Blocks", "Core.Model", "Core.Text"],
        ["Core.Reading.Formats.Lines"] = ["Core.Reading.Formats", "Core.Reading.Data", "Core.Reading.Blocks", "Core.Model", "Core.Text"],
        ["Core.Reading.Packages"] = ["Core.Reading.Formats.Elements", "Core.Files", "Core.Text"],
        ["Core.Reading.Data"] = ["Core.Model", "Core.Text"],
        ["Core.Naming"] = ["Core.Model", "Core.Text", "Format"],
        ["Core.Schemas"] = ["Core.Naming", "Core.Diagnostics", "Core.Model", "Core.Text"],
        ["Core.Settings"] = ["Core.Naming", "Core.Files", "Core.Diagnostics", "Core.Model", "Core.Text"],
        // The records of the pipeline.
        ["Core.Compilation"] = ["Core.Settings", "Core.Schemas", "Core.Naming", "Core.Diagnostics", "Core.Model", "Core.Text"],
        // The stored records; compiled into the run-time library too, without their writers.
        ["Core.Records"] = ["Core.Compilation", "Core.Naming", "Core.Model", "Core.Text", "Format"],
        // The content of the generated API, which Emission and CorpusGen.Build print.
        ["Core.Api"] = ["Core.Compilation", "Core.Settings", "Core.Schemas", "Core.Naming", "Core.Model", "Core.Text"],
        ["Core.Emission"] =
        [
            "Core.Api",
            "Core.Records",
            "Core.Compilation",
            "Core.Settings",
            "Core.Schemas",
            "Core.Naming",
            "Core.Model",
            "Core.Text",
            "Format",
        ],
        // The index of a search is stored in the same format as the documents. Emission does not know about it.
        ["Core.Searching"] = ["Core.Emission", "Core.Api", "Core.Settings", "Core.Model", "Core.Text", "Format"],
        // Citations use the vocabulary of modifiers and the links of the rules. The table of a program's citations is stored and emitted.
        ["Core.Citations"] =
        [
            "Core.Emission",
            "Core.Records",
            "Core.Validation.Links",
            "Core.Extraction.Language",
            "Core.Naming",
            "Core.Diagnostics",
            "Core.Model",
            "Core.Text",
            "Format",
        ],
        // The members of a release, and how the corpus differs from them.
        ["Core.Recording"] =
        [
            "Core.Compilation",
            "Core.Settings",
            "Core.Schemas",
            "Core.Naming",
            "Core.Diagnostics",
            "Core.Model",
            "Core.Text",
        ],
        // Name clashes and faults of metadata are findings, and a corrected text is read again.
        ["Core.Validation"] = ["Core.Reading", "Core.Schemas", "Core.Naming", "Core.Diagnostics", "Core.Model", "Core.Text"],
        // What builds remember of texts. A build alone decides what is remembered.
        ["Core.Remembering"] =
        [
            "Core.Citations",
            "Core.Validation",
            "Core.Reading",
            "Core.Compilation",
            "Core.Naming",
            "Core.Diagnostics",
            "Core.Model",
            "Core.Text",
        ],
        ["Generator"] = ["Core"],
        ["Generator.Analysis"] = ["Generator", "Core"],
        // Reads archives; compiled into the build tasks and the tool.
        ["Packages"] = ["Core.Reading.Packages", "Core.Files"],
        ["Build"] = ["Packages", "Core"],
        ["Build.Processes"] = [],
        ["Build.Types"] = ["Core"],
        ["Build.Types.Metadata"] = ["Core"],
        ["Tool"] = ["Core"],
        // Exit codes, help and colours: what all commands share.
        ["Tool.Terminal"] = ["Core.Text"],
        ["Tool.Files"] = ["Core.Files"],
        // What a build knows of a file: its project, and the settings that are written there.
        ["Tool.Projects"] = ["Core.Settings", "Core.Naming", "Core.Files", "Core.Model"],
        ["Tool.Tables"] = [],
        ["Tool.Extract.Rows"] = ["Tool.Tables", "Core.Model", "Core.Text"],
        ["Tool.Extract"] =
        [
            "Tool.Extract.Rows",
            "Tool.Tables",
            "Tool.Terminal",
            "Tool.Projects",
            "Tool.Files",
            "Packages",
            "Core.Files",
            "Core.Naming",
            "Core.Reading",
            "Core.Model",
            "Core.Text",
        ],
        ["Tool.Corpora"] = ["Tool.Validate", "Tool.Projects", "Tool.Terminal", "Tool.Files", "Core"],
        ["Tool.Export"] = ["Tool.Tables", "Tool.Corpora", "Tool.Extract", "Tool.Extract.Rows", "Tool.Terminal", "Tool.Files", "Core"],
        ["Tool.Inspect"] = ["Tool.Corpora", "Tool.Validate", "Tool.Terminal", "Core"],
        ["Tool.Cite"] = ["Tool.Corpora", "Tool.Extract", "Tool.Terminal", "Core"],
        ["Tool.Names"] = ["Tool.Corpora", "Tool.Terminal", "Core"],
        ["Tool.Diff"] = ["Tool.Corpora", "Tool.Terminal", "Core"],
        ["Tool.New"] = ["Tool.Terminal", "Core.Text"],
        ["Tool.Watch"] = ["Tool.Report", "Tool.Validate", "Tool.Terminal", "Core.Diagnostics"],
        ["Tool.Report"] = ["Tool.Corpora", "Tool.Validate", "Tool.Terminal", "Tool.Files", "Core"],
        ["Tool.Validate"] =
        [
            "Tool.Terminal",
            "Tool.Projects",
            "Tool.Files",
            "Packages",
            "Core.Files",
            "Core.Reading",
            "Core.Validation",
            "Core.Diagnostics",
            "Core.Model",
            "Core.Text",
        ],
    };

    // Uses that are still to be removed.
    private static readonly string[] KnownUses = [];

    // Circles that are still to be removed. A circle that is gone must be removed from the list.
    private static readonly string[] KnownCircles = [];

    // Names of types that are still declared in several namespaces of Core. A name that is unique must be removed from the list.
    private static readonly string[] KnownDuplicates = [];

    public static TheoryData<string> Projects => [.. ProjectAssembly.Names];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_uses_only_those_it_may(string project)
    {
        var wrong = TypeUses
            .Read(ProjectAssembly.PathOf(project))
            .Where(use => !IsAllowed(Short(use.User), Short(use.Used)))
            .Select(use => $"{use.User} uses {use.Used}");
        AssertOnly(KnownUses.Where(use => use.StartsWith($"CorpusGen.{project}.", StringComparison.Ordinal)), wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_namespace_has_an_entry(string project) =>
        Assert.All(TypeUses.Declared(ProjectAssembly.PathOf(project)), type => Assert.NotNull(EntryOf(Short(type))));

    [Fact]
    public void There_are_no_circles_but_the_known_ones()
    {
        var circles = ProjectAssembly.Names.SelectMany(project => NamespaceCircles.Find(TypeUses.Read(ProjectAssembly.PathOf(project))));
        AssertOnly(KnownCircles, circles);
    }

    [Fact]
    public void Type_names_are_unique_in_Core_but_the_known_duplicates()
    {
        var duplicates = TypeUses
            .Declared(ProjectAssembly.PathOf("Core"))
            .GroupBy(type => type.Name.Split('`')[0], type => type.Namespace)
            .Where(names => names.Distinct().Count() > 1)
            .Select(names => names.Key);
        AssertOnly(KnownDuplicates, duplicates);
    }

    [Fact]
    public void Core_references_neither_the_compiler_nor_the_run_time_library() =>
        Assert.DoesNotContain(
            typeof(CorpusCompiler).Assembly.GetReferencedAssemblies(),
            assembly =>
                assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || assembly.Name == "CorpusGen.Runtime"
        );

    private static void AssertOnly(IEnumerable<string> known, IEnumerable<string> found)
    {
        var (listed, actual) = (known.ToHashSet(), found.ToHashSet());
        var changes = actual
            .Except(listed)
            .Select(item => $"New: {item}")
            .Concat(listed.Except(actual).Select(item => $"Gone, remove it from the list: {item}"));
        Assert.True(listed.SetEquals(actual), string.Join("\n", changes.Order(StringComparer.Ordinal)));
    }

    private static bool IsAllowed(string user, string used) =>
        EntryOf(user) is { } entry && (IsIn(used, entry) || MayUse[entry].Any(allowed => IsIn(used, allowed)));

    private static string? EntryOf(string name) =>
        MayUse
            .Keys.Where(entry => name == entry || (entry.Contains('.', StringComparison.Ordinal) && IsIn(name, entry)))
            .MaxBy(entry => entry.Length);

    private static bool IsIn(string name, string parent) => name == parent || name.StartsWith(parent + ".", StringComparison.Ordinal);

    private static string Short(TypeName type) => type.Namespace == "CorpusGen" ? "" : type.Namespace["CorpusGen.".Length..];
}
