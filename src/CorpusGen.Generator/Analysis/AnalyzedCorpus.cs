using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis;

/// <summary>The corpus of a compilation: its files, its baseline, and the findings that need all documents.</summary>
internal sealed class AnalyzedCorpus
{
    private readonly AnalyzerOptions _options;
    private readonly CorpusSettings _settings;
    private readonly Lazy<Baseline> _baseline;
    private readonly Lazy<ImmutableDictionary<string, AnalyzedFile>> _files;
    private readonly Lazy<ILookup<string, Finding>> _between;

    public AnalyzedCorpus(AnalyzerOptions options)
    {
        _options = options;
        _settings = ProjectSettings.Of(options.AnalyzerConfigOptionsProvider);
        _baseline = new(ReadBaseline);
        _files = new(ReadFiles);
        _between = new(() =>
            CorpusRules
                .Judge(_files.Value.Values.Select(file => file.Document), Paths().Contains)
                .ToLookup(finding => finding.Place.Path, StringComparer.Ordinal)
        );
    }

    /// <summary>Returns the corpus file of an additional file; null if it is not in the corpus, or cannot be read.</summary>
    public AnalyzedFile? Find(AdditionalText file, CancellationToken cancellation) =>
        CorpusFiles.Choose(((file, _options.AnalyzerConfigOptionsProvider), _settings), cancellation) is { } chosen
            ? AnalyzedFile.Of(chosen, cancellation)
            : null;

    /// <summary>Returns the findings in a file, without those in the baseline and those that its settings switch off.</summary>
    public IEnumerable<Finding> FindingsIn(AnalyzedFile file) =>
        ValidationRules.Sorted(file.Findings.Concat(_between.Value[file.File.Path])).Where(finding => IsWanted(file, finding));

    /// <summary>Returns true if a finding is reported.</summary>
    public bool IsWanted(AnalyzedFile file, Finding finding) =>
        SeverityOf(file, finding.Definition) != Severity.None && !_baseline.Value.Has(finding, file.Document);

    /// <summary>Creates the diagnostic of the compiler, with the edits of its fix.</summary>
    public Diagnostic ToDiagnostic(AnalyzedFile file, Finding finding) =>
        Diagnostic.Create(
            Descriptors.Of(finding.Definition),
            file.Location(finding.Place.Range),
            Descriptors.Of(SeverityOf(file, finding.Definition)),
            finding
                .Others.Select(other => _files.Value.TryGetValue(other.Path, out var beside) ? beside.Location(other.Range) : null)
                .OfType<Location>(),
            finding.Fix is { } fix ? FixProperties.Of(fix) : null,
            [.. finding.Arguments]
        );

    private Severity SeverityOf(AnalyzedFile file, DiagnosticDefinition definition)
    {
        var settings = file.Settings(_options.AnalyzerConfigOptionsProvider);
        return SeverityChoice.Of(definition, name => settings.TryGetValue(name, out var value) ? value : null);
    }

    // All files share the result, so the cancellation of one file must not stop it.
    private ImmutableDictionary<string, AnalyzedFile> ReadFiles()
    {
        var files = ImmutableDictionary.CreateBuilder<string, AnalyzedFile>(StringComparer.Ordinal);
        foreach (var text in _options.AdditionalFiles)
        {
            if (Find(text, CancellationToken.None) is { } file)
                files[file.File.Path] = file;
        }

        return files.ToImmutable();
    }

    // All additional files: a link can lead to one that is not in the corpus.
    private HashSet<string> Paths() =>
        new(
            _options.AdditionalFiles.Select(file => CorpusFiles.PathOf(((file, _options.AnalyzerConfigOptionsProvider), _settings))),
            StringComparer.OrdinalIgnoreCase
        );

    private Baseline ReadBaseline()
    {
        var texts = _options.AdditionalFiles.Where(file =>
            Path.GetFileName(file.Path).Equals(Baseline.FileName, StringComparison.OrdinalIgnoreCase)
        );
        return Baseline.Read(string.Join("\n", texts.Select(file => file.GetText()?.ToString())));
    }
}
