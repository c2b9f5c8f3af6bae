namespace CorpusGen;

/// <summary>No two files of the collection may have the same value of this property.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CorpusUniqueAttribute : Attribute;
