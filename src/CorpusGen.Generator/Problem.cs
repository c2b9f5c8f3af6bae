using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// A reason why the generator emits less than it should. A value of the compiler's cache: the location is created when it is reported.
/// </summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="File">The path as the compiler knows it; empty if the problem concerns no file.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record Problem(DiagnosticDefinition Definition, string File, EquatableArray<string> Arguments)
{
    private const int MaxArgumentLength = 500;

    /// <summary>Creates a problem.</summary>
    public Problem(DiagnosticDefinition definition, string file, params string[] arguments)
        : this(definition, file, new EquatableArray<string>(arguments)) { }

    /// <summary>Creates the diagnostic of the compiler, at the start of the file.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptors.Of(Definition),
            File.Length == 0 ? Location.None : Location.Create(File, default, new LinePositionSpan(default, default)),
            [.. Arguments.Select(argument => MessageText.Of(argument, MaxArgumentLength))]
        );

    /// <summary>Creates the diagnostic of the compiler for a fault of metadata, at its place.</summary>
    public static Diagnostic ToDiagnostic(SchemaFault fault) =>
        Diagnostic.Create(
            Descriptors.Of(fault.Definition),
            Location.Create(
                fault.Place,
                new TextSpan(fault.Range.Start, fault.Range.Length),
                new LinePositionSpan(new LinePosition(fault.Line, fault.Column), new LinePosition(fault.EndLine, fault.EndColumn))
            ),
            [.. fault.Arguments.Select(argument => MessageText.Of(argument, MaxArgumentLength))]
        );
}
