namespace CorpusGen.Tool.Extract;

/// <summary>What the command line asks for.</summary>
/// <param name="Files">Files, folders and globs; standard input where there are none.</param>
/// <param name="IsJsonLines">Whether the input is a text a line, and not a text a file.</param>
/// <param name="Layout">How answers are written to a stream.</param>
/// <param name="Jobs">How many texts are worked on at a time.</param>
internal sealed record Request(IReadOnlyList<string> Files, bool IsJsonLines, Func<Stream, IAnswers> Layout, int Jobs);
