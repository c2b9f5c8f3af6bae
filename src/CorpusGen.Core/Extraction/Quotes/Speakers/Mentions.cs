using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Reads the people of each sentence, and remembers the last of them: whom "he" and "the president" may mean.</summary>
internal sealed class Mentions(PersonTable persons, NameReader names)
{
    private const QuoteTags HasNoLetters = QuoteTags.Mark | QuoteTags.Number | QuoteTags.Quotation;
    private const int Remembered = 24;

    /// <summary>Somebody who was named so many characters before may still be meant.</summary>
    private const int Nearby = 1000;

    private readonly Mention[] _last = new Mention[Remembered];
    private int _count;
    private int _paragraph;
    private int _paragraphBefore;

    /// <summary>Gets or sets the list of everybody who is named, in order; null if nobody asks.</summary>
    public List<Presence>? Log { get; set; }

    /// <summary>
    /// Gets a value indicating whether the last pronoun may mean somebody else as well: two people have an unknown gender.
    /// </summary>
    public bool IsContested { get; private set; }

    /// <summary>Forgets everybody.</summary>
    public void Leave()
    {
        Log = null;
        Array.Clear(_last, 0, Remembered);
        (_count, _paragraph, _paragraphBefore) = (0, 0, 0);
    }

    /// <summary>Reads the names of a sentence.</summary>
    public void Read(QuoteSentence sentence)
    {
        if (sentence.BeginsParagraph && sentence.Count > 0)
            (_paragraphBefore, _paragraph) = (_paragraph, sentence[0].Start);
        if (sentence.Quotations == 0 ? IsHeadline(sentence) : IsInCapitals(sentence))
            return;
        var subject = true;
        Person? only = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            // "Selden said she was late": in a story "she" is as often somebody else.
            if (only is not null && !persons.IsStory)
                Hear(only, sentence, i);
            if (!NameRun.IsPart(sentence, i))
            {
                subject = subject ? !EndsSubject(sentence, i) : IsClauseAfterFronted(sentence, i, only);
                continue;
            }

            var run = names.Read(sentence, i, sentence.Count);
            i = run.End - 1;
            if (
                run.Name >= run.End
                || IsCited(sentence, run)
                || IsCommon(sentence, run)
                || IsOrdinary(sentence, run)
                || persons.Meet(sentence, run) is not { } person
            )
            {
                continue;
            }

            if (run.Start == run.Name && sentence.Is(run.Start - 1, "the"))
                person.ThingSigns++;
            person.IsFirm |= run.End - run.Start == 1 && Firms.Is(sentence, run);
            if (run.End - run.Name == 1 && sentence[run.Name].Is(QuoteTags.KnownPerson))
                person.IsHuman = true;
            if (sentence.Is(run.Start - 1, "in", "the") && !person.IsHuman && !person.Spoke && person.Gender == Gender.Unknown)
                person.IsPlace = true;
            if (sentence.Is(run.End, "who") || (sentence.Is(run.End, QuoteTags.Comma) && sentence.Is(run.End + 1, "who")))
                (person.IsHuman, person.IsPlace) = (true, false);
            if (person.Role is null && Role.After(sentence, run.End) is { } role)
            {
                person.Role = role;
                person.IsHuman |= Role.IsOfPerson(sentence, run.End, role);
            }

            var isSubject =
                subject && !sentence.Is(run.End, QuoteTags.PossessiveMark) && !sentence.Is(run.Start - 1, QuoteTags.Preposition);
            only = isSubject ? person : null;
            if (isSubject && !person.IsPlace)
                subject = false;
            Remember(person, sentence[run.Name].Start, isSubject, isSpeech: false);
        }
    }

    /// <summary>Remembers somebody as a subject: who has just spoken is whom a pronoun means first.</summary>
    public void Remember(Person person, int at, bool isSubject, bool isSpeech)
    {
        person.LastSeen = at;
        Log?.Add(new Presence(person, at, isSubject));
        _last[_count++ % Remembered] = new Mention(person, at, isSubject, isSpeech);
    }

    /// <summary>
    /// Returns whom a pronoun at an offset means: the last subject of that gender, or the last one named. A nearer subject of unknown
    /// gender
    /// is never passed over: it is the answer if it is known to be a person, and otherwise there is none.
    /// </summary>
    public Person? Pronoun(Gender gender, int at, out bool isSubject)
    {
        Person? other = null;
        Person? passed = null;
        isSubject = false;
        IsContested = false;
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered; i--)
        {
            var mention = _last[i % Remembered];
            var person = mention.Person;
            if (mention.At >= at || person.IsPlace)
                continue;
            if (person.Gender == gender)
            {
                if (mention.IsSubject)
                {
                    isSubject = mention.At >= (mention.IsSpeech ? _paragraph : _paragraphBefore);
                    return person;
                }

                other ??= person;
            }
            else if (person.Gender == Gender.Unknown && mention.IsSubject)
            {
                if (other is not null || !(person.IsHuman || person.Spoke || person.NameWords > 1))
                    return null;
                IsContested = passed is not null && passed != person;
                isSubject = mention.At >= (mention.IsSpeech ? _paragraph : _paragraphBefore);
                return person;
            }
            else if (person.Gender == Gender.Unknown && person.NameWords > 1)
            {
                passed ??= person;
            }
        }

        return other;
    }

    /// <summary>After a pronoun or a verb, a name is no longer the subject: "He met Ann Bell".</summary>
    private static bool EndsSubject(QuoteSentence sentence, int index) =>
        sentence[index].Is(QuoteTags.Auxiliary | QuoteTags.Verb)
        || (sentence[index].Is(QuoteTags.Pronoun) && sentence.Is(index, "he", "she"))
        || (sentence[index].Is(QuoteTags.Cue) && sentence[index].Is(QuoteTags.Finite) && !sentence[index].Is(QuoteTags.AlsoNoun));

    /// <summary>"When he came, Ann Bell …": the main clause has a subject of its own.</summary>
    private static bool IsClauseAfterFronted(QuoteSentence sentence, int index, Person? only) =>
        only is null
        && sentence[index].Is(QuoteTags.Comma)
        && sentence[0].Is(QuoteTags.Subordinator | QuoteTags.Preposition | QuoteTags.Gerund);

    /// <summary>"Osei said he was late": the pronoun after the cue shows the gender of the subject.</summary>
    private static void Hear(Person person, QuoteSentence sentence, int index)
    {
        // "Carlyle, in his essay": a company has no such pronoun.
        if (sentence.Is(index, "his", "himself", "herself"))
            person.IsHuman = true;
        if (!sentence[index].Is(QuoteTags.Pronoun) || !Cues.Is(sentence, index - (sentence.Is(index - 1, "that") ? 2 : 1), QuoteTags.Say))
            return;
        if (sentence.Is(index, "he"))
            person.Hear(Gender.Male);
        else if (sentence.Is(index, "she"))
            person.Hear(Gender.Female);
    }

    /// <summary>Returns true for a headline or a number of a chapter: all its words have capitals, and show nothing of names.</summary>
    private static bool IsHeadline(QuoteSentence sentence)
    {
        if (!sentence.BeginsParagraph)
            return false;
        var hasLowerCase = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((sentence[i].Tags & HasNoLetters) != 0)
                continue;
            var letters = sentence.Letters(i);
            if (letters.Length > 3 && char.IsLower(letters[0]))
                return false;
            hasLowerCase |= char.IsLower(letters[letters.Length - 1]);
        }

        return !hasLowerCase || !sentence.Is(sentence.Count - 1, QuoteTags.Stop);
    }

    /// <summary>Returns true for the words of a heading: CHAPTER IX. MY LIFE AS “A SLAVE”.</summary>
    public static bool IsInCapitals(QuoteSentence sentence)
    {
        var words = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((sentence[i].Tags & HasNoLetters) != 0)
                continue;
            var letters = sentence.Letters(i);
            if (letters.Length > 1 && char.IsLower(letters[letters.Length - 1]))
                return false;
            words += letters.Length > 1 ? 1 : 0;
        }

        return words > 2;
    }

    /// <summary>"Rule 402", "Amory v. Holt": nobody.</summary>
    private static bool IsCited(QuoteSentence sentence, NameRun run) =>
        sentence.Is(run.End, QuoteTags.Number) || sentence.Is(run.End, "v", "v.") || sentence.Is(run.Start - 1, "v", "v.");

    /// <summary>"7,000 MW", "the Christian", "a Cromwell": one word that names nobody here.</summary>
    private bool IsCommon(QuoteSentence sentence, NameRun run) =>
        run.End - run.Start == 1
        && (
            sentence.Is(run.Start - 1, QuoteTags.Number)
            || NameRun.IsTitleAlone(sentence, run.Name)
            || (sentence[run.Name].Is(QuoteTags.People) && !persons.Knows(sentence[run.Name].Range))
            || (sentence.Is(run.Start - 1, "the") && sentence[run.Name].Is(QuoteTags.SpeechNoun))
            || (
                sentence.Is(run.Start - 1, "the", "a", "an")
                && sentence[run.Name].Is(QuoteTags.Male | QuoteTags.Female)
                && !persons.Knows(sentence[run.Name].Range)
            )
        );

    private bool IsOrdinary(QuoteSentence sentence, NameRun run) =>
        run.End - run.Start == 1 && !persons.Knows(sentence[run.Name].Range) && names.IsOrdinaryWord(sentence, run.Name);

    /// <summary>Returns who spoke last, for "he added": the one who goes on.</summary>
    public Person? LastSpeaker(Gender gender, int at)
    {
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered; i--)
        {
            var mention = _last[i % Remembered];
            if (mention.At < at - Nearby)
                return null;
            if (mention.IsSpeech && mention.At < at)
                return mention.Person.Gender == gender || mention.Person.Gender == Gender.Unknown ? mention.Person : null;
        }

        return null;
    }

    /// <summary>Returns true if the paragraph before an offset has the name of a person, and of nobody else.</summary>
    public bool IsOnlyInParagraph(Person person, int at)
    {
        var isNamed = false;
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered && _last[i % Remembered].At >= _paragraph; i--)
        {
            if (_last[i % Remembered].At >= at)
                continue;
            if (_last[i % Remembered].Person != person)
                return false;
            isNamed |= !_last[i % Remembered].IsSpeech;
        }

        return isNamed;
    }

    /// <summary>Returns whom "the Serb" means: the only person that was named for a while.</summary>
    public Person? Only(int at)
    {
        Person? only = null;
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered; i--)
        {
            var mention = _last[i % Remembered];
            if (mention.At >= at || mention.Person.IsPlace || mention.Person == only)
                continue;
            if (mention.At < at - Nearby)
                break;
            if (only is not null)
                return null;
            only = mention.Person;
        }

        return only is { NameWords: 1, IsHuman: false, Spoke: false } ? null : only;
    }

    /// <summary>Whom "the president" means: the last one named who bears that title or role.</summary>
    public Person? Titled(QuoteSentence sentence, int word)
    {
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered; i--)
        {
            var person = _last[i % Remembered].Person;
            if (Role.Names(sentence, person.Title, word) || Role.Names(sentence, person.Role, word))
                return person;
        }

        return null;
    }

    private readonly record struct Mention(Person Person, int At, bool IsSubject, bool IsSpeech);
}
