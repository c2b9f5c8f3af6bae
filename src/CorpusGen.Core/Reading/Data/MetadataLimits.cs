namespace CorpusGen.Core.Reading.Data;

/// <summary>The limits of metadata in all languages. Metadata that people write is far below them.</summary>
internal static class MetadataLimits
{
    public const int MostDepth = 32;
    public const int MostValues = 10_000;

    /// <summary>The limit of a data file, which a program may write: the times of words, the names of icons.</summary>
    public const int MostDataValues = 100_000;
    public const int MostCharacters = 1_000_000;
}
