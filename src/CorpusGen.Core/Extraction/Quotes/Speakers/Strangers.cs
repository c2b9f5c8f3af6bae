using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Those who speak or act in a text without a name: the narrator, "the old man", "her mother". They are never given as speakers.
/// </summary>
internal sealed class Strangers
{
    private static readonly WordSet Men = new(
        "man men gentleman boy father brother son husband uncle king lord master fellow nephew grandfather"
    );

    private static readonly WordSet Women = new(
        "woman women lady girl mother sister daughter wife aunt queen mistress maid niece grandmother widow"
    );

    private readonly Person _man = new() { IsHuman = true, Gender = Gender.Male };
    private readonly Person _woman = new() { IsHuman = true, Gender = Gender.Female };
    private readonly Person _anybody = new() { IsHuman = true };

    /// <summary>Gets the person who is "I".</summary>
    public Person Narrator { get; } = new() { IsHuman = true };

    /// <summary>Returns a man or a woman.</summary>
    public Person Of(Gender gender) => gender == Gender.Female ? _woman : _man;

    /// <summary>Returns who is meant by words that are not a name.</summary>
    public Person Of(ReadOnlySpan<char> words)
    {
        if (words.Length == 1 && words[0] == 'I')
            return Narrator;
        var start = words.Length;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        var last = words.Slice(start);
        return Men.Has(last) ? _man
            : Women.Has(last) ? _woman
            : _anybody;
    }
}
