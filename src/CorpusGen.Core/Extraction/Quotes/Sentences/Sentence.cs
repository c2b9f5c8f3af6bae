using CorpusGen.Core.Extraction.Quotes.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>The tokens of one sentence, each quotation one of them. One buffer serves every sentence of a text.</summary>
internal sealed class Sentence
{
    /// <summary>A sentence longer than this is read in parts.</summary>
    public const int LongestSentence = 256;

    private Word[] _words = new Word[48];

    /// <summary>The text it stands in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many tokens it has.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are quotations.</summary>
    public int Quotations { get; private set; }

    /// <summary>All that any of its tokens may be.</summary>
    public WordKinds AnyKinds { get; private set; }

    /// <summary>True where it begins a paragraph.</summary>
    public bool BeginsParagraph { get; set; }

    /// <summary>A token.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>True where no token fits any more.</summary>
    public bool IsFull => Count == LongestSentence;

    /// <summary>Takes a token.</summary>
    public void Add(Word word)
    {
        if (Count == _words.Length)
            Array.Resize(ref _words, Math.Min(LongestSentence, Count * 2));
        _words[Count++] = word;
        if (word.Stretch >= 0)
            Quotations++;
        AnyKinds |= word.Kinds;
    }

    /// <summary>Goes to a text.</summary>
    public void Enter(string text) => Text = text;

    /// <summary>Leaves the text, with nothing of it.</summary>
    public void Leave()
    {
        Clear();
        Text = "";
    }

    /// <summary>Makes it empty.</summary>
    public void Clear()
    {
        Count = Quotations = 0;
        AnyKinds = WordKinds.None;
    }

    /// <summary>True where there is such a token and it is of any of the kinds.</summary>
    public bool Is(int index, WordKinds kinds) => index >= 0 && index < Count && _words[index].Is(kinds);

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> Letters(int index) => Text.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);

    /// <summary>True where there is such a token and it is this word, whatever its case.</summary>
    public bool IsWord(int index, string word) =>
        index >= 0
        && index < Count
        && _words[index].End - _words[index].Start == word.Length
        && BeginsWith(index, word[0])
        && Letters(index).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the first character of a token is this one, whatever its case: a cheap first question.</summary>
    public bool BeginsWith(int index, char first) => ((Text[_words[index].Start] ^ first) | 0x20) == 0x20;

    /// <summary>Where the tokens from one to another stand; <paramref name="end"/> is exclusive.</summary>
    public TextRange Range(int start, int end) => TextRange.Between(_words[start].Start, _words[end - 1].End);

    /// <summary>The next quotation from an index on; <see cref="Count"/> where there is none.</summary>
    public int NextQuotation(int index)
    {
        while (index < Count && _words[index].Stretch < 0)
            index++;
        return index;
    }
}
