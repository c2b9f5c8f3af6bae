using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>A difference between the recorded members and those of the corpus, or a fault of a line.</summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="File">The path of the document; or the name of the file of recorded members.</param>
/// <param name="Range">The range in that file.</param>
/// <param name="Arguments">The arguments of the message.</param>
public sealed record ApiFinding(DiagnosticDefinition Definition, string File, TextRange Range, IReadOnlyList<string> Arguments)
{
    /// <summary>The change that records the difference; null if there is none.</summary>
    public ApiChange? Record { get; init; }

    /// <summary>The change that keeps the old name of a renamed member; null for others.</summary>
    public ApiChange? Keep { get; init; }

    /// <summary>True if the line of the finding can be removed, because another one is the same.</summary>
    public bool IsRemovable { get; init; }

    /// <summary>Gets the message.</summary>
    public string Message => Definition.Format([.. Arguments]);
}
