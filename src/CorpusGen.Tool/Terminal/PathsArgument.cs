using System.CommandLine;

namespace CorpusGen.Tool.Terminal;

/// <summary>The argument of commands that read a corpus.</summary>
internal static class PathsArgument
{
    /// <summary>Creates the argument, of which at least one is required.</summary>
    public static Argument<string[]> Create() =>
        new("paths")
        {
            Description = "Files, folders and globs. In folders, prose in all formats is read.",
            Arity = ArgumentArity.OneOrMore,
        };
}
