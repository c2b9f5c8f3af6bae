namespace CorpusGen;

/// <summary>Declares that no two files of a collection may have the same value of this property. The build checks it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CorpusUniqueAttribute : Attribute;
