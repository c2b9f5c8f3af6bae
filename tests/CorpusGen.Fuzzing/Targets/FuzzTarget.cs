namespace CorpusGen.Fuzzing.Targets;

/// <summary>Something that takes any text.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Seeds">Texts to begin with.</param>
/// <param name="Run">Takes a text, and gives a rough print of what it found. Any exception is a finding.</param>
/// <param name="Budget">How many bytes it may allocate for a byte of text.</param>
internal sealed record FuzzTarget(string Name, string[] Seeds, Func<string, int> Run, int Budget = 20);
