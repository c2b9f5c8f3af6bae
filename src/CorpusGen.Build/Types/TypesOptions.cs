namespace CorpusGen.Build.Types;

/// <summary>The name and the target of the assembly of types.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="Namespace">The namespace of the corpus class; empty for none.</param>
/// <param name="ClassName">The name of the corpus class.</param>
/// <param name="IsModern">True if the project targets net8.0 or later.</param>
/// <param name="Search">True if the corpus can be searched.</param>
internal sealed record TypesOptions(string AssemblyName, string Namespace, string ClassName, bool IsModern, bool Search)
{
    /// <summary>Gets the name of the corpus class with its namespace.</summary>
    public string FullClassName => Namespace.Length > 0 ? $"{Namespace}.{ClassName}" : ClassName;
}
