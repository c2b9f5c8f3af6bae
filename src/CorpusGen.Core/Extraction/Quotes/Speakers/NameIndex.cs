namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Who bears a name, by the hash of the name, in the order in which they were met. Chains in two arrays: a list a name would cost more
/// than the persons themselves.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>No more bearers of one name are kept: a look-up stays short.</summary>
    private const int MostOfOneName = 8;

    /// <summary>Room for the names of an article.</summary>
    private const int Usual = 128;

    private int[] _heads = new int[Usual];
    private Bearer[] _bearers = new Bearer[Usual];
    private int _count;

    /// <summary>The index of the first person with a name; 0 if there is no such person.</summary>
    public int First(uint name) => FromHere(name, _heads[Chain(name)]);

    /// <summary>The index of the next person with a name; 0 after the last one.</summary>
    public int Next(uint name, int place) => FromHere(name, _bearers[place].Next);

    /// <summary>The bearer at a place.</summary>
    public Person At(int place) => _bearers[place].Person;

    /// <summary>Adds a bearer of a name, unless they are there or the name has too many.</summary>
    public void Add(uint name, Person person)
    {
        var others = 0;
        for (var place = First(name); place > 0; place = Next(name, place))
        {
            if (++others == MostOfOneName || At(place) == person)
                return;
        }

        if (++_count == _bearers.Length)
            Grow();
        _bearers[_count] = new Bearer(name, person);
        Append(_count);
    }

    /// <summary>Forgets everybody, and the room that an unusual text needed.</summary>
    public void Clear()
    {
        if (_bearers.Length > Usual)
            (_heads, _bearers) = (new int[Usual], new Bearer[Usual]);
        Array.Clear(_heads, 0, Usual);
        Array.Clear(_bearers, 0, Usual);
        _count = 0;
    }

    private int Chain(uint name) => (int)((name ^ (name >> 15)) & (uint)(_heads.Length - 1));

    private int FromHere(uint name, int place)
    {
        while (place > 0 && _bearers[place].Name != name)
            place = _bearers[place].Next;
        return place;
    }

    private void Append(int place)
    {
        ref var last = ref _heads[Chain(_bearers[place].Name)];
        while (last > 0)
            last = ref _bearers[last].Next;
        last = place;
    }

    private void Grow()
    {
        Array.Resize(ref _bearers, _bearers.Length * 2);
        _heads = new int[_bearers.Length];
        for (var place = 1; place < _count; place++)
        {
            _bearers[place].Next = 0;
            Append(place);
        }
    }

    private struct Bearer(uint name, Person person)
    {
        public readonly uint Name = name;
        public readonly Person Person = person;
        public int Next;
    }
}
