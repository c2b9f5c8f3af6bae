namespace CorpusGen;

/// <summary>
/// Declares that a number is reported by the corpus. The compiler accepts only constants that are the value of a figure there (CORPUS617 to
/// CORPUS619). It costs nothing at run time.
/// </summary>
/// <example><code>[ReportedFigure(Concept = "boats")] const int Boats = 1200;</code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class ReportedFigureAttribute : Attribute
{
    /// <summary>Gets or sets words of what is counted or measured. Null for any.</summary>
    public string? Concept { get; set; }

    /// <summary>Gets or sets the name or the code of the unit: "kilometre", "km", "USD". Null for any.</summary>
    public string? Unit { get; set; }

    /// <summary>Gets or sets the document or collection that must report the number, as in <see cref="VerbatimAttribute.In"/>.</summary>
    public string? In { get; set; }
}
