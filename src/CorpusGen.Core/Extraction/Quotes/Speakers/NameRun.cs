using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// A name in a sentence, with the titles before it: tokens from <paramref name="Start"/>, the name itself from <paramref name="Name"/>.
/// </summary>
/// <param name="Start">The first token, a title or the name's first word.</param>
/// <param name="Name">The first word of the name itself; <paramref name="End"/> if there are titles only.</param>
/// <param name="End">The token after it.</param>
/// <param name="Gender">The gender of its titles or, without them, of its first name.</param>
/// <param name="Courtesy">The courtesy before it.</param>
internal readonly record struct NameRun(int Start, int Name, int End, Gender Gender, Courtesy Courtesy)
{
    private static readonly WordSet NameSuffixes = new("jr. sr. ii iii iv");
    private static readonly WordSet NotInNames = new(
        "me us him up out off down away over here there it them whoever whatever imagine suppose think himself herself itself"
    );

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

    /// <summary>Returns true if the token is a word of a name, or a title in capitals.</summary>
    public static bool IsPart(QuoteSentence sentence, int index) =>
        sentence.Is(index, QuoteTags.Capital)
        && (!sentence[index].Is(NoName) || sentence[index].Is(QuoteTags.Male | QuoteTags.Female) || IsRegnal(sentence, index))
        && !(sentence[index].Is(QuoteTags.Cue) && sentence[index].Is(QuoteTags.Finite))
        && !(index == 0 && IsParticiple(sentence))
        && !sentence.Is(index, NotInNames);

    /// <summary>Returns the token after the words that belong together as a name, from an index which <see cref="IsPart"/>.</summary>
    public static int EndFrom(QuoteSentence sentence, int start, int limit)
    {
        var i = IsOffice(sentence, start - 1) && IsPart(sentence, start + 1) ? start + 1 : start;
        while (i < limit && (IsPart(sentence, i) || (i > start && IsParticle(sentence, i, limit))))
            i++;
        return Math.Max(i, start + 1);
    }

    /// <summary>Returns the token at which the title begins: "Secretary of State" is one.</summary>
    public int TitleStart(QuoteSentence sentence)
    {
        var start = Start;
        if (IsOffice(sentence, start - 1))
            for (start -= 2; start > 0 && IsPart(sentence, start - 1); start--) { }
        return start;
    }

    /// <summary>Returns the last word of the name that is not "Jr.".</summary>
    public int Surname(QuoteSentence sentence)
    {
        var last = End - 1;
        while (last > Name && IsSuffix(sentence, last))
            last--;
        return last;
    }

    /// <summary>"Secretary of State Ann Roe": the word after "of" belongs to the office.</summary>
    public static bool IsOffice(QuoteSentence sentence, int of) =>
        of > 0 && sentence.Is(of, "of") && sentence.Is(of - 1, QuoteTags.Title) && sentence.Is(of - 1, QuoteTags.Capital);

    /// <summary>Returns true for an office in capitals: "the MLA said", "Ada Birch CEO".</summary>
    public static bool IsTitleAlone(QuoteSentence sentence, int index) =>
        sentence.Is(index, sentence.Language.TitlesAlone) && char.IsUpper(sentence.Letters(index)[sentence.Letters(index).Length - 1]);

    /// <summary>Returns true for "Jr." and "III".</summary>
    public static bool IsSuffix(QuoteSentence sentence, int index) => sentence.Is(index, NameSuffixes);

    private static bool IsRegnal(QuoteSentence sentence, int index) =>
        index > 0
        && sentence.Is(index, "i")
        && sentence.Is(index - 1, QuoteTags.Male | QuoteTags.Female)
        // "To Hugo I owe all", "I asked of Hugo. I said": the narrator.
        && !(index + 1 < sentence.Count && (Cues.IsAdverb(sentence, index + 1) || Verbs.Is(sentence, index + 1)));

    /// <summary>Bill de Blasio, Bashar al Assad, Procter &amp; Gable</summary>
    private static bool IsParticle(QuoteSentence sentence, int index, int limit) =>
        (sentence.Is(index, QuoteTags.NameParticle) || sentence.Is(index, "&"))
        && index + 1 < limit
        && (
            IsPart(sentence, index + 1)
            || (sentence.Is(index + 1, QuoteTags.NameParticle) && index + 2 < limit && IsPart(sentence, index + 2))
        );

    /// <summary>"Visiting Moscow", "Owing to him", "Signed by": a capital because the sentence begins.</summary>
    private static bool IsParticiple(QuoteSentence sentence)
    {
        var letters = sentence.Letters(0);
        if (letters.Length > 4 && letters.EndsWith("ed".AsSpan(), StringComparison.Ordinal))
            return sentence.Is(1, "by") && !sentence[0].Is(QuoteTags.Male | QuoteTags.Female);
        return (letters.Length > 5 || (letters.Length == 5 && sentence.Is(1, "to")))
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i';
    }
}
