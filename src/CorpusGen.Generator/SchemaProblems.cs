using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>What can be wrong with metadata and with what declares it. Core finds it and words it; here it becomes the compiler's.</summary>
internal static class SchemaProblems
{
    private const string Category = "CorpusGen";

    // A value may be a text of its own.
    private const int LongestMessage = 500;

    private static readonly DiagnosticDescriptor Unreadable = new(
        "CORPUS401",
        "Metadata cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor KeyTwice = new(
        "CORPUS402",
        "A key stands twice in metadata",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true
    );
    private static readonly DiagnosticDescriptor TooMuch = new(
        "CORPUS403",
        "Metadata is too large or too deep",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor UnknownKey = new(
        "CORPUS410",
        "The collection's record has no such key",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor MissingKey = new(
        "CORPUS411",
        "A key that the collection's record needs is missing",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor WrongType = new(
        "CORPUS412",
        "A value is of the wrong type",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor ValueNotAllowed = new(
        "CORPUS413",
        "A value is not allowed",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor NotUnique = new(
        "CORPUS414",
        "A value must be unique",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor TypeNotSupported = new(
        "CORPUS415",
        "No metadata can fill a property",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor NotPartial = new(
        "CORPUS416",
        "A record that declares a collection must be partial",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor NoCollection = new(
        "CORPUS417",
        "The corpus has no such collection",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true
    );
    private static readonly DiagnosticDescriptor NoImage = new(
        "CORPUS430",
        "An image is not there",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true
    );
    private static readonly DiagnosticDescriptor NoAlt = new(
        "CORPUS431",
        "An image has no alternative text",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true
    );
    private static readonly DiagnosticDescriptor NoCredit = new(
        "CORPUS432",
        "A picture has no credit",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true
    );
    private static readonly DiagnosticDescriptor Dangling = new(
        "CORPUS501",
        "A reference leads nowhere",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );
    private static readonly DiagnosticDescriptor Circular = new(
        "CORPUS502",
        "References lead in a circle",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true
    );

    private static readonly Dictionary<SchemaFaultKind, DiagnosticDescriptor> ByKind = new()
    {
        [SchemaFaultKind.Unreadable] = Unreadable,
        [SchemaFaultKind.KeyTwice] = KeyTwice,
        [SchemaFaultKind.TooMuch] = TooMuch,
        [SchemaFaultKind.UnknownKey] = UnknownKey,
        [SchemaFaultKind.MissingKey] = MissingKey,
        [SchemaFaultKind.WrongType] = WrongType,
        [SchemaFaultKind.ValueNotAllowed] = ValueNotAllowed,
        [SchemaFaultKind.NotUnique] = NotUnique,
        [SchemaFaultKind.TypeNotSupported] = TypeNotSupported,
        [SchemaFaultKind.NotPartial] = NotPartial,
        [SchemaFaultKind.NoCollection] = NoCollection,
        [SchemaFaultKind.NoImage] = NoImage,
        [SchemaFaultKind.NoAlt] = NoAlt,
        [SchemaFaultKind.NoCredit] = NoCredit,
        [SchemaFaultKind.Dangling] = Dangling,
        [SchemaFaultKind.Circular] = Circular,
    };

    /// <summary>Makes the compiler's diagnostic, where the fault is.</summary>
    public static Diagnostic ToDiagnostic(SchemaFault fault) =>
        Diagnostic.Create(
            ByKind[fault.Kind],
            Location.Create(
                fault.Place,
                new TextSpan(fault.Range.Start, fault.Range.Length),
                new LinePositionSpan(new LinePosition(fault.Line, fault.Column), new LinePosition(fault.EndLine, fault.EndColumn))
            ),
            PlainLine.Of(fault.Message, LongestMessage)
        );
}
