using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>The options that MSBuild passes to the compiler: properties of the project, and metadata of its files.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files = [];

    public ProjectOptions(params (string Name, string Value)[] properties) =>
        GlobalOptions = new Options(properties.Select(property => ("build_property." + property.Name, property.Value)));

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public ProjectOptions WithMetadata(string path, params (string Name, string Value)[] metadata)
    {
        _files[path] = new Options(metadata.Select(item => ("build_metadata.AdditionalFiles." + item.Name, item.Value)));
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, Options.None);

    private sealed class Options(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new([]);

        private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Key, pair => pair.Value, KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
