using System.ComponentModel;
using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The quantity that a unit measures. Units can be converted into each other if their dimensions are equal.</summary>
[DebuggerDisplay("{Name,nq}")]
[TypeConverter(typeof(TextTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Dimension>))]
#endif
public sealed class Dimension : IEquatable<Dimension>
{
    /// <summary>Number of things: "share", "person".</summary>
    public static Dimension Count { get; } = new("Count");

    /// <summary>Length.</summary>
    public static Dimension Length { get; } = new("Length");

    /// <summary>Area.</summary>
    public static Dimension Area { get; } = new("Area");

    /// <summary>Volume.</summary>
    public static Dimension Volume { get; } = new("Volume");

    /// <summary>Mass.</summary>
    public static Dimension Mass { get; } = new("Mass");

    /// <summary>Time.</summary>
    public static Dimension Time { get; } = new("Time");

    /// <summary>Age of a person or thing.</summary>
    public static Dimension Age { get; } = new("Age");

    /// <summary>Speed.</summary>
    public static Dimension Speed { get; } = new("Speed");

    /// <summary>Temperature.</summary>
    public static Dimension Temperature { get; } = new("Temperature");

    /// <summary>Plane angle.</summary>
    public static Dimension Angle { get; } = new("Angle");

    /// <summary>Share of a whole: percent, parts per million.</summary>
    public static Dimension Share { get; } = new("Share");

    /// <summary>Difference of two shares: percentage points, basis points.</summary>
    public static Dimension ShareDifference { get; } = new("Difference of shares");

    /// <summary>Energy.</summary>
    public static Dimension Energy { get; } = new("Energy");

    /// <summary>Power.</summary>
    public static Dimension Power { get; } = new("Power");

    /// <summary>Force.</summary>
    public static Dimension Force { get; } = new("Force");

    /// <summary>Torque.</summary>
    public static Dimension Torque { get; } = new("Torque");

    /// <summary>Pressure.</summary>
    public static Dimension Pressure { get; } = new("Pressure");

    /// <summary>Electric current.</summary>
    public static Dimension Current { get; } = new("Electric current");

    /// <summary>Electric charge.</summary>
    public static Dimension Charge { get; } = new("Electric charge");

    /// <summary>Voltage.</summary>
    public static Dimension Voltage { get; } = new("Voltage");

    /// <summary>Electric resistance.</summary>
    public static Dimension Resistance { get; } = new("Resistance");

    /// <summary>Electric capacitance.</summary>
    public static Dimension Capacitance { get; } = new("Capacitance");

    /// <summary>Frequency.</summary>
    public static Dimension Frequency { get; } = new("Frequency");

    /// <summary>Amount of data.</summary>
    public static Dimension Data { get; } = new("Data");

    /// <summary>Data per time.</summary>
    public static Dimension DataRate { get; } = new("Data rate");

    /// <summary>Distance per volume of fuel.</summary>
    public static Dimension FuelEconomy { get; } = new("Fuel economy");

    /// <summary>Level on a logarithmic scale: decibel.</summary>
    public static Dimension Level { get; } = new("Level");

    /// <summary>Luminous flux.</summary>
    public static Dimension LuminousFlux { get; } = new("Luminous flux");

    /// <summary>Illuminance.</summary>
    public static Dimension Illuminance { get; } = new("Illuminance");

    /// <summary>Luminous intensity.</summary>
    public static Dimension LuminousIntensity { get; } = new("Luminous intensity");

    /// <summary>Amount of substance.</summary>
    public static Dimension Substance { get; } = new("Amount of substance");

    /// <summary>Absorbed dose of radiation.</summary>
    public static Dimension AbsorbedDose { get; } = new("Absorbed dose");

    /// <summary>Dose equivalent of radiation.</summary>
    public static Dimension EquivalentDose { get; } = new("Dose equivalent");

    /// <summary>Radioactivity.</summary>
    public static Dimension Radioactivity { get; } = new("Radioactivity");

    private readonly string _key;

    private Dimension(string name, string? key = null)
    {
        Name = name;
        _key = key ?? name;
    }

    /// <summary>Gets the name of the dimension: "Length".</summary>
    public string Name { get; }

    /// <summary>True for money. Every currency has its own dimension, because there is no fixed rate between currencies.</summary>
    public bool IsCurrency => Name == "Currency";

    /// <summary>Returns the dimension of a currency.</summary>
    internal static Dimension OfCurrency(string currency) => new("Currency", "Currency: " + currency);

    /// <summary>A dimension that has no property here: "Viscosity", "Inductance".</summary>
    internal static Dimension OfKind(string name) => new(name);

    /// <summary>The dimension of one kind of thing that is counted.</summary>
    internal static Dimension OfThings(string things) => new("Count", "Count: " + things);

    /// <summary>Returns the dimension of a quotient: length per time is speed.</summary>
    internal static Dimension Quotient(Dimension above, Dimension below)
    {
        if (below.Equals(Time))
        {
            if (above.Equals(Length))
                return Speed;
            if (above.Equals(Data))
                return DataRate;
            if (above.Equals(Energy))
                return Power;
            if (above.Equals(Charge))
                return Current;
        }

        if (above.Equals(Length) && below.Equals(Volume))
            return FuelEconomy;
        return new(above.Name + " per " + below.Name.ToLowerInvariant(), above._key + " per " + below._key);
    }

    /// <summary>Returns the dimension of a square: length squared is area.</summary>
    internal static Dimension Power2(Dimension of) => of.Equals(Length) ? Area : new(of.Name + " squared", of._key + " squared");

    /// <summary>Returns the dimension of a cube: length cubed is volume.</summary>
    internal static Dimension Power3(Dimension of) => of.Equals(Length) ? Volume : new(of.Name + " cubed", of._key + " cubed");

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_key);

    /// <summary>Returns the name of the dimension.</summary>
    public override string ToString() => Name;
}
