using System.Runtime.CompilerServices;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>
/// The tokens of one sentence. One buffer serves all sentences of a text. Every question may be asked of any index: outside the
/// sentence the answer is no, so that rules can look around without counting.
/// </summary>
internal sealed class Sentence
{
    /// <summary>A longer sentence is read in pieces, so that a text without full stops costs no more memory than one with.</summary>
    public const int LongestInTokens = 2048;

    /// <summary>What most sentences fit in.</summary>
    private const int UsualTokens = 128;

    /// <summary>The first is no token of the sentence: it stands for whatever is outside.</summary>
    private Token[] _tokens = new Token[UsualTokens + 1];
    private bool _triggered;

    /// <summary>The text the sentence stands in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>True where a token can begin a figure or a date.</summary>
    public bool Triggered => _triggered || (AnyWord & WordClass.Triggering) != 0;

    /// <summary>The token at an index. Every question goes through here, some hundred for each figure.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[(uint)index < (uint)Count ? index + 1 : 0];
    }

    /// <summary>Goes to a text.</summary>
    public void Enter(string text) => Text = text;

    /// <summary>Leaves the text, with nothing of it; what an unusual sentence needed is not kept either.</summary>
    public void Leave()
    {
        Clear();
        Text = "";
        if (_tokens.Length > UsualTokens + 1)
            _tokens = new Token[UsualTokens + 1];
    }

    public void Clear()
    {
        Count = 0;
        _triggered = HasAddress = HasDate = false;
        AnyWord = WordClass.None;
    }

    /// <summary>Adds a word; its id is 0 where the vocabulary does not have it.</summary>
    public void AddWord(int start, int end, bool spaced, ushort word)
    {
        ref var token = ref Next(start, end, spaced);
        token.Kind = TokenKind.Word;
        token.Word = word;
        token.Class = Lexicon.ClassOf(word);
        AnyWord |= token.Class;
    }

    /// <summary>Adds digits, with the points and commas between them.</summary>
    public void AddDigits(int start, int end, bool spaced)
    {
        ref var token = ref Next(start, end, spaced);
        token.Kind = TokenKind.Digits;
        token.Class = WordClass.Digits;
        _triggered = true;
    }

    /// <summary>Adds a character of any other kind.</summary>
    public void AddSymbol(int start, bool spaced, char symbol)
    {
        ref var token = ref Next(start, start + 1, spaced);
        token.Kind = TokenKind.Symbol;
        token.Symbol = symbol;
    }

    private ref Token Next(int start, int end, bool spaced)
    {
        if (++Count == _tokens.Length)
            Array.Resize(ref _tokens, Math.Min(Count * 2, LongestInTokens + 1));
        ref var token = ref _tokens[Count];
        token = default;
        (token.Start, token.End, token.Spaced) = (start, end, spaced);
        return ref token;
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
    public void Trigger() => _triggered = true;

    public ReadOnlySpan<char> Letters(int index)
    {
        ref readonly var token = ref this[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>The character of a symbol; NUL for every other token.</summary>
    public char Symbol(int index) => this[index].Symbol;

    public bool IsDigits(int index) => this[index].Kind == TokenKind.Digits;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool Is(int index, WordClass some) => (this[index].Class & some) != 0;

    /// <summary>The word a token is; null where the vocabulary does not have it.</summary>
    public Word? Word(int index) => Lexicon.At(this[index].Word);

    public decimal Number(int index) => Word(index)?.Number ?? 0;

    public int Calendar(int index) => Word(index)?.Calendar ?? 0;

    /// <summary>True where the token is there and no white space stands before it.</summary>
    public bool Touches(int index) => index > 0 && (uint)index < (uint)Count && !_tokens[index + 1].Spaced;

    public bool IsFree(int index) => (uint)index < (uint)Count && _tokens[index + 1].Claim == Claim.Free;

    /// <summary>True where the token is this word, without regard to case; the word is given in small letters.</summary>
    public bool Says(int index, string word)
    {
        ref readonly var token = ref this[index];
        return token.End - token.Start == word.Length && Reads(token.Start, word);
    }

    public bool Says(int index, string word, string other)
    {
        ref readonly var token = ref this[index];
        var length = token.End - token.Start;
        return (length == word.Length && Reads(token.Start, word)) || (length == other.Length && Reads(token.Start, other));
    }

    public bool Says(int index, string first, string second, string third)
    {
        ref readonly var token = ref this[index];
        var length = token.End - token.Start;
        return (length == first.Length && Reads(token.Start, first))
            || (length == second.Length && Reads(token.Start, second))
            || (length == third.Length && Reads(token.Start, third));
    }

    private bool Reads(int start, string word)
    {
        var letters = Text.AsSpan(start, word.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            if (letter != word[i] && !(letter is >= 'A' and <= 'Z' && (letter | 0x20) == word[i]))
                return false;
        }

        return true;
    }

    /// <summary>True for a word whose first letter is a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    public bool IsHyphen(int index) => Symbol(index) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int index) => Symbol(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '~';

    /// <summary>True where the tokens were all free.</summary>
    public bool AllFree(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsFree(i))
                return false;
        }

        return true;
    }

    public void Take(int first, int end, Claim claim)
    {
        for (var i = Math.Max(first, 0); i < end && i < Count; i++)
            _tokens[i + 1].Claim = claim;
    }
}
