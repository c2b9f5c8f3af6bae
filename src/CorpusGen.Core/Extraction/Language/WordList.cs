namespace CorpusGen.Core.Extraction.Language;

/// <summary>Reads vocabulary that is written as text: words separated by spaces and line ends.</summary>
internal static class WordList
{
    private static readonly char[] Space = [' ', '\r', '\n'];

    /// <summary>Returns the words of a list.</summary>
    public static string[] Split(string list) => list.Split(Space, StringSplitOptions.RemoveEmptyEntries);
}
