using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Everybody a text names, found by surname or by first name.</summary>
internal sealed class PersonTable
{
    /// <summary>More names than this are not learned: no text makes the table grow without end.</summary>
    private const int MostPersons = 4096;

    /// <summary>As many persons are kept for the next text.</summary>
    private const int MostKept = 64;

    /// <summary>A longer run of capitals is a headline's.</summary>
    private const int LongestName = 5;

    /// <summary>Two people of one name that were mentioned so near to each other are as likely.</summary>
    private const int Together = 120;

    private static readonly Person Nobody = new();

    private readonly NameIndex _byName = new();
    private readonly List<Person> _persons = [];
    private string _text = "";
    private int _count;

    /// <summary>Goes to a text.</summary>
    public void Enter(string text) => _text = text;

    /// <summary>Leaves the text, with nothing of it.</summary>
    public void Leave()
    {
        _byName.Clear();
        if (_persons.Count > MostKept)
        {
            _persons.RemoveRange(MostKept, _persons.Count - MostKept);
            _persons.Capacity = MostKept;
        }

        for (var i = 0; i < _persons.Count && i < _count; i++)
            _persons[i].Clear();
        (_text, _count) = ("", 0);
    }

    /// <summary>
    /// Returns the person that a name means, a new one if it is new; null if that is not certain, or no more are learned.
    /// </summary>
    public Person? Meet(QuoteSentence sentence, NameRun run)
    {
        var last = run.Surname(sentence);
        var words = last - run.Name + 1;
        var surname = sentence[last].Range;
        var known =
            words > 1 ? FindFull(sentence.Range(run.Name, run.End), sentence[run.Name].Range, surname, run)
            : Find(surname, run, out var isAmbiguous) is { } one ? one
            : isAmbiguous && run.Courtesy == Courtesy.None ? Nobody
            : null;
        if (known == Nobody || (known is null && _count == MostPersons))
            return null;
        var person = known ?? New(sentence, run, words, surname);
        if (
            words > person.NameWords
            && words <= LongestName
            && !(person.NameWords == 1 && (IsPhrase(sentence, run) || EndsInFirstName(sentence, run, last)))
        )
        {
            if (person.NameWords == 1)
                AddUnder(sentence[run.Name].Range, person);
            person.Name = sentence.Range(run.Name, run.End);
            person.NameWords = words;
            person.Surname = surname;
        }

        Learn(person, sentence, run, words);
        return person;
    }

    /// <summary>"Dear Anne", "Mrs. Allan. Anne": a name that ends in a first name is hardly the fuller name of its bearer.</summary>
    private static bool EndsInFirstName(QuoteSentence sentence, NameRun run, int last) =>
        run.Start == run.Name && sentence.Is(last, QuoteTags.Male | QuoteTags.Female);

    /// <summary>"On the terraces of the Lilas Brett ordered": not a fuller name of Brett.</summary>
    private static bool IsPhrase(QuoteSentence sentence, NameRun run) =>
        run.Start == run.Name
        && sentence.Is(run.Name - 1, QuoteTags.Determiner | QuoteTags.Preposition)
        && !sentence.Is(run.Name, QuoteTags.Male | QuoteTags.Female);

    /// <summary>Returns true if somebody is known by a name.</summary>
    public bool Knows(TextRange name) => _byName.First(Hash(name)) > 0;

    private Person New(QuoteSentence sentence, NameRun run, int words, TextRange surname)
    {
        if (_count == _persons.Count)
            _persons.Add(new Person());
        var person = _persons[_count++];
        (person.Name, person.NameWords, person.Surname) = (sentence.Range(run.Name, run.End), words, surname);
        if (words == 1)
        {
            person.IsNotPerson =
                run.Gender == Gender.Unknown
                && sentence.Is(run.Name, QuoteTags.Place | QuoteTags.People | QuoteTags.NotPerson | QuoteTags.Group);
        }

        person.IsPlace = person.IsNotPerson;
        if (words == 1 && run.Courtesy != Courtesy.None)
        {
            person.CourtesyName = TextRange.Between(sentence[run.Start].Start, sentence[run.End - 1].End);
            MarkSharedName(person);
        }

        AddUnder(surname, person);
        if (words > 1)
            AddUnder(sentence[run.Name].Range, person);
        return person;
    }

