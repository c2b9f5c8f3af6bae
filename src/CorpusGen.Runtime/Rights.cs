using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// The owner and the terms of use of a text (ninjs: copyrightholder, copyrightnotice, usageterms). Every passage has those of its document.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Rights>))]
#endif
public readonly struct Rights : IEquatable<Rights>
{
    private readonly DocumentSlot _slot;
    private readonly bool _known;

    internal Rights(DocumentSlot slot)
    {
        _slot = slot;
        _known = true;
    }

    /// <summary>Gets the owner. Empty if the document does not give it.</summary>
    [DataMember]
    public string CopyrightHolder => Of("copyrightholder");

    /// <summary>Gets the notice to print with the text. Empty if the document does not give it.</summary>
    [DataMember]
    public string CopyrightNotice => Of("copyrightnotice");

    /// <summary>Gets the terms of use. Empty if the document does not give them.</summary>
    [DataMember]
    public string UsageTerms => Of("usageterms");

    /// <summary>Gets whether the document gives none of these.</summary>
    public bool IsEmpty => CopyrightHolder.Length == 0 && CopyrightNotice.Length == 0 && UsageTerms.Length == 0;

    /// <summary>Returns the notice, or the owner, and the terms: "Elmstead Herald; no use after 30 days".</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            new[] { CopyrightNotice.Length > 0 ? CopyrightNotice : CopyrightHolder, UsageTerms }.Where(words => words.Length > 0)
        );

    /// <summary>Returns true if owner, notice and terms are equal.</summary>
    public bool Equals(Rights other) =>
        CopyrightHolder == other.CopyrightHolder && CopyrightNotice == other.CopyrightNotice && UsageTerms == other.UsageTerms;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rights other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(CopyrightHolder) * 31) + StringComparer.Ordinal.GetHashCode(UsageTerms));

    /// <summary>Returns true if owner, notice and terms are equal.</summary>
    public static bool operator ==(Rights left, Rights right) => left.Equals(right);

    /// <summary>Returns true if owner, notice or terms differ.</summary>
    public static bool operator !=(Rights left, Rights right) => !left.Equals(right);

    private string Of(string key) => _known ? new MetadataValue(_slot, _slot.MetadataAt)[key].Text : "";
}
