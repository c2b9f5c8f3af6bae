using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A file without words.</summary>
internal static class EmptyDocument
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.EmptyDocument;

    public static IEnumerable<Finding> Judge(Document document)
    {
        // A data file has no blocks, only metadata.
        if (document.Blocks.Count == 0 && document.Metadata == Metadata.None)
            yield return Definition.FindingAt(document, new TextRange(0, 0), document.File.Path);
    }
}
