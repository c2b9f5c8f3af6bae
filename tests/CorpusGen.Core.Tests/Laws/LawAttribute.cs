using FsCheck.Xunit;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>
/// A law that must hold for any text. In a test run it is tried on the same texts every time. Who wants more sets CORPUSGEN_LAWS to a
/// number of texts, and others are tried at each run: `CORPUSGEN_LAWS=100000 dotnet test tests/CorpusGen.Core.Tests --filter Laws`. What
/// fails is printed with the seed that finds it again.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class LawAttribute : PropertyAttribute
{
    public LawAttribute(int texts)
    {
        QuietOnSuccess = true;
        // Texts of up to so many pieces.
        EndSize = 40;
        if (int.TryParse(Environment.GetEnvironmentVariable("CORPUSGEN_LAWS"), out var more))
        {
            MaxTest = more;
            return;
        }

        MaxTest = texts;
        Replay = "(20240229,7)";
    }
}
