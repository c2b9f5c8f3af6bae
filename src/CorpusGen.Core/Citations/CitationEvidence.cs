namespace CorpusGen.Core.Citations;

/// <summary>Decides if a citation has enough words to show that they were taken from a text.</summary>
internal static class CitationEvidence
{
    private const int FewestWords = 3;
    private const int FewestLetters = 12;
    private const int FewestWordsForPiece = 2;

    /// <summary>Returns why the words are not enough; null if they are.</summary>
    public static string? Missing(CitationPattern pattern)
    {
        if (pattern.Pieces.Count == 0)
            return "it has no words";
        if (pattern.CountOfWords < FewestWords && pattern.Pieces.Sum(piece => Letters(pattern, piece)) < FewestLetters)
            return "it is too short to be evidence";
        if (pattern.Pieces.Count > 1 && pattern.CountOfWords < Math.Max(FewestWords + 1, FewestWordsForPiece * pattern.Pieces.Count))
            return "its parts between the marks of omission are too short to be evidence";
        return null;
    }

    private static int Letters(CitationPattern pattern, CitationPiece piece)
    {
        var count = 0;
        for (var i = piece.Start; i < piece.End; i++)
            count += CharacterClasses.IsWord(pattern.Words.Text[i]) ? 1 : 0;
        return count;
    }
}
