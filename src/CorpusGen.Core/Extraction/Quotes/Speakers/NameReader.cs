using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Reads a run of words with capitals as titles and a name. The steps in order: what has its capital from the sentence only, the titles,
/// then what is written before a name without being part of it.
/// </summary>
internal sealed class NameReader(NameEvidence evidence)
{
    private const QuoteTags Sex = QuoteTags.Male | QuoteTags.Female;

    private static readonly string[] AdverbEndings = ["ately", "itely", "ously", "ingly", "edly", "ently", "antly", "fully", "ically"];

    /// <summary>Returns the name in a run that begins at an index, which <see cref="NameRun.IsPart"/>.</summary>
    public NameRun Read(QuoteSentence sentence, int start, int limit)
    {
        var end = NameRun.EndFrom(sentence, start, limit);
        while (end - 2 > start && NameRun.IsTitleAlone(sentence, end - 1))
            end--;
        if (IsOpening(sentence, start, end))
            start++;
        var courtesy = Courtesy.None;
        var gender = Gender.Unknown;
        var name = NameRun.IsOffice(sentence, start - 1) && start + 1 < end ? start + 1 : start;
        for (var i = name; i < end; i++)
        {
            var isMonsieur = IsMonsieur(sentence, i, name, end);
            if (!isMonsieur && !IsTitle(sentence, i, name, end))
                continue;
            name = i + 1;
            gender |= isMonsieur ? Gender.Male : Of(sentence[i]);
            courtesy = isMonsieur ? Courtesy.Plain : CourtesyAt(sentence, i, courtesy);
        }

        var hasTitle = name > start;
        if (name < end && !NameRun.IsSuffix(sentence, name))
        {
            name = AfterQualifiers(sentence, start, name, end);
            var first = FirstNameIn(sentence, start, name, end);
            hasTitle |= first > name && Occupation.EndsAt(sentence, first - 1);
            name = first;
            // "Mrs. John Holt" is the wife of John Holt.
            if (courtesy == Courtesy.Mrs && end - name > 1 && Of(sentence[name]) == Gender.Male)
                name = end - 1;
            if (gender == Gender.Unknown)
                gender = Of(sentence[name]);
        }

        return new NameRun(hasTitle ? start : name, name, end, gender is Gender.Male or Gender.Female ? gender : Gender.Unknown, courtesy);
    }

    /// <summary>Returns true if a token has its capital because it begins a sentence, or may have.</summary>
    public static bool BeginsSentence(QuoteSentence sentence, int index) =>
        index == 0 || sentence.Is(index - 1, QuoteTags.Quotation | QuoteTags.Colon | QuoteTags.Open | QuoteTags.Stop | QuoteTags.Semicolon);

    /// <summary>"Poor Ellen", "Perhaps Brunner": the first word is not part of the name.</summary>
    public bool IsOpening(QuoteSentence sentence, int index, int end)
    {
        if (index + 1 >= end || !sentence.Is(index + 1, QuoteTags.Capital))
            return false;
        if (!BeginsSentence(sentence, index) && !(sentence.Is(index, QuoteTags.Opening) && sentence.Is(index - 1, QuoteTags.Dash)))
            return false;
        var word = sentence[index];
        if (word.Is(Sex | QuoteTags.Title | QuoteTags.Role) || word.End - word.Start < 3)
            return false;
        var letters = sentence.Letters(index);
        var isWord =
            word.Is(QuoteTags.Opening | QuoteTags.Cue | QuoteTags.Verb | QuoteTags.Base | QuoteTags.SpeechNoun)
            || EndsInLy(letters)
            || IsCompound(letters)
            || evidence.InLowerCase(letters, word.Start);
        return isWord && !evidence.InsideSentence(sentence.Range(index, index + 2).In(sentence.Text), word.Start);
    }

    /// <summary>
    /// Returns true if a name that is one word at the beginning of a sentence may be an ordinary word: "Organisers said".
    /// </summary>
    public bool IsOrdinaryWord(QuoteSentence sentence, int index)
    {
        if (!BeginsSentence(sentence, index) || sentence[index].Is(Sex))
            return false;
        var letters = sentence.Letters(index);
        var at = sentence[index].Start;
        var isWord =
            sentence[index].Is(QuoteTags.Opening | QuoteTags.SpeechNoun)
            || IsCompound(letters)
            || EndsLikeAdverb(letters)
            || EndsLikeGroup(sentence, letters)
            || (
                EndsInLy(letters)
                && sentence.Is(index + 1, QuoteTags.Comma)
                && !sentence.Is(index + 2, QuoteTags.Number | QuoteTags.Relative)
            )
            // "Presently the boats came", "Oddly enough": a surname is followed by its verb.
            || (
                EndsInLy(letters)
                && sentence.Is(index + 1, QuoteTags.Determiner | QuoteTags.Pronoun | QuoteTags.PossessivePronoun | QuoteTags.Adverb)
                && !Verbs.Is(sentence, index + 2)
            )
            || evidence.InLowerCase(letters, at);
        return isWord && !evidence.InsideSentence(letters, at);
    }

