namespace CorpusGen;

public sealed partial class Unit
{
    /// <summary>No unit: things are counted, and the figure's concept says which.</summary>
    public static Unit None => Get("");
}
