namespace CorpusGen.Core.Citations;

/// <summary>A number that is claimed to be reported by the corpus.</summary>
/// <param name="Value">The number.</param>
/// <param name="In">The document or collection that should report it; null for any.</param>
/// <param name="Concept">Words of what is counted or measured; null for any.</param>
/// <param name="Unit">The name or the code of the unit: "kilometre", "km", "USD"; null for any.</param>
public sealed record FigureClaim(decimal Value, string? In = null, string? Concept = null, string? Unit = null);
