using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// Single quotation marks, distinguished from apostrophes: 'Come in,' he said; but not 'twas, the '90s, the dogs' bowls, rock 'n' roll.
/// </summary>
internal static class SingleMarks
{
    /// <summary>A quotation with more marks in it than this is not found: the search stays linear on any text.</summary>
    private const int MostMarksInside = 64;

    /// <summary>True if the mark may open a quotation: it is before a word that has lost no letters.</summary>
    public static bool MayOpen(string text, WordSet elisions, Mark mark, int to) =>
        mark.CanOpen && mark.Character is '\'' or '‘' or '‚' or '‛' && mark.CanOpen && !StandsForLetters(text, elisions, mark.At, to);

    /// <summary>'Tis late,' said Ellen: the apostrophe is the mark as well, if another one surely closes.</summary>
    public static bool MayOpenBeforeElision(Mark mark) => mark.CanOpen && mark.Character is '\'' or '‘' && mark.CanOpen;

    /// <summary>Returns the index of the mark that closes; -1 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="elisions">Words that begin with an apostrophe.</param>
    /// <param name="marks">The marks of the paragraph.</param>
    /// <param name="open">The index of the mark that opens.</param>
    /// <param name="to">The end of the paragraph.</param>
    /// <param name="isCertain">True if the mark that closes may not be an apostrophe, nor another one open before it.</param>
    public static int FindClose(string text, WordSet elisions, List<Mark> marks, int open, int to, bool isCertain = false)
    {
        var weak = -1;
        for (var i = open + 1; i < marks.Count && i <= open + MostMarksInside; i++)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single)
                continue;
            if ((weak >= 0 || isCertain) && MayOpen(text, elisions, mark, to))
                break;
            if (!mark.CanClose || mark.At == marks[open].At + 1)
                continue;
            if (mark.Character == '‚' || (mark.Character == '‘' && marks[open].Character != '‚'))
                continue;
            if (!MayBeApostrophe(text, mark.At, to))
                return isCertain && char.IsLetterOrDigit(text[mark.At - 1]) ? -1 : i;
            if (weak < 0 && !isCertain)
                weak = i;
        }

        return weak >= 0 && IsShort(text, marks[open].At, marks[weak].At, marks[open].Character) ? weak : -1;
    }

    /// <summary>"dogs' bowls", "goin' home": a letter before and a space after show nothing.</summary>
    private static bool MayBeApostrophe(string text, int at, int to) =>
        char.IsLetterOrDigit(text[at - 1]) && at + 1 < to && char.IsWhiteSpace(text[at + 1]);

    /// <summary>After an s a straight mark is a possessive sooner than the end of many words.</summary>
    private static bool IsShort(string text, int open, int close, char mark)
    {
        if (mark != '\'' || text[close - 1] is not ('s' or 'S'))
            return true;
        var spaces = 0;
        for (var i = open; i < close && spaces < 4; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                spaces++;
        }

        return spaces < 4;
    }

    private static bool StandsForLetters(string text, WordSet elisions, int at, int to)
    {
        var end = at + 1;
        while (end < to && end < at + 9 && char.IsLetterOrDigit(text[end]))
            end++;
        var length = end - at - 1;
        if (length is 2 or 3 && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]))
            return length == 2 || text[at + 3] == 's';
        return length > 0 && elisions.Has(text.AsSpan(at + 1, length));
    }
}
