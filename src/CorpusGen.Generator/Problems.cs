using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Something that kept the generator from emitting. A value of the compiler's cache: the location is made when it is reported.</summary>
/// <param name="Descriptor">What happened.</param>
/// <param name="File">The file it happened in, as the compiler names it; empty where it is about none.</param>
/// <param name="Argument">What the message names.</param>
internal sealed record Problem(DiagnosticDescriptor Descriptor, string File, string Argument)
{
    private const int LongestArgument = 500;

    /// <summary>Makes the compiler's diagnostic, at the head of the file.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptor,
            File.Length == 0 ? Location.None : Location.Create(File, default, new LinePositionSpan(default, default)),
            PlainLine.Of(Argument, LongestArgument)
        );
}

/// <summary>What can keep the generator from emitting. What is wrong in a text that can be read is the analyzers' to say.</summary>
internal static class Problems
{
    private const string Category = "CorpusGen";

    /// <summary>The compiler gave no text.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "CORPUS901",
        "A corpus file cannot be read as text",
        "'{0}' cannot be read as text: it is missing, binary or too large; it has no members in the corpus",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>A fault of ours.</summary>
    public static readonly DiagnosticDescriptor NotProcessed = new(
        "CORPUS902",
        "A corpus file could not be processed",
        "{0} - this is a fault of CorpusGen; the document has no members in the corpus, and the others are not touched by it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>The generated code would not compile.</summary>
    public static readonly DiagnosticDescriptor NoRuntime = new(
        "CORPUS903",
        "The run-time library is not referenced",
        "'{0}' is a corpus file, but the project does not reference CorpusGen.Runtime: reference the package CorpusGen with its assets of kind 'compile' and 'runtime'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    /// <summary>Ordinary literals of one assembly hold 16 MB together (CS8103).</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "CORPUS904",
        "The corpus is too large for ordinary string literals",
        "The corpus has {0} characters; ordinary string literals carry 8 million: set LangVersion to 11 or later and target net8.0 or later",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    /// <summary>Members cost the compiler; so many that a size decides to do without.</summary>
    public static readonly DiagnosticDescriptor FewerMembers = new(
        "CORPUS907",
        "A large collection has fewer members",
        "The collection {0}; everything is in the corpus by place and by name: set CorpusMembers to all, documents or none to choose yourself",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>The project asks for a level that there is not.</summary>
    public static readonly DiagnosticDescriptor NoLevel = new(
        "CORPUS908",
        "CorpusMembers says what is no level",
        "CorpusMembers has '{0}', which is not understood: it is all, documents or none, or such for a collection: reports=none",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>The project has something that is called as the corpus class is, which the compiler cannot have.</summary>
    public static readonly DiagnosticDescriptor NameTaken = new(
        "CORPUS913",
        "The name of the corpus class is taken",
        "{0}, and the corpus cannot be called so: set CorpusClassName or CorpusNamespace in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    /// <summary>A name that the compiler takes for something else in some places.</summary>
    public static readonly DiagnosticDescriptor NameUnclear = new(
        "CORPUS914",
        "The name of the corpus class means something else too",
        "{0}: set CorpusClassName or CorpusNamespace in the project file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );
}
