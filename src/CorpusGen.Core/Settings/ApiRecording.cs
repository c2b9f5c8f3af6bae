namespace CorpusGen.Core.Settings;

/// <summary>The changes that `dotnet format` makes to the files of recorded members.</summary>
public enum ApiRecording
{
    /// <summary>None.</summary>
    None,

    /// <summary>Records all members as they are now.</summary>
    Record,

    /// <summary>Records all members as they are now, and keeps the old names of renamed members.</summary>
    Keep,

    /// <summary>Moves the unshipped lines into the shipped file.</summary>
    Ship,
}
