using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>
/// The tokens of one sentence. One buffer serves all sentences of a text. Every question may be asked of any index: outside the
/// sentence the answer is no, so that rules can look around without counting.
/// </summary>
internal sealed class Sentence(string text)
{
    /// <summary>A longer sentence is read in pieces, so that a text without full stops costs no more memory than one with.</summary>
    public const int LongestInTokens = 2048;

    private readonly Token[] _tokens = new Token[LongestInTokens];
    private Token _outside;

    /// <summary>The text the sentence stands in.</summary>
    public string Text { get; } = text;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>True where a token can begin a figure or a date.</summary>
    public bool Triggered { get; private set; }

    public ref Token this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count) return ref _tokens[index];
            _outside = default;
            return ref _outside;
        }
    }

    public void Clear()
    {
        Count = 0;
        Triggered = HasAddress = HasDate = false;
        AnyWord = WordClass.None;
    }

    public void Add(in Token token)
    {
        _tokens[Count++] = token;
        if (token.Kind == TokenKind.Digits) Triggered = true;
        if (token.Word is not { } word) return;
        AnyWord |= word.Class;
        if (!Triggered) Triggered = word.Is(WordClass.Trigger) || (word.Is(WordClass.Ordinal) && word.Number > 2) ||
            (word.Is(WordClass.Holiday) && token.End - token.Start > 5);
    }

    /// <summary>All that any of its words can be.</summary>
    public WordClass AnyWord { get; private set; }

    /// <summary>True where a date was found.</summary>
    public bool HasDate { get; set; }

    /// <summary>True where an address of the web or of a mailbox may stand in the sentence.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Says that an address may stand in the sentence.</summary>
    public void MarkAddress() => HasAddress = true;

    /// <summary>Says that the sentence is worth a second look.</summary>
    public void Trigger() => Triggered = true;

    public ReadOnlySpan<char> Letters(int index) =>
        (uint)index < (uint)Count ? Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start) : default;

    /// <summary>The character of a symbol; NUL for every other token.</summary>
    public char Symbol(int index) =>
        (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Symbol ? Text[_tokens[index].Start] : '\0';

    public bool IsDigits(int index) => this[index].Kind == TokenKind.Digits;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool Is(int index, WordClass some) => this[index].Word is { } word && word.Is(some);

    public decimal Number(int index) => this[index].Word?.Number ?? 0;

    public int Calendar(int index) => this[index].Word?.Calendar ?? 0;

    /// <summary>True where the token is there and no white space stands before it.</summary>
    public bool Touches(int index) => index > 0 && (uint)index < (uint)Count && !_tokens[index].Spaced;

    public bool IsFree(int index) => (uint)index < (uint)Count && _tokens[index].Claim == Claim.Free;

    /// <summary>True where the token is this word, without regard to case; the word is given in small letters.</summary>
    public bool Says(int index, string word)
    {
        if ((uint)index >= (uint)Count) return false;
        ref var token = ref _tokens[index];
        if (token.End - token.Start != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = Text[token.Start + i];
            if (letter != word[i] && !(letter is >= 'A' and <= 'Z' && (letter | 0x20) == word[i])) return false;
        }

        return true;
    }

    public bool Says(int index, string word, string other) => Says(index, word) || Says(index, other);

    public bool Says(int index, string first, string second, string third) => Says(index, first) || Says(index, second) ||
        Says(index, third);

    /// <summary>True for a word whose first letter is a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[_tokens[index].Start]);

    public bool IsHyphen(int index) => Symbol(index) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int index) => Symbol(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '~';

    /// <summary>True where the tokens were all free.</summary>
    public bool AllFree(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!IsFree(i)) return false;
        return true;
    }

    public void Take(int first, int end, Claim claim)
    {
        for (var i = Math.Max(first, 0); i < end && i < Count; i++) _tokens[i].Claim = claim;
    }
}
