using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// Somebody who is quoted, in one document or in several. Two speakers are equal where their names and their corpora are.
/// </summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class Speaker : IEquatable<Speaker>
{
    private readonly CorpusIndex[] _corpora;
    private string? _role;
    private CorpusList<Quote>? _quotes;

    internal Speaker(CorpusIndex[] corpora, string name, string? role)
    {
        _corpora = corpora;
        Name = name;
        _role = role;
    }

    private Speaker(CorpusIndex index, RecordReader record)
        : this([index], SpeakerRecord.Name(record), SpeakerRecord.Role(record)) { }

    internal Speaker(DocumentSlot slot, int speaker)
        : this(slot.Shard.Index, slot.Record(Section.Speakers, speaker)) { }

    /// <summary>Nobody that is known: who speaks where the text does not let one say. Its name is empty and it has no quotations.</summary>
    public static Speaker Unknown { get; } = new([], "", "");

    /// <summary>The full name: "Recep Tayyip Erdogan". Empty for <see cref="Unknown"/>.</summary>
    public string Name { get; }

    /// <summary>
    /// What the text says of them: "a researcher focusing on Syria and terrorism". Of a quotation's speaker, what its document says; of a
    /// corpus's, what the first document says that says anything. Empty where none does.
    /// </summary>
    public string Role => _role ??= FindRole();

    /// <summary>False for <see cref="Unknown"/> alone.</summary>
    public bool IsKnown => _corpora.Length > 0;

    /// <summary>
    /// Gets the speaker's quotations, document by document. The first call is linear in the quotations of the documents that quote the
    /// speaker; the list is then kept.
    /// </summary>
    public CorpusList<Quote> Quotes => _quotes ??= FindQuotes();

    /// <summary>The documents they speak in.</summary>
    public IReadOnlyList<Document> Documents => [.. Slots.Select(slot => new Document(slot))];

    /// <summary>The full name.</summary>
    public override string ToString() => Name;

    /// <summary>Equal where the names and the corpus are.</summary>
    public bool Equals(Speaker? other) => other is not null && Name == other.Name && _corpora.SequenceEqual(other._corpora);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Speaker);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Equal where the names and the corpus are.</summary>
    public static bool operator ==(Speaker? left, Speaker? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Unequal where the names or the corpus are.</summary>
    public static bool operator !=(Speaker? left, Speaker? right) => !(left == right);

    private IEnumerable<DocumentSlot> Slots =>
        _corpora.SelectMany(corpus => corpus.FindSpeaker(Name) is var found && found >= 0 ? corpus.DocumentsOfSpeaker(found) : []);

    private CorpusList<Quote> FindQuotes()
    {
        // The speaker of a quotation is a new object for each quotation: it shares the list of the corpus's speaker of that name.
        if (_corpora.Length == 1 && _corpora[0].FindSpeaker(Name) is var found && found >= 0)
        {
            var shared = _corpora[0].SpeakerAt(found);
            if (!ReferenceEquals(shared, this))
                return shared.Quotes;
        }

        return IsKnown ? new SpokenQuotes(Slots, Name) : SpokenQuotes.None;
    }

    private string FindRole()
    {
        foreach (var slot in Slots)
        {
            var role = new Speaker(slot, slot.Find(Section.Speakers, Name)).Role;
            if (role.Length > 0)
                return role;
        }

        return "";
    }
}
