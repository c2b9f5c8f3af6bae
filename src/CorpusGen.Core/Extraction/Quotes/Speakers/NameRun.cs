using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

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
    private const WordKinds NoName =
        WordKinds.Determiner
        | WordKinds.Preposition
        | WordKinds.Conjunction
        | WordKinds.Subordinator
        | WordKinds.Pronoun
        | WordKinds.PossessivePronoun
        | WordKinds.Relative
        | WordKinds.Time
        | WordKinds.Adverb
        | WordKinds.Auxiliary
        | WordKinds.Gerund
        | WordKinds.Mark;

    /// <summary>True where a word of a name, or a title in capitals, stands.</summary>
    public static bool IsPart(Sentence sentence, int index) =>
        sentence.Is(index, WordKinds.Capital)
        && (!sentence[index].Is(NoName) || sentence[index].Is(WordKinds.Male | WordKinds.Female) || IsRegnal(sentence, index))
        && !(sentence[index].Is(WordKinds.Cue) && sentence[index].Is(WordKinds.Finite))
        && !(index == 0 && IsParticiple(sentence));

    /// <summary>The run that begins at an index, which <see cref="IsPart"/>.</summary>
    public static NameRun Read(Sentence sentence, int start, int limit)
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
            if (word.Is(WordKinds.Title | WordKinds.Role))
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
    public int TitleStart(Sentence sentence)
    {
        var start = Start;
        if (IsOffice(sentence, start - 1))
            for (start -= 2; start > 0 && IsPart(sentence, start - 1); start--) { }
        return start;
    }

    /// <summary>The last word of the name that is no "Jr.".</summary>
    public int Surname(Sentence sentence)
    {
        var last = End - 1;
        while (last > Name && IsSuffix(sentence, last))
            last--;
        return last;
    }

    /// <summary>
    /// "Botanist Olga Marin", "County Recorder Helen Stone": where a known first name stands in a longer run, the name begins there.
    /// </summary>
    private static int FirstNameIn(Sentence sentence, int name, int end)
    {
        if (end - name < 3)
            return name;
        for (var i = name; i < end - 1; i++)
        {
            if (sentence[i].Is(WordKinds.Male | WordKinds.Female))
                return i;
        }

        return name;
    }

    /// <summary>"Secretary of State Ann Roe": the word behind "of" belongs to the office.</summary>
    public static bool IsOffice(Sentence sentence, int of) =>
        of > 0 && sentence.IsWord(of, "of") && sentence.Is(of - 1, WordKinds.Title) && sentence.Is(of - 1, WordKinds.Capital);

    private static Gender Of(Word word) =>
        (word.Is(WordKinds.Male) ? Gender.Male : Gender.Unknown) | (word.Is(WordKinds.Female) ? Gender.Female : Gender.Unknown);

    private static bool IsSuffix(Sentence sentence, int index) =>
        sentence.IsWord(index, "Jr.")
        || sentence.IsWord(index, "Sr.")
        || sentence.IsWord(index, "II")
        || sentence.IsWord(index, "III")
        || sentence.IsWord(index, "IV");

    private static bool IsRegnal(Sentence sentence, int index) =>
        index > 0 && sentence.IsWord(index, "I") && sentence.Is(index - 1, WordKinds.Male | WordKinds.Female);

    /// <summary>Bill de Blasio, Bashar al Assad</summary>
    private static bool IsParticle(Sentence sentence, int index, int limit) =>
        sentence.Is(index, WordKinds.NameParticle)
        && index + 1 < limit
        && (
            IsPart(sentence, index + 1)
            || (sentence.Is(index + 1, WordKinds.NameParticle) && index + 2 < limit && IsPart(sentence, index + 2))
        );

    /// <summary>"Visiting Moscow": a capital because the sentence begins.</summary>
    private static bool IsParticiple(Sentence sentence)
    {
        var letters = sentence.Letters(0);
        return letters.Length > 5
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i';
    }
}
