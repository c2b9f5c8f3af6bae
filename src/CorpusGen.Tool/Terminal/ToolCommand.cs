using System.CommandLine;

namespace CorpusGen.Tool.Terminal;

/// <summary>A command with examples, which its help shows.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines, without the name of the tool.</param>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Gets the examples, as they are typed.</summary>
    public IReadOnlyList<string> Examples { get; } = [.. examples.Select(example => "corpusgen " + example)];
}
