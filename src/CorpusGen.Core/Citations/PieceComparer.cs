namespace CorpusGen.Core.Citations;

/// <summary>A place that has the words of a piece.</summary>
/// <param name="Start">The start in the normal form of the document.</param>
/// <param name="End">The end.</param>
/// <param name="Differences">How the spellings differ.</param>
internal sealed record PieceMatch(int Start, int End, SpellingDifferences Differences);

/// <summary>Compares a piece of a citation with a place of a document, character by character.</summary>
internal sealed class PieceComparer(NormalText source, NormalText words)
{
    private readonly string _source = source.Text;
    private readonly string _words = words.Text;

    /// <summary>Gets the number of characters that were compared.</summary>
    public long Work { get; private set; }

    /// <summary>Returns the match at a place; null if the words differ, or if an end is inside a word or a number.</summary>
    public PieceMatch? Match(CitationPiece piece, int start, bool isLast)
    {
        Work++;
        if (WordEdges.IsInside(_source, start))
            return null;
        var differences = SpellingDifferences.None;
        var at = start;
        var i = piece.Start;
        while (i < piece.End)
        {
            Work++;
            if (IsBracketOfLetter(piece, i))
                i++;
            else if (Step(piece, i, at, isLast) is { } step)
                (i, at, differences) = (i + step.Words, at + step.Source, differences | step.Differences);
            else
                return null;
        }

        return WordEdges.IsInside(_source, at) ? null : new PieceMatch(start, at, differences);
    }

    private static bool IsBracketOfLetter(CitationPiece piece, int at) =>
        piece.FreeCase.Count > 0 && (piece.FreeCase.Contains(at + 1) || piece.FreeCase.Contains(at - 1));

    // Returns how many characters are equal; null if they differ.
    private (int Words, int Source, SpellingDifferences Differences)? Step(CitationPiece piece, int i, int at, bool isLast)
    {
        var wanted = _words[i];
        var found = at < _source.Length ? _source[at] : '\0';
        if (wanted == found && at < _source.Length)
            return (1, 1, words.SpellingAt(i) == source.SpellingAt(at) ? SpellingDifferences.None : DifferenceOf(found));
        if (found == NormalText.LineEndHyphen)
            return (wanted == '-' ? 1 : 0, 1, SpellingDifferences.LineEndHyphens);
        if (wanted == NormalText.LineEndHyphen)
            return (1, found == '-' ? 1 : 0, SpellingDifferences.LineEndHyphens);
        if (wanted == ' ' && found == NormalText.ParagraphBreak)
        {
            return (
                1,
                IsMark(_source, at + 1) && !IsMark(_words, i + 1) && IsQuotationOpen(at) ? 2 : 1,
                SpellingDifferences.ParagraphBreaks
            );
        }

        if (IsMark(_words, i) && IsMark(_source, at) && !IsAfterDigit(_words, i) && !IsAfterDigit(_source, at))
            return (1, 1, SpellingDifferences.QuotationMarks);
        if (piece.FreeCase.Contains(i) && char.ToUpperInvariant(wanted) == char.ToUpperInvariant(found))
            return (1, 1, SpellingDifferences.None);
        if (isLast && i == piece.End - 1 && i > piece.Start && wanted is '.' or ',' && EndsQuotation(at))
            return (1, 0, SpellingDifferences.FinalMark);
        return null;
    }

    // A quotation that is continued has an opening mark in each paragraph.
    private bool IsQuotationOpen(int end)
    {
        var marks = 0;
        for (var i = end - 1; i >= 0 && _source[i] is not (NormalText.ParagraphBreak or NormalText.BlockBreak); i--)
            marks += _source[i] == '"' ? 1 : 0;
        return marks % 2 != 0;
    }

    private bool EndsQuotation(int at) =>
        IsMark(_source, at) || (at < _source.Length && _source[at] is '.' or ',' && IsMark(_source, at + 1));

    private static bool IsMark(string text, int at) => at < text.Length && text[at] is '"' or '\'';

    // 5' and 5" are feet and inches.
    private static bool IsAfterDigit(string text, int at) => at > 0 && CharacterClasses.IsDigit(text[at - 1]);

    private static SpellingDifferences DifferenceOf(char normal) =>
        normal switch
        {
            ' ' => SpellingDifferences.WhiteSpace,
            '"' or '\'' => SpellingDifferences.QuotationMarks,
            '-' or '—' => SpellingDifferences.Dashes,
            NormalText.LineEndHyphen => SpellingDifferences.None,
            '.' => SpellingDifferences.Ellipses,
            _ => SpellingDifferences.Characters,
        };
}
