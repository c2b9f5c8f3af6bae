using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The speakers of a corpus in order of their names, by place and by name.</summary>
public class SpeakerList : NamedList<Speaker>
{
    private readonly CorpusIndex _index;

    /// <summary>Takes the speakers of a corpus. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SpeakerList(CorpusIndex index) => _index = index;

    /// <inheritdoc/>
    public sealed override int Count => _index.CountOfSpeakers;

    /// <inheritdoc/>
    public sealed override Speaker this[int index] => (uint)index < (uint)Count
        ? _index.SpeakerAt(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");

    private protected sealed override int Find(string name) => _index.FindSpeakerMember(name);
}
