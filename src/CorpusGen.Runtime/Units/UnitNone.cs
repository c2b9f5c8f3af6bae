namespace CorpusGen;

public sealed partial class Unit
{
    /// <summary>Gets the unit of a number without a unit: things are counted, and the concept of the figure is what they are.</summary>
    public static Unit None => Get("");
}
