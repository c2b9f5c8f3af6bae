using CorpusGen.Core.Diagnostics;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Looks behind the compiler: it read the texts after they were stored, and where one was written in between, code and resource are made
/// of different texts. The program refuses them; the build says so before.
/// </summary>
public sealed class CheckCorpus : CorpusTask
{
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
            // What cannot be asked is not judged: the program looks for itself.
        }

        return true;
    }
}
