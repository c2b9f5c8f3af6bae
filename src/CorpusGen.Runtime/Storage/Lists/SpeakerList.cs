using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The speakers of a corpus in the order of their names. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SpeakerList : NamedList<Speaker>
{
    private readonly CorpusIndex _index;

    /// <summary>Creates the list. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SpeakerList(CorpusIndex index) => _index = index;

    /// <inheritdoc/>
    public sealed override int Count => _index.CountOfSpeakers;

    /// <inheritdoc/>
    public sealed override Speaker this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Speaker Make(int index) => _index.SpeakerAt(index);

    private protected sealed override int Find(string name) => _index.FindSpeakerMember(name);
}
