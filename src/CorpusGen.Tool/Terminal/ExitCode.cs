namespace CorpusGen.Tool.Terminal;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to report.</summary>
    public const int Success = 0;

    /// <summary>There are findings or differences.</summary>
    public const int Findings = 1;

    /// <summary>The command line is invalid.</summary>
    public const int WrongUse = 2;

    /// <summary>Some input could not be read, or the output not written. It is reported, and the rest was processed.</summary>
    public const int Unreadable = 3;

    /// <summary>Canceled by Ctrl-C, by convention of shells.</summary>
    public const int Stopped = 130;
}
