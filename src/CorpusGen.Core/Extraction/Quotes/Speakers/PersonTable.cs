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

    /// <summary>The person a name means, new where it is new; null where no more are learned.</summary>
    public Person? Meet(QuoteSentence sentence, NameRun run)
    {
        var last = run.Surname(sentence);
        var words = last - run.Name + 1;
        var surname = sentence[last].Range;
        var person =
            words > 1
                ? FindFull(sentence.Range(run.Name, run.End), sentence[run.Name].Range, surname, run.Gender)
                : Find(surname, run.Gender);
        if (person is null)
        {
            if (_count == MostPersons)
                return null;
            if (_count == _persons.Count)
                _persons.Add(new Person());
            person = _persons[_count++];
            (person.Name, person.NameWords, person.Surname) = (sentence.Range(run.Name, run.End), words, surname);
            AddUnder(surname, person);
            if (words > 1)
                AddUnder(sentence[run.Name].Range, person);
        }
        else if (words > person.NameWords && words <= LongestName)
        {
            if (person.NameWords == 1)
                AddUnder(sentence[run.Name].Range, person);
            person.Name = sentence.Range(run.Name, run.End);
            person.NameWords = words;
            person.Surname = surname;
        }

        if (person.Gender == Gender.Unknown)
            person.Gender = run.Gender;
        if (run.Name > run.Start)
        {
            person.IsHuman = true;
            if (!Role.IsHonorific(sentence, run) && Occupation.EndsAt(sentence, run.Name - 1))
                person.Title ??= sentence.Range(run.TitleStart(sentence), run.Name);
        }
        return person;
    }

    /// <summary>The bearer of a name who was seen last, of a gender that agrees.</summary>
    private Person? Find(TextRange name, Gender gender)
    {
        Person? best = null;
        var hash = Hash(name);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (!Agree(person.Gender, gender))
                continue;
            if (best is null || Rank(person, name) > Rank(best, name))
                best = person;
        }

        return best;
    }

    private long Rank(Person person, TextRange name) =>
        (Same(person.Surname, name) ? 1L << 40 : 0) + (person.Spoke ? 1L << 36 : 0) + person.LastSeen;

    /// <summary>
    /// The person of this full name, or of the surname alone ("Trump" in the headline), or of a name that holds it ("Recep Tayyip
    /// Erdogan").
    /// </summary>
    private Person? FindFull(TextRange name, TextRange first, TextRange surname, Gender gender)
    {
        var hash = Hash(surname);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (!Same(person.Surname, surname) || !Agree(person.Gender, gender))
                continue;
            if (person.NameWords == 1 || Same(person.Name, name))
                return person;
            if (Holds(person.Name, first) || Holds(name, new TextRange(person.Name.Start, FirstLength(person.Name))))
                return person;
        }

        return null;
    }

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private int FirstLength(TextRange name)
    {
        var i = name.Start;
        while (i < name.End && !char.IsWhiteSpace(_text[i]))
            i++;
        return i - name.Start;
    }

    private bool Holds(TextRange name, TextRange word) => name.In(_text).IndexOf(word.In(_text)) >= 0;

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
