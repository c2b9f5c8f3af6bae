using CorpusGen.Core.Compilation;
using CorpusGen.Core.Validation;

namespace CorpusGen.Build;

/// <summary>A text after it was read.</summary>
/// <param name="Key">What the document depends on: the hash of the content, and the settings of the file.</param>
/// <param name="Hash">The hash of the content.</param>
/// <param name="Document">The document; null if the file cannot be read.</param>
/// <param name="Findings">The findings of the rules that need only this document; null if they were not looked for.</param>
/// <param name="Remembered">The document and its findings as bytes; null if the file cannot be read.</param>
internal sealed record ReadText(string Key, string Hash, ReadDocument? Document, IReadOnlyList<Finding>? Findings, byte[]? Remembered)
{
    /// <summary>Returns the text of a file that cannot be read.</summary>
    public static ReadText None(string hash) => new("", hash, null, null, null);
}
