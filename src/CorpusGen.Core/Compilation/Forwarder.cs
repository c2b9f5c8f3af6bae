namespace CorpusGen.Core.Compilation;

/// <summary>The old name of a member, which is kept for programs that use it. A value of the compiler's cache.</summary>
/// <param name="OldName">The old path below the corpus class: `Documents.Harbour.Quotes.WeStay`.</param>
/// <param name="NewName">The path that the member has now.</param>
public sealed record Forwarder(string OldName, string NewName);

/// <summary>The reasons why an old name is not kept.</summary>
public enum ForwarderFault
{
    /// <summary>It is kept.</summary>
    None,

    /// <summary>One of the names is not that of a member which can have an old name.</summary>
    Invalid,

    /// <summary>The names are those of members of two kinds, for example of a quotation and a figure.</summary>
    OtherKind,

    /// <summary>No member has the new name.</summary>
    NoTarget,

    /// <summary>A member has the old name.</summary>
    OldNameTaken,

    /// <summary>The document or the collection to which the old name belongs does not exist.</summary>
    NoContainer,
}
