using System;

namespace CorpusGen;

/// <summary>
/// A unit a figure is measured in. Units are equal where their names are. A value converts exactly wherever the result is a decimal
/// of at most 28 digits; where it is none (a third), it is rounded once, at the end.
/// </summary>
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

    /// <summary>The name in the singular: "kilometre", "mile per hour", "US dollar".</summary>
    public string Name { get; }

    /// <summary>The symbol: "km", "mph", "US$". The name, where the unit has none.</summary>
    public string Symbol { get; }

    /// <summary>The code in the Unified Code for Units of Measure: "km", "[mi_i]/h". Empty where there is none, as for money.</summary>
    public string UcumCode { get; }

    /// <summary>The code in ISO 4217, for a currency that has one: "USD". Empty otherwise.</summary>
    public string CurrencyCode { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>
    /// How many base units it is, over <see cref="Divisor"/>: a value in the base unit is (value + Offset) * Factor / Divisor.
    /// Two numbers, because a quotient such as 5/9 is no decimal.
    /// </summary>
    public decimal Factor { get; }

    /// <summary>What <see cref="Factor"/> is divided by; 1 for most units.</summary>
    public decimal Divisor { get; }

    /// <summary>What is added before scaling; other than zero for temperatures alone.</summary>
    public decimal Offset { get; }

    /// <summary>
    /// The unit of a name, for every name a figure can have: compound ones ("pound per square inch") are made of their parts, and a
    /// name that is not known becomes a unit of its own, which converts to nothing else.
    /// </summary>
    public static Unit Get(string name) => UnitTable.Get(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>True where a value in this unit can be given in another: both measure the same.</summary>
    public bool ConvertsTo(Unit target) => target is not null && Dimension.Equals(target.Dimension);

    /// <summary>A value of this unit in another.</summary>
    /// <exception cref="InvalidOperationException">The units measure different things, or are different currencies.</exception>
    /// <exception cref="OverflowException">The result is too large for a decimal.</exception>
    public decimal Convert(decimal value, Unit target)
    {
        var to = target ?? throw new ArgumentNullException(nameof(target));
        if (!ConvertsTo(to))
            throw new InvalidOperationException($"'{Name}' ({Dimension}) does not convert to '{to.Name}' ({to.Dimension}).");
        if (Equals(to))
            return value;
        var inBase = (value + Offset) * Factor * to.Divisor;
        return (inBase / (Divisor * to.Factor)) - to.Offset;
    }

    /// <summary>A value of this unit in another; false where the units measure different things or the result does not fit.</summary>
    public bool TryConvert(decimal value, Unit target, out decimal converted)
    {
        converted = 0;
        if (target is null || !ConvertsTo(target))
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

    /// <summary>The unit's name.</summary>
    public override string ToString() => Name;

    /// <summary>True where the names are equal.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True where the names differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);
}
