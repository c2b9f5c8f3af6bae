using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Reads the values that an expression can have.</summary>
internal static class CitedValue
{
    /// <summary>Returns the expressions of which one is the value: the branches of a condition.</summary>
    public static IEnumerable<IOperation> Alternatives(IOperation value)
    {
        value = Unwrapped(value);
        return value switch
        {
            _ when value.ConstantValue.HasValue => [value],
            IConditionalOperation { WhenFalse: { } otherwise } condition => Alternatives(condition.WhenTrue)
                .Concat(Alternatives(otherwise)),
            ICoalesceOperation coalesce => Alternatives(coalesce.Value).Concat(Alternatives(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Alternatives(arm.Value)),
            IThrowOperation => [],
            _ => [value],
        };
    }

    /// <summary>
    /// Returns true if the value needs no check: it is null, comes from a member of the corpus, or is itself marked with a requirement that
    /// is as strong.
    /// </summary>
    public static bool IsProved(IOperation value, Requirement requirement, Requirements requirements)
    {
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation)
            return true;
        if (IsOfCorpus(value.Type) || (value is IPropertyReferenceOperation property && IsOfCorpus(property.Property.ContainingType)))
            return true;
        var source = value switch
        {
            IMemberReferenceOperation member => requirements.Of(member.Member),
            IParameterReferenceOperation parameter => requirements.Of(parameter.Parameter),
            IInvocationOperation call => requirements.OfReturn(call.TargetMethod),
            _ => null,
        };
        return source is not null
            && source.IsFigure == requirement.IsFigure
            && IsAsStrong(source.In, requirement.In)
            && IsAsStrong(source.Speaker, requirement.Speaker)
            && IsAsStrong(source.Concept, requirement.Concept)
            && IsAsStrong(source.Unit, requirement.Unit);
    }

    /// <summary>Returns a constant as a decimal; null if it is not a number or too large.</summary>
    public static decimal? NumberOf(object? constant)
    {
        try
        {
            return constant switch
            {
                decimal number => number,
                double number => (decimal)number,
                float number => (decimal)number,
                sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(
                    constant,
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // The literal in "decimal x = 3" and in "string x = passage" is inside a conversion.
    private static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation { Operand: { } operand })
            value = operand;
        return value;
    }

    private static bool IsAsStrong(string? source, string? target) => target is null || source == target;

    private static bool IsOfCorpus(ITypeSymbol? type) =>
        type?.Name is "Passage" or "Quote" or "Figure" or "Speaker" or "Block"
        && type.ContainingNamespace is { Name: "CorpusGen", ContainingNamespace.IsGlobalNamespace: true };
}
