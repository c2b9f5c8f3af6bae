using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Recognizes marks without a pair that are correct: a mark that the text is about, and marks that end in a word.</summary>
internal static class UnpairedMark
{
    private const int LongestEnding = 3;

    /// <summary>Returns true if an opening mark without a closing one is correct.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The offset of the mark.</param>
    /// <param name="paragraph">The paragraph of the mark.</param>
    public static bool IsNone(string text, int open, TextRange paragraph) =>
        IsInsideWord(text, open)
        || IsMentioned(text, open)
        || IsClosedInWord(text, open, paragraph)
        || IsArgument(text, open)
        || HasEmptyMarks(text, open, paragraph)
        || IsCut(text, paragraph)
        || IsOpenedAgain(text, open, paragraph);

    // "d"istributed, "or"ed: the marks are closed, in the middle of a word.
    private static bool IsInsideWord(string text, int open)
    {
        var at = open + 1;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at > open + 1 && at + 1 < text.Length && text[at] == text[open] && char.IsLetter(text[at + 1]);
    }

    // A double quote (") is one character.
    private static bool IsMentioned(string text, int open)
    {
        var (before, after) = (open - 1, open + 1);
        if (before > 0 && after + 1 < text.Length && text[before] == ' ' && text[after] == ' ')
            (before, after) = (before - 1, after + 1);
        return before >= 0
            && after < text.Length
            && (text[before], text[after]) is ('(', ')') or ('[', ']') or ('`', '`') or ('\'', '\'') or ('‘', '’');
    }

    // It is "harbour master"d first, and a "quay>"-like mark.
    private static bool IsClosedInWord(string text, int open, TextRange paragraph)
    {
        if (text[open] != '"')
            return false;
        var close = text.IndexOf('"', open + 1, paragraph.End - open - 1);
        if (close < 0 || close == open + 1 || char.IsWhiteSpace(text[close - 1]) || text[close - 1] is '(' or '[' or '=')
            return false;
        var end = close + 1;
        if (end + 1 < paragraph.End && text[end] == '-')
            return char.IsLetter(text[end + 1]);
        while (end < paragraph.End && char.IsLower(text[end]))
            end++;
        return end > close + 1 && end - close - 1 <= LongestEnding && (end == paragraph.End || !char.IsLetter(text[end]));
    }

    // (string :tag "Scheduled: a line of Lisp. And class="figure: an attribute.
    private static bool IsArgument(string text, int open)
    {
        var at = open - 1;
        if (at > 0 && text[at] == '=')
            return true;
        if (at < 1 || text[at] != ' ')
            return false;
        var end = at;
        while (at > 0 && (char.IsLower(text[at - 1]) || text[at - 1] == '-'))
            at--;
        return at > 1 && at < end && text[at - 1] == ':' && text[at - 2] == ' ';
    }

    // Fixed "it fails if the name is """: the words of a program, in which pairs cannot be told from others.
    private static bool HasEmptyMarks(string text, int open, TextRange paragraph) =>
        text[open] == '"' && text.IndexOf("\"\"", paragraph.Start, paragraph.Length, StringComparison.Ordinal) >= 0;

    // The end of the paragraph was left out, and the mark with it.
    private static bool IsCut(string text, TextRange paragraph) =>
        paragraph.Length > Dots.Length && string.CompareOrdinal(text, paragraph.End - Dots.Length, Dots, 0, Dots.Length) == 0;

    private const string Dots = "...";

    // By convention each paragraph of a long quotation opens it again; in a list of elements they can be lines of one block.
    private static bool IsOpenedAgain(string text, int open, TextRange paragraph)
    {
        if (text[open] == '"')
            return open == paragraph.Start && IsListOfLines(text, paragraph);
        // The lines of a text can be its paragraphs too.
        var startsLine = StartsLine(text, open);
        for (var line = text.IndexOf('\n', open); line >= 0 && line < paragraph.End; line = text.IndexOf('\n', line + 1))
        {
            var at = line + 1;
            while (at < paragraph.End && (char.IsWhiteSpace(text[at]) || text[at] == '<'))
                at = text[at] == '<' && text.IndexOf('>', at) is > 0 and var tag ? tag + 1 : at + 1;
            if (at < paragraph.End && text[at] == text[open] && at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]))
                return true;
            if (!startsLine)
                return false;
        }

        return false;
    }

    // Three titles of which only the last is closed.
    private static bool IsListOfLines(string text, TextRange paragraph)
    {
        var lines = paragraph.Of(text).Split('\n');
        return lines.Length >= FewestLines && lines.All(line => line.TrimStart().StartsWith("\"", StringComparison.Ordinal));
    }

    private const int FewestLines = 3;

    private static bool StartsLine(string text, int open)
    {
        var at = open - 1;
        while (at >= 0 && text[at] is ' ' or '\t')
            at--;
        return at < 0 || text[at] is '\n' or '>';
    }
}
