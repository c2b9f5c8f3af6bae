#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>Whether a figure is a change, and in which direction. Independent of the modifier: "rose by more than 5 %" has both.</summary>
#if FORMAT_WRITER
public enum Change
#else
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<FigureChange>))]
#endif
public enum FigureChange
#endif
{
    /// <summary>A level, not a change.</summary>
    None,

    /// <summary>A rise by the value: rose by, gained, up.</summary>
    Up,

    /// <summary>A fall by the value: fell by, lost, down.</summary>
    Down,
}
