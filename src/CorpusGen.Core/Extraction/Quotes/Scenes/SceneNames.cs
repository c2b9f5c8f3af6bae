using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Whom the words of a turn name, and whom they address: "I am not sure, Ellen." One pass over the words.</summary>
internal sealed class SceneNames(string text, List<QuotedSpan> spans, SpeakerResolver speakers)
{
    private const int MostOfTurn = 8;
    private const int ShortestName = 3;
    private const int MostBefore = 2;

    private static readonly WordSet BeforeName = new(
        "mr mr. mrs mrs. miss dr dr. sir lady lord captain colonel my dear dearest oh ah well uncle aunt cousin old poor good yes no"
    );

    private static readonly WordSet Sirs = new("sir colonel captain father papa uncle monsieur");
    private static readonly WordSet Madams = new("ma'am ma’am madam madame mother mamma mama aunt mummy");

    private readonly List<Name> _names = [];

    /// <summary>How the words of a turn have a person.</summary>
    public enum Use
    {
        /// <summary>They do not have the name.</summary>
        None,

        /// <summary>They name the person.</summary>
        Named,

        /// <summary>They address the person.</summary>
        Addressed,
    }

    /// <summary>Gets the person of the name at an index.</summary>
    public Person PersonAt(int index) => _names[index].Person;

    /// <summary>Returns true if the name at an index is that of one who is addressed.</summary>
    public bool IsAddressedAt(int index) => _names[index].IsAddressed;

    /// <summary>Reads the words of a turn.</summary>
    public SceneTurn Read(SceneTurn turn)
    {
        var first = _names.Count;
        var addressed = Gender.Unknown;
        for (var span = turn.First; span < turn.End; span++)
        {
            var at = spans[span].Start;
            while (at < spans[span].End && _names.Count - first < MostOfTurn)
            {
                if (!char.IsLetter(text[at]))
                {
                    at++;
                    continue;
                }

                var end = EndOfWord(at, spans[span].End);
                if (AddressOf(text.AsSpan(at, end - at)) is not Gender.Unknown and var gender && IsAddress(spans[span], at, end))
                    addressed |= gender;
                var word = TextRange.Between(at, end);
                if (
                    end - at >= ShortestName
                    && char.IsUpper(text[at])
                    && speakers.Called(word) is { IsPlace: false, IsNotPerson: false } person
                )
                {
                    _names.Add(new Name(word, person, IsAddress(spans[span], at, end)));
                    if (NeedsSurname(person))
                        ReadSurname(person, at, end, spans[span].End);
                }

                at = end;
            }
        }

        return turn with
        {
            FirstName = first,
            EndName = _names.Count,
            Addresses = addressed,
        };
    }

    /// <summary>"This is Karl Brunner.": one who is called Karl gets the only full name that others say.</summary>
    public void GiveFullNames()
    {
        foreach (var name in _names)
        {
            if (name.Person is not { NameWords: 1, NameInWords: { Length: > 0 } whole } person)
                continue;
            person.Surname = TextRange.Between(whole.Start + person.Name.Length + 1, whole.End);
            (person.Name, person.NameWords) = (whole, 2);
        }
    }

    private static bool NeedsSurname(Person person) =>
        person is { NameWords: 1, Spoke: true, CourtesyName: null, Courtesy: Courtesy.None, Title: null, Gender: not Gender.Unknown };

    private void ReadSurname(Person person, int first, int end, int limit)
    {
        var start = end + 1;
        if (start >= limit || text[end] != ' ' || !char.IsUpper(text[start]))
            return;
        var stop = start;
        while (stop < limit && char.IsLetter(text[stop]))
            stop++;
        if (stop - start < ShortestName || char.IsUpper(text[start + 1]) || speakers.Called(TextRange.Between(start, stop)) is not null)
            return;
        var whole = TextRange.Between(first, stop);
        person.NameInWords = person.NameInWords is not { } other || other.In(text).SequenceEqual(whole.In(text)) ? whole : default;
    }

    private int EndOfWord(int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < limit && char.IsLetter(text[end + 1]))))
            end++;
        return end;
    }

    private static Gender AddressOf(ReadOnlySpan<char> word) =>
        Sirs.Has(word) ? Gender.Male
        : Madams.Has(word) ? Gender.Female
        : Gender.Unknown;

    /// <summary>Returns how a turn has a person.</summary>
    public Use Of(in SceneTurn turn, Person person)
    {
        var use = Use.None;
        if (person.NameWords == 0)
            return use;
        for (var i = turn.FirstName; i < turn.EndName; i++)
        {
            if (!Bears(person, _names[i].Word))
                continue;
            if (_names[i].IsAddressed)
                return Use.Addressed;
            use = Use.Named;
        }

        return use;
    }

    /// <summary>Returns true if a turn addresses another person by name.</summary>
    public bool AddressesOther(in SceneTurn turn, Person person)
    {
        for (var i = turn.FirstName; i < turn.EndName; i++)
        {
            if (_names[i].IsAddressed && _names[i].Person != person)
                return true;
        }

        return false;
    }

    private bool Bears(Person person, TextRange word)
    {
        var letters = word.In(text);
        return person.Surname.In(text).SequenceEqual(letters)
            || (person.NameWords > 1 && person.Name.In(text).Slice(0, NameParts.FirstLength(text, person.Name)).SequenceEqual(letters));
    }

    /// <summary>"…, Ellen." / "My dear Ellen, …": the name, or a title and the name, between two marks.</summary>
    private bool IsAddress(QuotedSpan span, int start, int end)
    {
        if (end < span.End && text[end] is not (',' or '.' or '!' or '?' or ';' or '-' or '—' or ':'))
            return false;
        var before = SkipSpace(start, span.Start);
        for (var i = 0; i < MostBefore; i++)
        {
            var word = before;
            while (word > span.Start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
                word--;
            if (word == before || !BeforeName.Has(text.AsSpan(word, before - word)))
                break;
            before = SkipSpace(word, span.Start);
        }

        return before == span.Start || text[before - 1] is ',' or '!' or '.' or '?' or '-' or ';' or '—';
    }

    private int SkipSpace(int at, int start)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private readonly record struct Name(TextRange Word, Person Person, bool IsAddressed);
}
