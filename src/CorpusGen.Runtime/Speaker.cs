using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A person or organization that is quoted. Two speakers are equal if their names and corpora are equal.</summary>
[DebuggerDisplay("{Name,nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Speaker>))]
#endif
public sealed class Speaker : IEquatable<Speaker>
{
    private readonly CorpusIndex[] _corpora;
    private string? _role;
    private CorpusList<Quote>? _quotes;
    private CorpusList<Document>? _documents;

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

    /// <summary>Gets the speaker of a quotation whose speaker the text does not identify. It has no name and no quotations.</summary>
    public static Speaker Unknown { get; } = new([], "", "");

    /// <summary>Gets the full name: "Recep Tayyip Erdogan". Empty for <see cref="Unknown"/>.</summary>
    [DataMember]
    public string Name { get; }

    /// <summary>
    /// Gets the words that describe the speaker: "a researcher focusing on Syria and terrorism". For the speaker of a quotation they are
    /// from its document, for a speaker of the corpus from the first document that has any. Empty if the text has none.
    /// </summary>
    [DataMember]
    public string Role => _role ??= FindRole();

    /// <summary>Gets whether the speaker is not <see cref="Unknown"/>.</summary>
    public bool IsKnown => _corpora.Length > 0;

    /// <summary>
    /// Gets the speaker's quotations in all documents of the corpus. The first call is linear in the quotations of the documents that quote
    /// the speaker; the list is then kept.
    /// </summary>
    public CorpusList<Quote> Quotes => _quotes ??= FindQuotes();

    /// <summary>Gets the documents that quote the speaker, in the order of the corpus.</summary>
    public CorpusList<Document> Documents => _documents ??= new FixedList<Document>([.. Slots.Select(slot => slot.Document)]);

    /// <summary>Returns the full name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns true if names and corpora are equal.</summary>
    public bool Equals(Speaker? other) => other is not null && Name == other.Name && _corpora.SequenceEqual(other._corpora);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Speaker);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Returns true if names and corpora are equal.</summary>
    public static bool operator ==(Speaker? left, Speaker? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns true if name or corpus differs.</summary>
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

        return IsKnown ? new FixedList<Quote>([.. Slots.SelectMany(QuotesIn)]) : FixedList<Quote>.Empty;
    }

    private IEnumerable<Quote> QuotesIn(DocumentSlot slot)
    {
        var speaker = slot.Find(Section.Speakers, Name);
        var count = slot.Count(Section.Quotes);
        for (var i = 0; i < count; i++)
        {
            var quote = new Quote(slot, i);
            if (quote.IsSpokenBy(speaker))
                yield return quote;
        }
    }

    private string FindRole()
    {
        foreach (var slot in Slots)
        {
            var role = slot.Parts.Speakers[slot.Find(Section.Speakers, Name)].Role;
            if (role.Length > 0)
                return role;
        }

        return "";
    }
}
