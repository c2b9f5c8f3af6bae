namespace CorpusGen.Build.Types.Metadata;

/// <summary>What an assembly has besides its types.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsModern">True if the framework and the run-time library are those of net8.0 or later.</param>
/// <param name="RuntimeVersion">The version of the run-time library, which is the assembly's too.</param>
internal sealed record AssemblyHead(string Name, bool IsModern, Version RuntimeVersion);
