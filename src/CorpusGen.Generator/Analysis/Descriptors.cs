using System.Collections.Immutable;
using CorpusGen.Core.Validation;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Analysis;

/// <summary>The rules of Core, as the compiler wants them described.</summary>
internal static class Descriptors
{
    /// <summary>A fault of ours.</summary>
    public static readonly DiagnosticDescriptor RuleFailed = new(
        "CORPUS905",
        "A rule failed",
        "'{0}' could not be judged: {1} - this is a fault of CorpusGen; the other documents are not touched by it",
        "CorpusGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>Stands in code for fixes in texts, where `dotnet format` looks for it.</summary>
    public static readonly DiagnosticDescriptor TextsCanBeFixed = new(
        "CORPUS906",
        "A text can be made right",
        "'{0}' has faults that can be made right for certain, and the project asks for it (CorpusFixTexts): run dotnet format analyzers",
        "CorpusGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleBook.All.ToImmutableDictionary(
        rule => rule.Id,
        Describe
    );

    /// <summary>What the analyzer of texts reports.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleBook.All.Select(rule => ById[rule.Id]), RuleFailed];

    /// <summary>The description of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The compiler's word for a severity.</summary>
    public static DiagnosticSeverity Of(Severity severity) =>
        severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };

    private static DiagnosticDescriptor Describe(Rule rule) =>
        new(rule.Id, rule.Title, rule.Message, rule.Category, Of(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
}
