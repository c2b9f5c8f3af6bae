using CorpusGen.Core.Diagnostics;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Checks after the compilation that no text changed between the task that stored the corpus and the compiler. The program would reject
/// a resource of other texts; this reports it earlier.
/// </summary>
public sealed class CheckCorpus : CorpusTask
{
    /// <summary>The file of the resource.</summary>
    [Required]
    public string ResourceTarget { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (Stamp.Of(Choose(), Settings, "").WasWritten(ResourceTarget + Stamp.Extension))
                return true;
            BuildEngine.Log(DiagnosticCatalog.TextChangedDuringBuild, ResourceTarget);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The program checks the resource itself.
        }

        return true;
    }
}