    /// <summary>Mr and Mrs Brunner: if the surname is all that is known of two people, their names have the courtesy.</summary>
    private void MarkSharedName(Person person)
    {
        var hash = Hash(person.Surname);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var other = _byName.At(place);
            if (other.NameWords == 1 && Same(other.Name, person.Name))
                other.NeedsCourtesy = person.NeedsCourtesy = true;
        }
    }

    private void Learn(Person person, QuoteSentence sentence, NameRun run, int words)
    {
        if (person.Gender == Gender.Unknown)
            person.Gender = run.Gender;
        if (run.Courtesy > person.Courtesy)
            person.Courtesy = run.Courtesy;
        if (run.Gender != Gender.Unknown || run.Courtesy != Courtesy.None)
            (person.IsPlace, person.IsNotPerson) = (false, false);
        if (words == 1 && run.Courtesy == Courtesy.None)
        {
            if (person.NameWords > 1 && !Same(person.Surname, sentence[run.Name].Range))
                person.IsCalledByFirstName = true;
            else
                person.IsCalledBySurname = true;
        }

        if (run.Name == run.Start)
            return;
        person.IsHuman = true;
        if (!Role.IsHonorific(sentence, run) && Occupation.EndsAt(sentence, run.Name - 1))
            person.Title ??= sentence.Range(run.TitleStart(sentence), run.Name);
    }

    /// <summary>
    /// Returns the bearer of one name, whose gender and courtesy agree; the one who is called so, or spoke, or was seen last. If two are
    /// as likely, there is no answer.
    /// </summary>
    private Person? Find(TextRange name, NameRun run, out bool isAmbiguous)
    {
        Person? best = null;
        Person? second = null;
        var hash = Hash(name);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            var isSurname = Same(person.Surname, name);
            if (!isSurname && run.Courtesy is Courtesy.Mrs or Courtesy.Plain && run.Gender != Gender.Unknown)
                continue;
            // "Daisy" is not Mrs. Miller.
            if (run.Courtesy == Courtesy.Mrs && person.IsCalledByFirstName && person.Courtesy != Courtesy.Mrs)
                continue;
            // "Kelly said": the first name of women is here the surname of John Kelly.
            var tells = run.Start < run.Name || !isSurname || person.NameWords == 1;
            if ((tells && !Agree(person.Gender, run.Gender)) || !Agree(person.Courtesy, run.Courtesy))
                continue;
            if (best is null || Rank(person, name, run) > Rank(best, name, run))
                (best, second) = (person, best);
            else if (second is null || Rank(person, name, run) > Rank(second, name, run))
                second = person;
        }

        isAmbiguous = best is not null && second is not null && Rank(best, name, run) - Rank(second, name, run) < Together;
        return isAmbiguous ? null : best;
    }

    private long Rank(Person person, TextRange name, NameRun run) =>
        (Same(person.Surname, name) ? 1L << 40 : 0)
        + (run.Courtesy == Courtesy.None && person.IsCalledBySurname ? 1L << 38 : 0)
        + (run.Courtesy != Courtesy.None && person.Courtesy == run.Courtesy ? 1L << 38 : 0)
        + (run.Courtesy == Courtesy.None && person.CourtesyName is not null ? 1L << 37 : 0)
        + (person.Spoke ? 1L << 36 : 0)
        + person.LastSeen;

    /// <summary>
    /// Returns the person of this full name, or of the surname alone ("Trump" in the headline), or of a name that holds it ("Recep Tayyip
    /// Erdogan"). Mrs Brunner is Anna Brunner only if she is Mrs Anna Brunner too.
    /// </summary>
    private Person? FindFull(TextRange name, TextRange first, TextRange surname, NameRun run)
    {
        var hash = Hash(surname);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (!Same(person.Surname, surname) || !Agree(person.Gender, run.Gender) || !Agree(person.Courtesy, run.Courtesy))
                continue;
            if (Same(person.Name, name))
                return person;
            if (person.NameWords == 1)
            {
                if (person.CourtesyName is null || run.Courtesy != Courtesy.None)
                    return person;
                continue;
            }

            var own = new TextRange(person.Name.Start, FirstLength(person.Name));
            // Alya Ahmed Ali is not Ahmed Ali: an added first word must be known as a name of that gender.
            if (
                (Holds(person.Name, first) || Holds(name, own))
                && (IsSameFirst(own, first) || (run.Gender != Gender.Unknown && person.Gender == run.Gender))
            )
            {
                return person;
            }
        }

        return null;
    }

    private bool IsSameFirst(TextRange one, TextRange other) =>
        Same(one, other) || (one.In(_text)[0] == other.In(_text)[0] && Math.Min(one.Length, other.Length) <= 2);

    private static bool Agree(Courtesy one, Courtesy other) => one <= Courtesy.Plain || other <= Courtesy.Plain || one == other;

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private int FirstLength(TextRange name)
    {
        var i = name.Start;
        while (i < name.End && !char.IsWhiteSpace(_text[i]))
            i++;
        return i - name.Start;
    }

    /// <summary>Returns true if a name has a word, or an initial that may be it.</summary>
    private bool Holds(TextRange name, TextRange word)
    {
        var words = name.In(_text);
        var letters = word.In(_text);
        if (letters.Length <= 2 && letters[0] == words[0])
            return true;
        if (words.Length > 1 && words[1] is '.' or ' ' && words[0] == letters[0])
            return true;
        var at = words.IndexOf(letters);
        return at >= 0
            && (at == 0 || !char.IsLetter(words[at - 1]))
            && (at + letters.Length == words.Length || !char.IsLetter(words[at + letters.Length]));
    }

    private bool Same(TextRange one, TextRange other) => one.In(_text).SequenceEqual(other.In(_text));

    private void AddUnder(TextRange name, Person person) => _byName.Add(Hash(name), person);

    private uint Hash(TextRange name)
    {
        var hash = 2166136261u;
        foreach (var letter in name.In(_text))
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }
}
