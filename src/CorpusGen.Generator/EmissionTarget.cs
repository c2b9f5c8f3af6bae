using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>Reads the options of the generated code from the compilation and the project's settings, as plain data.</summary>
internal static class EmissionTarget
{
    /// <summary>Returns the options; null if the run-time library is not referenced.</summary>
    public static EmissionOptions? Of(
        ((Compilation Compilation, ParseOptions Parse) Code, CorpusSettings Settings) project,
        CancellationToken cancellation
    )
    {
        var ((compilation, parse), settings) = project;
        if (compilation.GetTypeByMetadataName("CorpusGen.Storage.CorpusShard") is null)
            return null;
        // The library has this type only on targets that have spans.
        var spans = compilation.GetTypeByMetadataName("CorpusGen.Storage.Utf8Source") is not null;
        var language = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new EmissionOptions(
            NamespaceOf(compilation, settings),
            settings.ClassName,
            Utf8Literals: spans && language >= LanguageVersion.CSharp11,
            NullableAnnotations: language >= LanguageVersion.CSharp8,
            DateOnly: spans && compilation.GetTypeByMetadataName("System.DateOnly") is not null,
            ObsoleteIds: compilation.GetTypeByMetadataName("System.ObsoleteAttribute")?.GetMembers("DiagnosticId").Length > 0,
            Resource: settings.Resource,
            Search: settings.HasSearch,
            IsInternal: settings.IsInternal,
            JsonConverters: spans && compilation.GetTypeByMetadataName("CorpusGen.Storage.DocumentJsonConverter") is not null
        );
    }

    /// <summary>Returns the namespace of the corpus class.</summary>
    public static string NamespaceOf(Compilation compilation, CorpusSettings settings) =>
        NamespaceName.Written(settings.Namespace.Length > 0 ? settings.Namespace : compilation.AssemblyName ?? "");
}
