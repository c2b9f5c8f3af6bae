namespace CorpusGen.Core.Text;

/// <summary>The label that begins a turn of a transcript: "[47:51] Ada Birch: …".</summary>
/// <param name="Start">The offset of the line that it begins.</param>
/// <param name="Name">The words that name who speaks.</param>
/// <param name="Words">The offset of the first word after it.</param>
/// <param name="Section">The number of its section.</param>
internal readonly record struct TurnLabel(int Start, TextRange Name, int Words, int Section = 0)
{
    private const int LongestName = 40;
    private const int MostWords = 5;
    private const int LongestAside = 30;

    /// <summary>Reads the label at the beginning of a line.</summary>
    public static bool TryRead(string text, int start, int to, out TurnLabel label)
    {
        label = default;
        var at = AfterTime(text, start, to);
        var name = at;
        var words = 0;
        while (at < to && at - name < LongestName && char.IsUpper(text[at]) && words < MostWords)
        {
            words++;
            while (at < to && (char.IsLetter(text[at]) || text[at] is '.' or '-' or '\'' or '’'))
                at++;
            if (at < to && text[at] == ' ')
                at++;
        }

        if (words == 0)
            return false;
        var end = at;
        while (end > name && text[end - 1] == ' ')
            end--;
        // "Q. When was that?": the full stop of a court's transcript.
        if (end - name == 2 && text[name] is 'Q' or 'A' && text[name + 1] == '.' && at > end)
        {
            label = new TurnLabel(start, new TextRange(name, 1), at);
            return HasWords(text, ref label, to);
        }

        at = AfterAside(text, at, to);
        if (at >= to || text[at] != ':' || (at + 1 < to && !char.IsWhiteSpace(text[at + 1])))
            return false;
        label = new TurnLabel(start, TextRange.Between(name, end), at + 1);
        return HasWords(text, ref label, to);
    }

    private static bool HasWords(string text, ref TurnLabel label, int to)
    {
        var at = label.Words;
        while (at < to && char.IsWhiteSpace(text[at]))
            at++;
        label = label with { Words = at };
        return at < to && text[at] is not ('"' or '“' or '„' or '«' or '‘' or '\'');
    }

    /// <summary>[47:51], (0:12:01), 12:03</summary>
    private static int AfterTime(string text, int start, int to)
    {
        var at = start;
        while (at < to && text[at] is ' ' or '\t')
            at++;
        var first = at;
        if (at < to && text[at] is '[' or '(')
            at++;
        var digits = at;
        while (at < to && at < digits + 12 && (char.IsDigit(text[at]) || text[at] is ':' or '.' or ','))
            at++;
        if (at == digits)
            return first;
        while (at < to && text[at] is ']' or ')' or ' ' or '-' or '–')
            at++;
        return at;
    }

    /// <summary>Ada Birch (laughing): / Ada Birch [00:12]:</summary>
    private static int AfterAside(string text, int at, int to)
    {
        if (at >= to || text[at] is not ('(' or '['))
            return at;
        var end = at + 1;
        while (end < to && end < at + LongestAside && text[end] is not (')' or ']' or '\n'))
            end++;
        return end < to && text[end] is ')' or ']' ? end + 1 : at;
    }
}
