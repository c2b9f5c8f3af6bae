namespace CorpusGen.Core.Extraction.Language;

/// <summary>Vocabulary is written as text: words between spaces and line ends.</summary>
internal static class WordList
{
    private static readonly char[] Space = [' ', '\r', '\n'];

    /// <summary>The words of a list.</summary>
    public static string[] Split(string list) => list.Split(Space, StringSplitOptions.RemoveEmptyEntries);
}
