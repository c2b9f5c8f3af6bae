using System.ComponentModel;
using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// The unit of a figure. Units are equal if their names are. Conversion is exact if the result is a decimal of at most 28 digits;
/// otherwise (a third) the result is rounded once, at the end.
/// </summary>
[DebuggerDisplay("{Name,nq}")]
[TypeConverter(typeof(TextTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Unit>))]
#endif
public sealed partial class Unit : IEquatable<Unit>
{
    internal Unit(
        string name,
        string symbol,
        string ucumCode,
        Dimension dimension,
        decimal factor = 1,
        decimal divisor = 1,
        decimal offset = 0,
        string currencyCode = ""
    )
    {
        Name = name;
        Symbol = symbol;
        UcumCode = ucumCode;
        Dimension = dimension;
        Factor = factor;
        Divisor = divisor;
        Offset = offset;
        CurrencyCode = currencyCode;
    }

    /// <summary>Gets the name in the singular: "kilometre", "mile per hour", "US dollar".</summary>
    public string Name { get; }

    /// <summary>Gets the symbol: "km", "mph", "US$". The name if the unit has no symbol.</summary>
    public string Symbol { get; }

    /// <summary>
    /// Gets the code in the Unified Code for Units of Measure: "km", "[mi_i]/h". Empty if it does not exist, as for money.
    /// </summary>
    public string UcumCode { get; }

    /// <summary>Gets the ISO 4217 code of a currency: "USD". Empty if there is no code.</summary>
    public string CurrencyCode { get; }

    /// <summary>Gets the quantity that the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>
    /// Gets the numerator of the conversion to the base unit: a value in the base unit is (value + Offset) * Factor / Divisor.
    /// Numerator and denominator are separate because a decimal cannot hold a quotient such as 5/9.
    /// </summary>
    public decimal Factor { get; }

    /// <summary>Gets the denominator of the conversion, by which <see cref="Factor"/> is divided; 1 for most units.</summary>
    public decimal Divisor { get; }

    /// <summary>Gets the number that is added before scaling; zero except for temperatures.</summary>
    public decimal Offset { get; }

    /// <summary>
    /// Returns the unit with a name. Every name has a unit: compound ones ("pound per square inch") are created from their parts, and an
    /// unknown name gives a unit that cannot be converted to any other.
    /// </summary>
    public static Unit Get(string name) => UnitTable.Get(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Returns true if values of this unit can be converted to another: both measure the same quantity.</summary>
    public bool CanConvertTo(Unit target) => target is not null && Dimension.Equals(target.Dimension);

    /// <summary>Converts a value of this unit to another unit.</summary>
    /// <exception cref="InvalidOperationException">The units measure different things, or are different currencies.</exception>
    /// <exception cref="OverflowException">The result is too large for a decimal.</exception>
    public decimal Convert(decimal value, Unit target)
    {
        var to = target ?? throw new ArgumentNullException(nameof(target));
        if (!CanConvertTo(to))
            throw new InvalidOperationException($"'{Name}' ({Dimension}) does not convert to '{to.Name}' ({to.Dimension}).");
        if (Equals(to))
            return value;
        var inBase = (value + Offset) * Factor * to.Divisor;
        return (inBase / (Divisor * to.Factor)) - to.Offset;
    }

    /// <summary>Converts a value to another unit; returns false if they measure different things or the result is too large.</summary>
    public bool TryConvert(decimal value, Unit target, out decimal converted)
    {
        converted = 0;
        if (target is null || !CanConvertTo(target))
            return false;
        try
        {
            converted = Convert(value, target);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Returns the name of the unit.</summary>
    public override string ToString() => Name;

    /// <summary>Returns true if the names are equal.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns true if the names differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);
}
