using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Writes terms so that they are found in place: in groups of 16, each term without what it shares with the one before, and a table of fixed width of
/// where the groups stand.
/// </summary>
internal sealed class TermTableWriter
{
    /// <summary>How many terms a group has.</summary>
    public const int GroupSize = 16;

    private readonly BlobBuilder _terms = new();
    private readonly List<int> _groups = [];
    private byte[] _before = [];

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a term; they come in the order of their bytes.</summary>
    /// <param name="term">The term.</param>
    /// <param name="documents">How many documents have it.</param>
    /// <param name="place">Where its list stands; behind the list of the term before.</param>
    /// <param name="length">How long the list is.</param>
    public void Add(ReadOnlySpan<byte> term, int documents, int place, int length)
    {
        var shared = 0;
        if (Count % GroupSize == 0)
        {
            _groups.Add(_terms.Length);
            _terms.Number(place);
        }
        else
        {
            while (shared < term.Length && shared < _before.Length && term[shared] == _before[shared])
                shared++;
            // Never inside a character: what is left of it would be no text, and a literal holds text.
            while (shared > 0 && shared < term.Length && (term[shared] & 0xC0) == 0x80)
                shared--;
        }

        _terms.Number(shared);
        _terms.Number(term.Length - shared);
        _terms.Bytes(term.Slice(shared));
        _terms.Number(documents);
        _terms.Number(length);
        _before = term.ToArray();
        Count++;
    }

    /// <summary>Writes the groups and then the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="before">How many bytes stand before the output's.</param>
    /// <returns>Where the table stands.</returns>
    public int Write(BlobBuilder output, int before)
    {
        var start = before + output.Length;
        output.Bytes(_terms.Written);
        var table = before + output.Length;
        foreach (var group in _groups)
            output.Fixed(start + group);
        return table;
    }
}
