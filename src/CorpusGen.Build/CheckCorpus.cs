using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Looks behind the compiler: it read the texts after they were stored, and where one was written in between, code and resource are made of different texts.
/// The program refuses them; the build says so before.
/// </summary>
public sealed class CheckCorpus : CorpusTask
{
    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (Stamp.Of(Choose(), Options, "").WasWritten(ResourceTarget + Stamp.Extension))
                return true;
            const string Message =
                "A text was written while the project was built. The program will refuse the corpus if the compiler read another text than was stored: build again";
            BuildEngine.LogWarningEvent(
                new BuildWarningEventArgs("CorpusGen", "CORPUS910", ResourceTarget, 0, 0, 0, 0, Message, "", "CorpusGen")
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be asked is not judged: the program looks for itself.
        }

        return true;
    }
}
