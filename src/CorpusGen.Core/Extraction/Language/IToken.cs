namespace CorpusGen.Core.Extraction.Language;

/// <summary>A token: a piece of a sentence that the rules do not divide further.</summary>
internal interface IToken
{
    /// <summary>Gets the offset of its first character.</summary>
    int Start { get; }

    /// <summary>Gets the offset after its last character.</summary>
    int End { get; }
}
