using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>The names of a transcript's labels: "CHAIR" and "Chair" are one person.</summary>
internal sealed class LabelNames
{
    private Dictionary<string, (string Words, Person Person)>? _known;

    /// <summary>Returns the person of a label: that of an earlier label that differs only in capital letters, if there is one.</summary>
    public Person? Unify(string text, TextRange name, Person? person)
    {
        if (person is null)
            return null;
        _known ??= new Dictionary<string, (string, Person)>(StringComparer.OrdinalIgnoreCase);
        var words = name.Of(text);
        if (!_known.TryGetValue(words, out var known))
        {
            _known.Add(words, (words, person));
            return person;
        }

        if (known.Words == words || known.Person == person)
            return person;
        // The name is shown as it is usually written.
        if (!known.Words.Any(char.IsLower) && known.Person.Name.Of(text) == known.Words)
            known.Person.Name = name;
        return known.Person;
    }
}
