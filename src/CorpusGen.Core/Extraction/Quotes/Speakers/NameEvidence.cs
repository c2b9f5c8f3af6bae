namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// What a text shows of a word elsewhere. "Poor" has its capital from the beginning of the sentence if "poor" occurs; "Rich Lowry" is a
/// name
/// if it occurs after a word in lower case. Only the text around is searched, and all searches of a text together read it a few times.
/// </summary>
internal sealed class NameEvidence
{
    private const int Around = 1 << 14;
    private const int LeastEffort = 1 << 18;
    private const int EffortForLetter = 16;
    private const int LongestWord = 32;

    /// <summary>Answers are kept: a name that begins many sentences is searched once.</summary>
    private const int Kept = 256;

    private readonly ulong[] _keys = new ulong[Kept];
    private readonly bool[] _answers = new bool[Kept];
    private string _text = "";
    private long _effort;

    private enum Question : byte
    {
        InLowerCase = 1,
        InsideSentence = 2,
    }

    /// <summary>Starts reading a text.</summary>
    public void Enter(string text) => (_text, _effort) = (text, ((long)text.Length * EffortForLetter) + LeastEffort);

    /// <summary>Forgets the text.</summary>
    public void Leave()
    {
        _text = "";
        Array.Clear(_keys, 0, Kept);
    }

    /// <summary>Returns true if the text around an offset has the word in lower case.</summary>
    public bool InLowerCase(ReadOnlySpan<char> word, int at)
    {
        if (word.Length > LongestWord)
            return false;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        return Ask(Question.InLowerCase, lower.Slice(0, word.Length), at);
    }

    /// <summary>Returns true if the text around an offset has the words, as they are, after a word in lower case.</summary>
    public bool InsideSentence(ReadOnlySpan<char> words, int at) => Ask(Question.InsideSentence, words, at);

    private bool Ask(Question question, ReadOnlySpan<char> words, int at)
    {
        // A place in the text of each size is a question of its own, so that the answer does not depend on if it was asked first.
        var key = (Hash(words) << 24) | ((ulong)(uint)(at / Around) << 2) | (ulong)question;
        var slot = (int)(((key * 0x9E3779B97F4A7C15UL) >> 48) & (Kept - 1));
        if (_keys[slot] != key)
            (_keys[slot], _answers[slot]) = (key, Search(question, words, at / Around * Around));
        return _answers[slot];
    }

    private bool Search(Question question, ReadOnlySpan<char> words, int middle)
    {
        var from = Math.Max(0, middle - Around);
        var end = Math.Min(_text.Length, middle + (2 * Around));
        while (from < end && _effort > 0)
        {
            var found = _text.AsSpan(from, end - from).IndexOf(words);
            if (found < 0)
            {
                _effort -= end - from;
                return false;
            }

            _effort -= found + 1;
            var start = from + found;
            from = start + 1;
            if (start < 2 || IsLetter(start - 1) || IsLetter(start + words.Length))
                continue;
            if (question == Question.InLowerCase || (start >= 2 && _text[start - 1] is ' ' or '\n' && char.IsLower(_text[start - 2])))
                return true;
        }

        return false;
    }

    private bool IsLetter(int at) => at < _text.Length && char.IsLetter(_text[at]);

    private static ulong Hash(ReadOnlySpan<char> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in words)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
