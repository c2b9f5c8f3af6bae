using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Compilation;

/// <summary>Identifies the content of a document.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Hash">The hash of everything that the stored form of the document depends on.</param>
public sealed record DocumentFingerprint(string Path, ulong Hash)
{
    /// <summary>Computes the fingerprint of a document.</summary>
    public static DocumentFingerprint Of(Document document) =>
        new(
            document.File.Path,
            unchecked(
                (ContentHash.Of(document.Text) * 31)
                + ContentHash.Of($"{document.File.Path}\n{document.File.Collection}\n{document.File.Name}")
            )
        );
}
