namespace CorpusGen;

/// <summary>What a figure is counted in.</summary>
public sealed class Unit
{
    private Unit(string name) => Name = name;

    /// <summary>No unit: things are counted.</summary>
    public static Unit None { get; } = new("");

    /// <summary>The unit's name.</summary>
    public string Name { get; }

    /// <summary>The unit of a name.</summary>
    public static Unit Get(string name) => name.Length == 0 ? None : new Unit(name);

    /// <summary>A value in another unit.</summary>
    public decimal Convert(decimal value, Unit target) => target.Name == Name ? value : throw new ArgumentException("The units measure different things.", nameof(target));

    /// <summary>The unit's name.</summary>
    public override string ToString() => Name;
}
