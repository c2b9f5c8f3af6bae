namespace CorpusGen.Format;

/// <summary>The version and the lengths of the format.</summary>
internal static class StoredFormat
{
    /// <summary>The version, in ASCII. Everything that is stored begins with it, and the run-time library reads no other.</summary>
    public const string Version = "CG4";

    /// <summary>The length of <see cref="Version"/> in bytes.</summary>
    public const int VersionLength = 3;

    /// <summary>The length of the hash of all texts, in ASCII characters. The code and its resource both carry it.</summary>
    public const int HashLength = 13;
}