    private static bool EndsLikeGroup(QuoteSentence sentence, ReadOnlySpan<char> letters)
    {
        if (letters.Length < 7 || letters[letters.Length - 1] != 's')
            return false;
        var one = letters.Slice(0, letters.Length - 1);
        foreach (var ending in sentence.Language.DoerEndings)
        {
            if (one.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Seven-year-old", "Florida-based", "Simple-minded"</summary>
    private static bool IsCompound(ReadOnlySpan<char> letters)
    {
        var hyphen = letters.LastIndexOf('-');
        if (hyphen < 0 || letters.Length - hyphen < 4)
            return false;
        var last = letters.Slice(hyphen + 1);
        return last.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || last.SequenceEqual("old".AsSpan())
            || last.SequenceEqual("born".AsSpan())
            || last.SequenceEqual("led".AsSpan());
    }

    /// <summary>"Fortunately at this point a guard called": no surname ends like this.</summary>
    private static bool EndsLikeAdverb(ReadOnlySpan<char> letters)
    {
        foreach (var ending in AdverbEndings)
        {
            if (letters.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsInLy(ReadOnlySpan<char> letters) =>
        letters.Length > 4 && letters[letters.Length - 1] == 'y' && letters[letters.Length - 2] == 'l';

    /// <summary>"M. Duval" in a text that has "Madame" too; elsewhere "M." is an initial.</summary>
    private bool IsMonsieur(QuoteSentence sentence, int index, int name, int end) =>
        index == name
        && index + 2 == end
        && sentence.Is(index, "m", "m.")
        && sentence[index].End - sentence[index].Start <= 2
        && (
            evidence.InsideSentence("Madame".AsSpan(), sentence[index].Start)
            || evidence.InsideSentence("Monsieur".AsSpan(), sentence[index].Start)
            || evidence.InsideSentence("Mme".AsSpan(), sentence[index].Start)
        );

    /// <summary>A title, or an office in capitals. The last word after a first name is a surname: "Stephen King".</summary>
    private static bool IsTitle(QuoteSentence sentence, int index, int name, int end)
    {
        // "Martin Holt King Jr."
        if (index > name && index + 2 == end && NameRun.IsSuffix(sentence, index + 1))
            return false;
        if (sentence[index].Is(QuoteTags.Title | QuoteTags.Role))
        {
            return index + 1 < end
                || index == name
                || !sentence[index - 1].Is(Sex)
                || sentence[index - 1].Is(QuoteTags.Title | QuoteTags.Role)
                || sentence[index].Is(QuoteTags.Role);
        }

        if (index + 1 < end && NameRun.IsTitleAlone(sentence, index))
            return true;
        return index + 1 < end
            && IsUpper(sentence, index)
            && !IsUpper(sentence, index + 1)
            && (sentence.Letters(index).Length > 2 || sentence.Is(index, sentence.Language.InitialTitles));
    }

    /// <summary>"In London Lydia", "Catholic Brunner", "Twitter Ada Birch": if the name begins.</summary>
    private static int AfterQualifiers(QuoteSentence sentence, int start, int name, int end)
    {
        for (; name + 1 < end; name++)
        {
            var word = sentence[name];
            if (word.Is(Sex) || !word.Is(QuoteTags.People | QuoteTags.NotPerson | QuoteTags.Place))
                break;
            if (word.Is(QuoteTags.Place) && !sentence.Is(name + 1, Sex) && !(name > start && sentence.Is(name - 1, QuoteTags.Place)))
                break;
        }

        return name;
    }

    /// <summary>
    /// "Botanist Olga Marin", "County Recorder Helen Stone": if a known first name is in a longer run, the name begins there.
    /// </summary>
    private int FirstNameIn(QuoteSentence sentence, int start, int name, int end)
    {
        if (end - name < 3 || sentence[name].Is(Sex))
            return name;
        for (var i = name + 1; i < end - 1; i++)
        {
            if (!sentence[i].Is(Sex))
                continue;
            return
                Occupation.EndsAt(sentence, i - 1)
                || name > start
                || BeginsSentence(sentence, name)
                || sentence.Is(name - 1, QuoteTags.Preposition | QuoteTags.Determiner)
                || evidence.InLowerCase(sentence.Letters(i - 1), sentence[i].Start)
                ? i
                : name;
        }

        return name;
    }

    private static Courtesy CourtesyAt(QuoteSentence sentence, int index, Courtesy before)
    {
        if (!sentence.Is(index, sentence.Language.Honorifics))
            return before;
        return sentence.Is(index, sentence.Language.MarriedCourtesies) ? Courtesy.Mrs
            : sentence.Is(index, sentence.Language.UnmarriedCourtesies) ? Courtesy.Miss
            : Courtesy.Plain;
    }

    private static bool IsUpper(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        foreach (var letter in letters)
        {
            if (letter is < 'A' or > 'Z')
                return false;
        }

        return letters.Length > 1;
    }

    private static Gender Of(QuoteToken word) =>
        (word.Is(QuoteTags.Male) ? Gender.Male : Gender.Unknown) | (word.Is(QuoteTags.Female) ? Gender.Female : Gender.Unknown);
}
