namespace CorpusGen.Core.Extraction;

/// <summary>How much is found in one text.</summary>
internal static class Limits
{
    /// <summary>
    /// So many quotations, or figures and dates, have a dozen books. A file of numbers alone has more, each of which would cost a hundred times the memory of its
    /// two characters.
    /// </summary>
    public const int MostFound = 100_000;
}
