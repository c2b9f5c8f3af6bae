namespace CorpusGen.Core.Api;

/// <summary>An argument of a constructor.</summary>
internal abstract record ApiValue;

/// <summary>The object that the member belongs to.</summary>
internal sealed record ThisValue : ApiValue;

/// <summary>A parameter of the constructor that passes it on.</summary>
/// <param name="Place">The place among the parameters, from 0.</param>
/// <param name="Parameter">The parameter.</param>
internal sealed record ParameterValue(int Place, ApiParameter Parameter) : ApiValue;

/// <summary>A number.</summary>
/// <param name="Number">The number.</param>
internal sealed record NumberValue(int Number) : ApiValue;

/// <summary>The name of a collection.</summary>
/// <param name="Name">The name.</param>
internal sealed record NameValue(string Name) : ApiValue;

/// <summary>The index of the corpus.</summary>
internal sealed record IndexValue : ApiValue;

/// <summary>The stored data of some documents.</summary>
/// <param name="Number">The number of the shard.</param>
internal sealed record ShardValue(int Number) : ApiValue;

/// <summary>A function that creates a document from its shard and its place in it.</summary>
/// <param name="Type">The type of the document.</param>
internal sealed record FactoryValue(ApiTypeName Type) : ApiValue;
