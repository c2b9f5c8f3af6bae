using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Everybody in a text, by surname and by first name.</summary>
internal sealed partial class PersonTable
{
    /// <summary>More names than this are not learned: no text makes the table grow without end.</summary>
    private const int MostPersons = 4096;

    /// <summary>As many persons are kept for the next text.</summary>
    private const int MostKept = 64;

    /// <summary>A longer run of capitals is a headline's.</summary>
    private const int LongestName = 5;

    private static readonly Person Nobody = new();

    private readonly NameIndex _byName = new();
    private readonly List<Person> _persons = [];
    private string _text = "";
    private int _count;

    /// <summary>
    /// Gets or sets a value indicating whether the text is a story: there a courtesy or a first name distinguishes the members of a family.
    /// </summary>
    public bool IsStory { get; set; }

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
        (_text, _count, IsStory) = ("", 0, false);
    }

    /// <summary>
    /// Returns the person that a name means, a new one if it is new; null if that is not certain, or no more are learned.
    /// </summary>
    public Person? Meet(QuoteSentence sentence, NameRun run)
    {
        var last = run.Surname(sentence);
        var words = last - run.Name + 1;
        var surname = sentence[last].Range;
        // "Charles II" is hardly the Charles of a story.
        if (IsStory && words == 1 && last < run.End - 1)
            return null;
        if (IsStory && words > 1 && FullerName.IsPhraseBeforeFirstName(sentence, run, this))
            (run, words) = (run with { Start = last, Name = last, Gender = Gender.Unknown, Courtesy = Courtesy.None }, 1);
        var known =
            words > 1 ? FindFull(sentence.Range(run.Name, run.End), sentence[run.Name].Range, surname, run)
            : Find(sentence, surname, run, out var isAmbiguous) is { } one ? one
            : isAmbiguous && run.Courtesy == Courtesy.None ? Nobody
            : null;
        if (known == Nobody || (known is null && _count == MostPersons))
            return null;
        var person = known ?? New(sentence, run, words, surname);
        person.Mentions++;
        if (words > person.NameWords && words <= LongestName)
        {
            if (!FullerName.Is(sentence, run, person, this))
                return person;
            if (person.NameWords == 1)
                LearnOtherName(person, sentence[run.Name].Range, surname);
            person.Name = sentence.Range(run.Name, run.End);
            person.NameWords = words;
            person.Surname = surname;
        }

        person.IsOrganization |= words >= person.NameWords && Organizations.IsNamedBy(sentence, run);
        if (Organizations.LooksLikeProduct(sentence, run))
            person.ThingSigns++;
        Learn(person, sentence, run, words);
        return person;
    }

    /// <summary>Returns true if somebody else has a full name with the surname of a person who has one too.</summary>
    public bool SharesSurname(Person person)
    {
        if (person.NameWords < 2)
            return false;
        var hash = Hash(person.Surname);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var other = _byName.At(place);
            if (other != person && other.NameWords > 1 && !other.IsOrganization && Same(other.Surname, person.Surname))
                return true;
        }

        return false;
    }

    /// <summary>Returns true if somebody is known by a name.</summary>
    public bool Knows(TextRange name) => _byName.First(Hash(name)) > 0;

    /// <summary>Returns the person whose whole name is one word, or null.</summary>
    public Person? Only(TextRange name)
    {
        var hash = Hash(name);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            if (_byName.At(place) is { NameWords: 1 } person && Same(person.Name, name))
                return person;
        }

        return null;
    }

    /// <summary>Returns who is called by one word, most often; null if nobody is.</summary>
    public Person? Called(TextRange word)
    {
        var hash = Hash(word);
        Person? best = null;
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            if (best is null || _byName.At(place).Mentions > best.Mentions)
                best = _byName.At(place);
        }

        return best;
    }

    /// <summary>Returns true if somebody is known by a name alone, or with a surname after it; and nobody has it as the surname.</summary>
    public bool KnowsAsFirst(TextRange name)
    {
        var hash = Hash(name);
        var isKnown = false;
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (person.NameWords > 1 && Same(person.Surname, name))
                return false;
            isKnown |= person.CourtesyName is null;
        }

        return isKnown;
    }

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

    /// <summary>"Brunner … Karl Brunner", or "Karl … Karl Brunner": somebody is found by the other part of the name, too.</summary>
    private void LearnOtherName(Person person, TextRange first, TextRange surname)
    {
        var isFirst = !Same(person.Surname, surname);
        if (isFirst)
            (person.IsCalledByFirstName, person.IsCalledBySurname) = (true, false);
        AddUnder(isFirst ? surname : first, person);
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
