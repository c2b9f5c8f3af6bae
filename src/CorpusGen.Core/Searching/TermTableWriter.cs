using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Writes terms in groups, each without what it shares with the previous one. See <see cref="TermGroup"/> for what is stored.
/// </summary>
internal sealed class TermTableWriter
{
    private readonly RecordWriter _terms = new();
    private readonly List<int> _groups = [];
    private byte[] _before = [];

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a term. Terms are added in the order of their bytes.</summary>
    /// <param name="term">The term.</param>
    /// <param name="documents">The number of documents that have it.</param>
    /// <param name="place">The position of its list, which follows the list of the previous term.</param>
    /// <param name="length">The length of the list.</param>
    public void Add(ReadOnlySpan<byte> term, int documents, int place, int length)
    {
        var shared = 0;
        if (Count % TermGroup.Size == 0)
        {
            _groups.Add(_terms.Length);
            TermGroup.WriteFirstList(_terms, place);
        }
        else
        {
            while (shared < term.Length && shared < _before.Length && term[shared] == _before[shared])
                shared++;
            // Never inside a character: the rest of it would be no text, and a literal holds text.
            while (shared > 0 && shared < term.Length && (term[shared] & 0xC0) == 0x80)
                shared--;
        }

        TermGroup.Write(_terms, shared, term.Slice(shared), documents, length);
        _before = term.ToArray();
        Count++;
    }

    /// <summary>Writes the groups and then their table.</summary>
    /// <param name="output">The output.</param>
    /// <param name="before">The number of bytes before those of the output.</param>
    /// <returns>The position of the table.</returns>
    public int Write(RecordWriter output, int before)
    {
        var start = before + output.Length;
        output.Bytes(_terms.Written);
        var table = before + output.Length;
        TermGroup.WriteTable(output, _groups.Select(group => start + group));
        return table;
    }
}
