namespace CorpusGen.Core.Settings;

/// <summary>The members that are generated for a collection. Documents without members are still found by index and by name.</summary>
public enum MemberLevel
{
    /// <summary>Members for the documents and for their quotations, figures, pictures and sections.</summary>
    All,

    /// <summary>Members for the documents only.</summary>
    Documents,

    /// <summary>No members.</summary>
    None,
}
