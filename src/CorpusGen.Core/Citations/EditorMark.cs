namespace CorpusGen.Core.Citations;

/// <summary>A mark of an editor in a citation.</summary>
/// <param name="End">The end of the mark in the normal form.</param>
/// <param name="Joint">Its meaning; none for a letter whose case was changed.</param>
/// <param name="Inserted">The inserted words.</param>
internal sealed record EditorMark(int End, PieceJoint Joint, string Inserted)
{
    /// <summary>Returns the mark at an offset of a normal form; null if there is none.</summary>
    public static EditorMark? At(string text, int at)
    {
        if (IsEllipsis(text, at))
            return new EditorMark(EndOfDots(text, at), PieceJoint.Omission, "");
        if (text[at] is not ('[' or '('))
            return null;
        var close = text.IndexOf(text[at] == '[' ? ']' : ')', at);
        if (close < 0)
            return null;
        var inside = text.Substring(at + 1, close - at - 1).Trim();
        if (IsEllipsis(inside, 0) && EndOfDots(inside, 0) == inside.Length)
            return new EditorMark(close + 1, PieceJoint.Omission, "");
        if (text[at] == '(')
            return null;
        // "[T]he", "[A] new quay"
        if (inside.Length == 1 && char.IsLetter(inside[0]) && close == at + 2 && (IsLetterAt(text, close + 1) || inside[0] is 'A' or 'a'))
            return new EditorMark(close + 1, PieceJoint.None, "");
        return new EditorMark(close + 1, PieceJoint.Insertion, inside is "sic" or "sic!" ? "" : inside);
    }

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsLetter(text[at]);

    private static bool IsEllipsis(string text, int at) =>
        at + 2 < text.Length && text[at] == '.' && text[at + 1] == '.' && text[at + 2] == '.';

    private static int EndOfDots(string text, int at)
    {
        while (at < text.Length && text[at] == '.')
            at++;
        return at;
    }
}
