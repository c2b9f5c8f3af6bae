using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Reads who is named, sentence by sentence, and remembers the last of them: whom "he" and "the president" may mean.</summary>
internal sealed class Mentions(PersonTable persons)
{
    private const int Remembered = 24;

    private readonly Mention[] _last = new Mention[Remembered];
    private int _count;

    /// <summary>Forgets everybody.</summary>
    public void Leave()
    {
        Array.Clear(_last, 0, Remembered);
        _count = 0;
    }

    /// <summary>Reads the names of a sentence.</summary>
    public void Read(QuoteSentence sentence)
    {
        var subject = true;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!NameRun.IsPart(sentence, i))
                continue;
            var run = NameRun.Read(sentence, i, sentence.Count);
            i = run.End - 1;
            if (run.Name >= run.End || persons.Meet(sentence, run) is not { } person)
                continue;
            if (sentence.Is(run.Start - 1, "in") && !person.IsHuman && person.Gender == Gender.Unknown)
                person.IsPlace = true;
            if (person.Role is null && Role.After(sentence, run.End) is { } role)
                person.Role = role;
            var isSubject =
                subject && !sentence.Is(run.End, QuoteTags.PossessiveMark) && !sentence.Is(run.Start - 1, QuoteTags.Preposition);
            if (isSubject && (person.IsHuman || person.Gender != Gender.Unknown))
                subject = false;
            Remember(person, sentence[run.Name].Start, isSubject);
        }
    }

    /// <summary>Remembers somebody as a subject: who has just spoken is whom a pronoun means first.</summary>
    public void Remember(Person person, int at, bool isSubject)
    {
        person.LastSeen = at;
        _last[_count++ % Remembered] = new Mention(person, at, isSubject);
    }

    /// <summary>Whom a pronoun at an offset means: the last subject of that gender, else the last one named.</summary>
    public Person? Pronoun(Gender gender, int at)
    {
        Person? other = null;
        Person? unknown = null;
        for (var i = _count - 1; i >= 0 && i >= _count - Remembered; i--)
        {
            var mention = _last[i % Remembered];
            if (mention.At >= at)
                continue;
            if (mention.Person.Gender == gender)
            {
                if (mention.IsSubject)
                    return mention.Person;
                other ??= mention.Person;
            }
            else if (mention.Person.Gender == Gender.Unknown && mention.Person.Spoke && !mention.Person.IsPlace && mention.IsSubject)
            {
                unknown ??= mention.Person;
                if (other is null)
                    return unknown;
            }
        }

        return other ?? unknown;
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

    private readonly record struct Mention(Person Person, int At, bool IsSubject);
}
