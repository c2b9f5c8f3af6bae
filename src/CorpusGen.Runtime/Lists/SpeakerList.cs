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
    public sealed override Speaker this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Speaker Make(int index) => _index.SpeakerAt(index);

    private protected sealed override int Find(string name) => _index.FindSpeakerMember(name);
}
