using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// Who owns a text, and on what terms it may be used (ninjs: copyrightholder, copyrightnotice, usageterms). It travels with every passage.
/// </summary>
public readonly struct Rights : IEquatable<Rights>
{
    private readonly DocumentSlot _slot;
    private readonly bool _known;

    internal Rights(DocumentSlot slot)
    {
        _slot = slot;
        _known = true;
    }

    /// <summary>Who owns it. Empty where the document does not say.</summary>
    public string CopyrightHolder => Of("copyrightholder");

    /// <summary>The notice to print with it. Empty where the document does not say.</summary>
    public string CopyrightNotice => Of("copyrightnotice");

    /// <summary>On what terms it may be used. Empty where the document does not say.</summary>
    public string UsageTerms => Of("usageterms");

    /// <summary>True where the document says nothing of all this.</summary>
    public bool IsEmpty => CopyrightHolder.Length == 0 && CopyrightNotice.Length == 0 && UsageTerms.Length == 0;

    /// <summary>Owner and terms: "Elmstead Herald; no use after 30 days".</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            new[] { CopyrightNotice.Length > 0 ? CopyrightNotice : CopyrightHolder, UsageTerms }.Where(words => words.Length > 0)
        );

    /// <summary>Equal where they say the same.</summary>
    public bool Equals(Rights other) =>
        CopyrightHolder == other.CopyrightHolder && CopyrightNotice == other.CopyrightNotice && UsageTerms == other.UsageTerms;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rights other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(CopyrightHolder) * 31) + StringComparer.Ordinal.GetHashCode(UsageTerms));

    /// <summary>Equal where they say the same.</summary>
    public static bool operator ==(Rights left, Rights right) => left.Equals(right);

    /// <summary>Unequal where they do not say the same.</summary>
    public static bool operator !=(Rights left, Rights right) => !left.Equals(right);

    private string Of(string key) => _known ? new MetadataValue(_slot, _slot.MetadataAt)[key].Text : "";
}
