using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// Notes of a transcriber at the start and the end of a turn: "[laughs] Yes.", "It closes. (Applause.)". They are not spoken. A note inside
/// the turn stays, because the words are sliced from the text, and so does a word that an editor added: "[The harbour] closes."
/// </summary>
internal static class StageNotes
{
    private const int Longest = 60;

    private static readonly WordSet Words = new(
        "laughs laughing laughter laugh chuckles chuckling chuckle giggles applause clapping cheers cheering inaudible unintelligible "
            + "indiscernible crosstalk pause pauses silence sighs sigh music coughs coughing gasps gasp nods smiles whispers whispering "
            + "sings singing sobs cries crying overlapping snickers shrugs interruption recess"
    );

    /// <summary>Returns the range without the notes at its ends; an empty range if it is a note alone.</summary>
    public static TextRange Trim(string text, TextRange turn)
    {
        var (start, end) = (turn.Start, turn.End);
        while (start < end && CloseOf(text, start, end) is { } close && IsNote(text, start, close))
            start = AfterSpace(text, close + 1, end);
        while (start < end && OpenOf(text, start, end) is { } open && IsNote(text, open, end - 1))
            end = BeforeSpace(text, start, open);
        return TextRange.Between(start, end);
    }

    private static int? CloseOf(string text, int start, int end)
    {
        if (text[start] is not ('[' or '('))
            return null;
        var close = text.IndexOf(text[start] == '[' ? ']' : ')', start, Math.Min(end - start, Longest));
        // "[a link](address)", "[1]: address".
        return close < 0 || (close + 1 < end && text[close + 1] is '(' or '[' or ':') ? null : close;
    }

    private static int? OpenOf(string text, int start, int end)
    {
        if (text[end - 1] is not (']' or ')'))
            return null;
        var open = text.LastIndexOf(text[end - 1] == ']' ? '[' : '(', end - 1, Math.Min(end - start, Longest));
        return open < 0 || (open > start && text[open - 1] == ']') ? null : open;
    }

    private static bool IsNote(string text, int open, int close)
    {
        for (var at = open + 1; at < close; at++)
        {
            var end = at;
            while (end < close && char.IsLetter(text[end]))
                end++;
            if (end > at && Words.Has(text.AsSpan(at, end - at)))
                return true;
            at = Math.Max(at, end);
        }

        return false;
    }

    private static int AfterSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int BeforeSpace(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }
}
