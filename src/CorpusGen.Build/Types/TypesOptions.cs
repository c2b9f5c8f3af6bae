namespace CorpusGen.Build.Types;

/// <summary>What the assembly of types must fit.</summary>
/// <param name="AssemblyName">Its name.</param>
/// <param name="Namespace">The namespace of the corpus class; empty for none.</param>
/// <param name="ClassName">The name of the corpus class.</param>
/// <param name="IsModern">True where the project targets net8.0 or later.</param>
/// <param name="Search">True where the project wants its words to be searched.</param>
internal sealed record TypesOptions(string AssemblyName, string Namespace, string ClassName, bool IsModern, bool Search);
