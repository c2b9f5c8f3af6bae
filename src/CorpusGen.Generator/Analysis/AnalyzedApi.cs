using System.Runtime.CompilerServices;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis;

/// <summary>The recorded members of a project, and how the corpus differs from them. Created if the project records members.</summary>
internal sealed class AnalyzedApi
{
    // All analyzers of a compilation share the comparison.
    private static readonly ConditionalWeakTable<AnalyzerOptions, AnalyzedApi> Known = new();

    // What is made of one text is kept until the text changes.
    private static readonly ConditionalWeakTable<ReadDocument, DocumentMembers> Members = new();

    // The names of the corpus are kept as long as a project has these files.
    private static readonly ConditionalWeakTable<AdditionalText, KeptNames> Names = new();

    private readonly AnalyzerOptions _options;
    private readonly Lazy<CurrentApi> _current;
    private readonly Lazy<ILookup<string, ApiFinding>> _findings;
    private readonly Lazy<RecordedApi> _recorded;

    private AnalyzedApi(AnalyzerOptions options)
    {
        _options = options;
        Settings = ProjectSettings.Of(options.AnalyzerConfigOptionsProvider);
        Shipped = ApiFiles.Find(options.AdditionalFiles, ApiFile.Shipped);
        Unshipped = ApiFiles.Find(options.AdditionalFiles, ApiFile.Unshipped);
        _recorded = new(() => ApiFiles.Read(Shipped, Unshipped, Settings.ClassName));
        _current = new(ReadMembers);
        _findings = new(() =>
            ApiComparison
                .Compare(_recorded.Value, _current.Value, Settings.ClassName)
                .ToLookup(finding => finding.File, StringComparer.Ordinal)
        );
    }

    /// <summary>Gets the settings of the project.</summary>
    public CorpusSettings Settings { get; }

    /// <summary>Gets the shipped file, or null.</summary>
    public AdditionalText? Shipped { get; }

    /// <summary>Gets the unshipped file, or null.</summary>
    public AdditionalText? Unshipped { get; }

    /// <summary>Gets all findings.</summary>
    public IEnumerable<ApiFinding> Findings => _findings.Value.SelectMany(group => group);

    /// <summary>Returns the comparison of a project; null if the project does not record its members.</summary>
    public static AnalyzedApi? Of(AnalyzerOptions options)
    {
        var api = Known.GetValue(options, static options => new AnalyzedApi(options));
        // If the build has judged the texts, they are not there to compare.
        return (api.Shipped is null && api.Unshipped is null) || api.Settings.IsJudged ? null : api;
    }

    /// <summary>Returns the findings in a file of the project, with their locations.</summary>
    public IEnumerable<(ApiFinding Finding, Location Location)> FindingsIn(AdditionalText file, CancellationToken cancellation)
    {
        if (file == Shipped || file == Unshipped)
        {
            return file.GetText(cancellation) is { } text
                ? _findings
                    .Value[file == Shipped ? ApiFile.Shipped : ApiFile.Unshipped]
                    .Select(finding => (finding, LocationOf(file, text, finding.Range)))
                : [];
        }

        return
            CorpusFiles.Choose(((file, _options.AnalyzerConfigOptionsProvider), Settings), cancellation) is { } chosen
            && _findings.Value.Contains(chosen.File.Path)
            && AnalyzedFile.Of(chosen, cancellation) is { } analyzed
            ? _findings.Value[chosen.File.Path].Select(finding => (finding, analyzed.Location(finding.Range)))
            : [];
    }

    /// <summary>Returns what the files know about a missing name, as the end of a message; empty if they do not know it.</summary>
    public string Explain(string name) => ApiComparison.Explain(_recorded.Value, _current.Value, Settings.ClassName, name);

    /// <summary>Returns the start of a file.</summary>
    public static Location StartOf(AdditionalText file) => Location.Create(file.Path, default, default);

    // All files share the result, so the cancellation of one file must not stop it. A draft is not in every build, so nobody can rely on
    // its members.
    private CurrentApi ReadMembers() =>
        CurrentApi.Of(
            _options
                .AdditionalFiles.Select(file =>
                    CorpusFiles.Choose(((file, _options.AnalyzerConfigOptionsProvider), Settings), CancellationToken.None)
                )
                .OfType<ChosenFile>()
                .Select(chosen => ReadFile.Of(chosen, CancellationToken.None))
                .Where(read => read.Document is not null && !read.IsDraft)
                .Select(read => Members.GetValue(read.Document!, DocumentMembers.Of)),
            Settings.Storage == CorpusStorage.Assembly ? Settings.Members.ForAssembly : Settings.Members,
            Names.GetValue(Unshipped ?? Shipped!, static _ => new KeptNames()).Of
        );

    private static Location LocationOf(AdditionalText file, SourceText text, TextRange range)
    {
        var span = new TextSpan(range.Start, range.Length);
        return span.End > text.Length ? StartOf(file) : Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
