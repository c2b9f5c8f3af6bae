using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>What the generated code must fit: read off the compilation and the project, and made plain data at once.</summary>
internal static class EmissionTarget
{
    /// <summary>Tells the target; null where the run-time library is not referenced.</summary>
    public static EmissionOptions? Of(
        ((Compilation Compilation, ParseOptions Parse) Code, AnalyzerConfigOptionsProvider Options) project,
        CancellationToken cancellation
    )
    {
        var (compilation, parse) = project.Code;
        if (compilation.GetTypeByMetadataName("CorpusGen.Storage.CorpusShard") is null)
            return null;
        // The library has this type where its target has spans.
        var spans = compilation.GetTypeByMetadataName("CorpusGen.Storage.Utf8Source") is not null;
        var language = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new EmissionOptions(
            NamespaceOf(compilation, project.Options),
            ClassNameOf(project.Options),
            Utf8Literals: spans && language >= LanguageVersion.CSharp11,
            NullableAnnotations: language >= LanguageVersion.CSharp8,
            DateOnly: spans && compilation.GetTypeByMetadataName("System.DateOnly") is not null,
            ObsoleteIds: compilation.GetTypeByMetadataName("System.ObsoleteAttribute")?.GetMembers("DiagnosticId").Length > 0,
            Resource: FirstOf(project.Options.GlobalOptions, "", "CorpusGenResource"),
            Search: string.Equals(FirstOf(project.Options.GlobalOptions, "", "CorpusSearch"), "true", StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>The namespace of the corpus class.</summary>
    public static string NamespaceOf(Compilation compilation, AnalyzerConfigOptionsProvider options) =>
        Namespaces.Legal(FirstOf(options.GlobalOptions, compilation.AssemblyName ?? "", "CorpusNamespace", "RootNamespace"));

    /// <summary>The name of the corpus class.</summary>
    public static string ClassNameOf(AnalyzerConfigOptionsProvider options) =>
        Namespaces.Legal(FirstOf(options.GlobalOptions, "Corpus", "CorpusClassName"));

    private static string FirstOf(AnalyzerConfigOptions options, string otherwise, params string[] properties)
    {
        foreach (var property in properties)
        {
            if (options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0)
                return value.Trim();
        }

        return otherwise;
    }
}
