using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>The diagnostics of the catalogue as descriptors of the compiler.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = DiagnosticCatalog.All.ToImmutableDictionary(
        definition => definition.Id,
        Describe
    );

    /// <summary>The diagnostics that the analyzer of texts reports.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfTexts =
    [
        .. ValidationRules.All.Append(DiagnosticCatalog.RuleFailed).Select(Of),
    ];

    /// <summary>Returns the descriptor of a diagnostic.</summary>
    public static DiagnosticDescriptor Of(DiagnosticDefinition definition) => ById[definition.Id];

    /// <summary>Converts a severity to that of the compiler.</summary>
    public static DiagnosticSeverity Of(Severity severity) =>
        severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };

    private static DiagnosticDescriptor Describe(DiagnosticDefinition definition) =>
        new(
            definition.Id,
            definition.Title,
            definition.MessageFormat,
            definition.Category,
            Of(definition.Severity),
            isEnabledByDefault: true,
            helpLinkUri: definition.HelpLink
        );
}
