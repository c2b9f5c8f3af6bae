using System.Runtime.CompilerServices;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// The tokens of one sentence. One buffer serves all sentences of a text. Any index may be asked for: outside the sentence the answer is
/// no, so that rules can look around without counting.
/// </summary>
/// <param name="usual">The number of tokens that most sentences have; a buffer of this size is kept for the next text.</param>
/// <param name="longest">The largest number of tokens. A longer sentence is read in parts, so that memory is limited on any text.</param>
internal abstract class Sentence<TToken>(int usual, int longest)
    where TToken : struct, IToken
{
    // The first is not a token of the sentence: it is the answer for every index outside.
    private TToken[] _tokens = new TToken[usual + 1];

    /// <summary>Gets the text the sentence is in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Gets the language the text is read in.</summary>
    public LanguageProfile Language { get; private set; } = null!;

    /// <summary>Gets the number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a value indicating whether no further token fits.</summary>
    public bool IsFull => Count == longest;

    /// <summary>
    /// Gets the token at an index; a token without characters outside the sentence. Called some hundred times for each figure.
    /// </summary>
    public ref readonly TToken this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[(uint)index < (uint)Count ? index + 1 : 0];
    }

    /// <summary>Starts reading a text in a language.</summary>
    public virtual void Enter(string text, LanguageProfile language) => (Text, Language) = (text, language);

    /// <summary>Forgets the text, and the memory that an unusually long sentence needed.</summary>
    public void Leave()
    {
        Clear();
        Text = "";
        if (_tokens.Length > usual + 1)
            _tokens = new TToken[usual + 1];
    }

    /// <summary>Removes all tokens.</summary>
    public virtual void Clear() => Count = 0;

    /// <summary>Returns the characters of a token.</summary>
    public ReadOnlySpan<char> Letters(int index)
    {
        ref readonly var token = ref this[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>Returns the range of the tokens from one index to another; <paramref name="end"/> is exclusive.</summary>
    public TextRange Range(int first, int end) => TextRange.Between(this[first].Start, this[end - 1].End);

    /// <summary>Returns true if a token is this word, ignoring case; the word is given in lower case.</summary>
    public bool Is(int index, string word)
    {
        ref readonly var token = ref this[index];
        return token.End - token.Start == word.Length && Reads(token.Start, word);
    }

    /// <summary>Returns true if a token is one of two words.</summary>
    public bool Is(int index, string word, string other)
    {
        ref readonly var token = ref this[index];
        var length = token.End - token.Start;
        return (length == word.Length && Reads(token.Start, word)) || (length == other.Length && Reads(token.Start, other));
    }

    /// <summary>Returns true if a token is one of three words. More words are a <see cref="WordSet"/>.</summary>
    public bool Is(int index, string first, string second, string third)
    {
        ref readonly var token = ref this[index];
        var length = token.End - token.Start;
        return (length == first.Length && Reads(token.Start, first))
            || (length == second.Length && Reads(token.Start, second))
            || (length == third.Length && Reads(token.Start, third));
    }

    /// <summary>Returns true if a token is a word of a set.</summary>
    public bool Is(int index, WordSet words)
    {
        ref readonly var token = ref this[index];
        var length = token.End - token.Start;
        foreach (var word in words.OfLength(length))
        {
            if (Reads(token.Start, word))
                return true;
        }

        return false;
    }

    /// <summary>Adds an empty token and returns it, to be filled.</summary>
    protected ref TToken Add()
    {
        if (++Count == _tokens.Length)
            Array.Resize(ref _tokens, Math.Min(Count * 2, longest + 1));
        ref var token = ref _tokens[Count];
        token = default;
        return ref token;
    }

    /// <summary>Adds a token.</summary>
    protected void Append(in TToken token)
    {
        if (++Count == _tokens.Length)
            Array.Resize(ref _tokens, Math.Min(Count * 2, longest + 1));
        _tokens[Count] = token;
    }

    /// <summary>Returns the token at an index of the sentence, to be changed.</summary>
    protected ref TToken Change(int index) => ref _tokens[index + 1];

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
}
