namespace CorpusGen.Core.Extraction;

/// <summary>How much is found in one text.</summary>
internal static class Limits
{
    // So many have a dozen books.
    private const int Most = 100_000;

    // So many a text of any length may have: a page of a table.
    private const int Fewest = 8_000;

    // Prose has one in fifty characters at the most. A file of numbers alone has one in two, each of which would cost a hundred times its
    // memory.
    private const int Characters = 12;

    /// <summary>
    /// How many quotations, or figures and dates, are found in a text of a length: one for twelve characters, from eight thousand to
    /// a hundred thousand.
    /// </summary>
    public static int MostIn(string text) => Math.Min(Math.Max(Fewest, text.Length / Characters), Most);
}
