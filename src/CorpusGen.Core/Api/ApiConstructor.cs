namespace CorpusGen.Core.Api;

/// <summary>The constructor of a generated type. It is internal.</summary>
/// <param name="Parameters">The parameters.</param>
internal abstract record ApiConstructor(IReadOnlyList<ApiParameter> Parameters);

/// <summary>Calls the constructor of the base class, and then fills the fields.</summary>
/// <param name="Parameters">The parameters.</param>
/// <param name="Arguments">The arguments for the base class.</param>
/// <param name="Fields">The fields to fill; empty for a type without fields.</param>
internal sealed record DerivedConstructor(
    IReadOnlyList<ApiParameter> Parameters,
    IReadOnlyList<ApiValue> Arguments,
    IReadOnlyList<FieldRun> Fields
) : ApiConstructor(Parameters);

/// <summary>Stores its only parameter, from which <see cref="MetadataBody"/> reads.</summary>
/// <param name="Parameter">The parameter.</param>
internal sealed record StoringConstructor(ApiParameter Parameter) : ApiConstructor([Parameter]);

/// <summary>Fields that one call of the run-time library fills, with items that follow each other.</summary>
/// <param name="First">The place of the first item in the document.</param>
/// <param name="Names">The names of the fields.</param>
internal sealed record FieldRun(int First, IReadOnlyList<string> Names);
