using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Emission;

/// <summary>The language and the target of the generated code, and the project's choices. A value of the compiler's cache.</summary>
/// <param name="Namespace">The namespace of the corpus class; empty for none.</param>
/// <param name="ClassName">The name of the corpus class.</param>
/// <param name="Utf8Literals">True if the language has UTF-8 literals and the target has spans.</param>
/// <param name="NullableAnnotations">True if the language has nullable reference types.</param>
/// <param name="DateOnly">True if the target has System.DateOnly, and the run-time library uses it.</param>
/// <param name="ObsoleteIds">True if the target's ObsoleteAttribute has a diagnostic id.</param>
/// <param name="Resource">The name of the resource with the corpus; empty if the corpus is in literals.</param>
/// <param name="Search">True if the corpus can be searched.</param>
/// <param name="IsInternal">True if the corpus class is internal.</param>
/// <param name="JsonConverters">True if the run-time library has converters for System.Text.Json, and so the target has it.</param>
public sealed record EmissionOptions(
    string Namespace,
    string ClassName,
    bool Utf8Literals,
    bool NullableAnnotations,
    bool DateOnly = false,
    bool ObsoleteIds = false,
    string Resource = "",
    bool Search = false,
    bool IsInternal = false,
    bool JsonConverters = false
)
{
    /// <summary>Gets the head of the declaration of the corpus class.</summary>
    public string ClassHead => $"{(IsInternal ? "internal" : "public")} static partial class {ClassName}";

    /// <summary>Gets the place in which the texts are stored.</summary>
    public CorpusStorage Storage => Resource.Length > 0 ? CorpusStorage.Resource : CorpusStorage.Literal;
}
