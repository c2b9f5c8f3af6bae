using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks whether a value has the type that a property declares.</summary>
internal static class ValueTypes
{
    /// <summary>Returns the expected type and the value, like "a number, but is 'high'"; null if the type is right.</summary>
    public static string? WhyNot(DeclaredType type, MetadataValue value) =>
        type.Kind switch
        {
            DeclaredKind.Any or DeclaredKind.Missing => null,
            DeclaredKind.Text or DeclaredKind.Reference => IsScalar(value) ? null : But("text", value),
            DeclaredKind.Truth => value.Kind == MetadataKind.Boolean ? null : But("true or false", value),
            DeclaredKind.Number => NumberWhyNot(type, value),
            DeclaredKind.Day => value.Kind == MetadataKind.Date || IsDate(value) ? null : But("a date like 2024-03-01", value),
            DeclaredKind.Date or DeclaredKind.Moment => value.Kind is MetadataKind.Date or MetadataKind.DateTime || IsDate(value)
                ? null
                : But("a date or time like 2024-03-01T12:00:00Z", value),
            DeclaredKind.Address => IsScalar(value) && Uri.TryCreate(value.Text, UriKind.RelativeOrAbsolute, out _)
                ? null
                : But("a URL", value),
            DeclaredKind.Choice => IsScalar(value) && type.Choices.Any(choice => MetadataKey.Same(choice, value.Text))
                ? null
                : $"one of {string.Join(", ", type.Choices)}, but is {Words(value)}{NameSuggestion.For(value.Text, type.Choices)}",
            _ => value.Kind == MetadataKind.Map ? null : But("a map of keys to values", value),
        };

    private static string? NumberWhyNot(DeclaredType type, MetadataValue value)
    {
        if (
            value.Kind != MetadataKind.Number
            || !decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
        {
            return But("a number", value);
        }

        if (type.IsWhole && number != decimal.Truncate(number))
            return But("a whole number", value);
        return LimitsOf(type.Code) is var (low, high) && (number < low || number > high)
            ? But($"a number between {low} and {high}", value)
            : null;
    }

    // The range of the types that are smaller than a decimal.
    private static (decimal Low, decimal High) LimitsOf(string code) =>
        code switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            "ulong" => (ulong.MinValue, ulong.MaxValue),
            _ => (decimal.MinValue, decimal.MaxValue),
        };

    private static bool IsScalar(MetadataValue value) => value.Kind is not (MetadataKind.List or MetadataKind.Map);

    private static bool IsDate(MetadataValue value) =>
        value.Kind == MetadataKind.Text
        && DateTime.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string But(string wanted, MetadataValue value) => $"{wanted}, but is {Words(value)}";

    private static string Words(MetadataValue value) =>
        value.Kind switch
        {
            MetadataKind.List => "a list",
            MetadataKind.Map => "a map of keys to values",
            _ => $"'{value.Text}'",
        };
}
