using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>What `[Verbatim]` or `[ReportedFigure]` requires of a value.</summary>
/// <param name="IsFigure">True for a number.</param>
/// <param name="In">The document or collection; null for any.</param>
/// <param name="Speaker">The speaker; null for any.</param>
/// <param name="Concept">What is counted; null for any.</param>
/// <param name="Unit">The unit; null for any.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record Requirement(bool IsFigure, string? In, string? Speaker, string? Concept, string? Unit, AttributeData? Attribute);

/// <summary>Reads the requirements of symbols. Most symbols have none, and are looked at once.</summary>
internal sealed class Requirements
{
    private readonly INamedTypeSymbol _verbatim;
    private readonly INamedTypeSymbol _figure;
    private readonly ConcurrentDictionary<ISymbol, Requirement?> _known = new(SymbolEqualityComparer.Default);

    private Requirements(INamedTypeSymbol verbatim, INamedTypeSymbol figure)
    {
        _verbatim = verbatim;
        _figure = figure;
    }

    /// <summary>Returns the requirements of a compilation; null if the run-time library is not referenced.</summary>
    public static Requirements? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("CorpusGen.VerbatimAttribute") is { } verbatim
        && compilation.GetTypeByMetadataName("CorpusGen.ReportedFigureAttribute") is { } figure
            ? new Requirements(verbatim, figure)
            : null;

    /// <summary>Returns the requirement of a parameter, field or property; null for none.</summary>
    public Requirement? Of(ISymbol? symbol) => symbol is null ? null : _known.GetOrAdd(symbol, known => Read(known.GetAttributes()));

    /// <summary>Returns the requirement of the values that a method returns; null for none.</summary>
    public Requirement? OfReturn(IMethodSymbol method) =>
        Read(method.GetReturnTypeAttributes()) ?? (method.MethodKind == MethodKind.PropertyGet ? Of(method.AssociatedSymbol) : null);

    private Requirement? Read(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            var isFigure = SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _figure);
            if (isFigure || SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _verbatim))
            {
                return new Requirement(
                    isFigure,
                    Named(attribute, "In"),
                    Named(attribute, "Speaker"),
                    Named(attribute, "Concept"),
                    Named(attribute, "Unit"),
                    attribute
                );
            }
        }

        return null;
    }

    private static string? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
}
