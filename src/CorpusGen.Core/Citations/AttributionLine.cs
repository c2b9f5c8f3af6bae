namespace CorpusGen.Core.Citations;

/// <summary>Reads who is quoted from the line of attribution of a block quote: "— Ada Birch, mayor of Elmstead".</summary>
internal static class AttributionLine
{
    private const int MostWords = 4;

    /// <summary>Returns the name; null if the line has the name of a text, or none.</summary>
    public static string? SpeakerOf(string line, CitationCorpus corpus)
    {
        var words = line.Trim().TrimStart('—', '–', '-', ' ');
        var end = words.IndexOfAny([',', '(', '[', ';', ':', '\n', '—']);
        var name = (end < 0 ? words : words.Substring(0, end)).Trim();
        return corpus.HasSpeaker(name) || IsName(name) && corpus.Find(name).Count == 0 ? name : null;
    }

    // Two to four words with capitals, the first of which is not an article.
    private static bool IsName(string name)
    {
        var words = name.Split(' ');
        return words.Length is > 1 and <= MostWords
            && words[0] is not ("The" or "A" or "An" or "From" or "In")
            && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]) && Array.TrueForAll(word.ToCharArray(), IsPart));
    }

    private static bool IsPart(char c) => char.IsLetter(c) || c is '.' or '-' or '\'' or '’';
}
