using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// A name in a sentence, with the titles before it: tokens from <paramref name="Start"/>, the name itself from <paramref name="Name"/>.
/// </summary>
/// <param name="Start">The first token, a title or the name's first word.</param>
/// <param name="Name">The first word of the name itself; <paramref name="End"/> where there are titles alone.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Gender">What its words tell.</param>
internal readonly record struct NameRun(int Start, int Name, int End, Gender Gender)
{
    private static readonly WordSet NameSuffixes = new("jr. sr. ii iii iv");

    private const QuoteTags NoName =
        QuoteTags.Determiner
        | QuoteTags.Preposition
        | QuoteTags.Conjunction
        | QuoteTags.Subordinator
        | QuoteTags.Pronoun
        | QuoteTags.PossessivePronoun
        | QuoteTags.Relative
        | QuoteTags.Time
        | QuoteTags.Adverb
        | QuoteTags.Auxiliary
        | QuoteTags.Gerund
        | QuoteTags.Mark;

    /// <summary>True where a word of a name, or a title in capitals, stands.</summary>
    public static bool IsPart(QuoteSentence sentence, int index) =>
        sentence.Is(index, QuoteTags.Capital)
        && (!sentence[index].Is(NoName) || sentence[index].Is(QuoteTags.Male | QuoteTags.Female) || IsRegnal(sentence, index))
        && !(sentence[index].Is(QuoteTags.Cue) && sentence[index].Is(QuoteTags.Finite))
        && !(index == 0 && IsParticiple(sentence));

    /// <summary>The run that begins at an index, which <see cref="IsPart"/>.</summary>
    public static NameRun Read(QuoteSentence sentence, int start, int limit)
    {
        var name = IsOffice(sentence, start - 1) && IsPart(sentence, start + 1) ? start + 1 : start;
        var gender = Gender.Unknown;
        var i = start;
        for (; i < limit; i++)
        {
            if (i < name)
                continue;
            if (!IsPart(sentence, i) && !(i > name && IsParticle(sentence, i, limit)))
                break;
            var word = sentence[i];
            if (i > name && IsSuffix(sentence, i))
                continue;
            if (word.Is(QuoteTags.Title | QuoteTags.Role))
            {
                name = i + 1;
                gender |= Of(word);
            }
            else if (i == name)
            {
                gender |= Of(word);
            }
        }

        var first = FirstNameIn(sentence, name, i);
        if (first > name)
            gender |= Of(sentence[name = first]);
        return new NameRun(start, name, i, gender is Gender.Male or Gender.Female ? gender : Gender.Unknown);
    }

    /// <summary>Where the title begins: "Secretary of State" is one.</summary>
    public int TitleStart(QuoteSentence sentence)
    {
        var start = Start;
        if (IsOffice(sentence, start - 1))
            for (start -= 2; start > 0 && IsPart(sentence, start - 1); start--) { }
        return start;
    }

    /// <summary>The last word of the name that is no "Jr.".</summary>
    public int Surname(QuoteSentence sentence)
    {
        var last = End - 1;
        while (last > Name && IsSuffix(sentence, last))
            last--;
        return last;
    }

    /// <summary>
    /// "Botanist Olga Marin", "County Recorder Helen Stone": where a known first name stands in a longer run, the name begins there.
    /// </summary>
    private static int FirstNameIn(QuoteSentence sentence, int name, int end)
    {
        if (end - name < 3)
            return name;
        for (var i = name; i < end - 1; i++)
        {
            if (sentence[i].Is(QuoteTags.Male | QuoteTags.Female))
                return i;
        }

        return name;
    }

    /// <summary>"Secretary of State Ann Roe": the word behind "of" belongs to the office.</summary>
    public static bool IsOffice(QuoteSentence sentence, int of) =>
        of > 0 && sentence.Is(of, "of") && sentence.Is(of - 1, QuoteTags.Title) && sentence.Is(of - 1, QuoteTags.Capital);

    private static Gender Of(QuoteToken word) =>
        (word.Is(QuoteTags.Male) ? Gender.Male : Gender.Unknown) | (word.Is(QuoteTags.Female) ? Gender.Female : Gender.Unknown);

    private static bool IsSuffix(QuoteSentence sentence, int index) => sentence.Is(index, NameSuffixes);

    private static bool IsRegnal(QuoteSentence sentence, int index) =>
        index > 0 && sentence.Is(index, "i") && sentence.Is(index - 1, QuoteTags.Male | QuoteTags.Female);

    /// <summary>Bill de Blasio, Bashar al Assad</summary>
    private static bool IsParticle(QuoteSentence sentence, int index, int limit) =>
        sentence.Is(index, QuoteTags.NameParticle)
        && index + 1 < limit
        && (
            IsPart(sentence, index + 1)
            || (sentence.Is(index + 1, QuoteTags.NameParticle) && index + 2 < limit && IsPart(sentence, index + 2))
        );

    /// <summary>"Visiting Moscow": a capital because the sentence begins.</summary>
    private static bool IsParticiple(QuoteSentence sentence)
    {
        var letters = sentence.Letters(0);
        return letters.Length > 5
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i';
    }
}
