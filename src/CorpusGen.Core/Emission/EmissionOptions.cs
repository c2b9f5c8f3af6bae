namespace CorpusGen.Core.Emission;

/// <summary>What the generated code must fit. A value of the compiler's cache.</summary>
/// <param name="Namespace">The namespace of the corpus class; empty for none.</param>
/// <param name="ClassName">The name of the corpus class.</param>
/// <param name="Utf8Literals">True where the language has UTF-8 literals and the target has spans to hold them.</param>
/// <param name="NullableAnnotations">True where the language knows nullable reference types.</param>
/// <param name="DateOnly">True where the target has a type for days, and the run-time library gives them.</param>
/// <param name="ObsoleteIds">True where the target's ObsoleteAttribute can name a diagnostic.</param>
/// <param name="Resource">The name of the resource that the build writes the corpus into; empty where the code carries it in literals.</param>
/// <param name="Search">True where the project wants its words to be searched.</param>
public sealed record EmissionOptions(
    string Namespace,
    string ClassName,
    bool Utf8Literals,
    bool NullableAnnotations,
    bool DateOnly = false,
    bool ObsoleteIds = false,
    string Resource = "",
    bool Search = false
);
