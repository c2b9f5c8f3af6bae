using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>Somebody who is quoted, in one document or in several. Two speakers are equal where their names and their corpus are.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class Speaker : IEquatable<Speaker>
{
    private readonly CorpusIndex? _index;
    private string? _role;

    internal Speaker(CorpusIndex? index, string name, string? role)
    {
        _index = index;
        Name = name;
        _role = role;
    }

    private Speaker(CorpusIndex index, RecordReader record)
        : this(index, record.Shared(), record.Shared())
    {
    }

    internal Speaker(DocumentSlot slot, int speaker)
        : this(slot.Shard.Index, slot.Record(Section.Speakers, speaker))
    {
    }

    /// <summary>Nobody that is known: who speaks where the text does not let one say. Its name is empty and it has no quotations.</summary>
    public static Speaker Unknown { get; } = new(null, "", "");

    /// <summary>The full name: "Recep Tayyip Erdogan". Empty for <see cref="Unknown"/>.</summary>
    public string Name { get; }

    /// <summary>
    /// What the text says of them: "a researcher focusing on Syria and terrorism". Of a quotation's speaker, what its document says; of a
    /// corpus's, what the first document says that says anything. Empty where none does.
    /// </summary>
    public string Role => _role ??= FindRole();

    /// <summary>False for <see cref="Unknown"/> alone.</summary>
    public bool IsKnown => _index is not null;

    /// <summary>What they are quoted with, document by document. Found when asked for: linear in the documents they speak in.</summary>
    public CorpusList<Quote> Quotes => _index is null ? SpokenQuotes.None : new SpokenQuotes(DocumentsOf(_index), Name);

    /// <summary>The documents they speak in.</summary>
    public IReadOnlyList<Document> Documents => _index is null ? [] : [.. DocumentsOf(_index).Select(slot => new Document(slot))];

    /// <summary>The full name.</summary>
    public override string ToString() => Name;

    /// <summary>Equal where the names and the corpus are.</summary>
    public bool Equals(Speaker? other) => other is not null && Name == other.Name && ReferenceEquals(_index, other._index);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Speaker);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Equal where the names and the corpus are.</summary>
    public static bool operator ==(Speaker? left, Speaker? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Unequal where the names or the corpus are.</summary>
    public static bool operator !=(Speaker? left, Speaker? right) => !(left == right);

    private DocumentSlot[] DocumentsOf(CorpusIndex index)
    {
        var found = index.FindSpeaker(Name);
        return found < 0 ? [] : index.DocumentsOfSpeaker(found);
    }

    private string FindRole()
    {
        foreach (var slot in DocumentsOf(_index!))
        {
            var role = new Speaker(slot, slot.Find(Section.Speakers, Name)).Role;
            if (role.Length > 0) return role;
        }

        return "";
    }
}
