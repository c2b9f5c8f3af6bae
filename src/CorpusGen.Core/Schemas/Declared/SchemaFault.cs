using System.Runtime.CompilerServices;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>A diagnostic of metadata, or of the record that declares it, with its location. Plain data.</summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="Place">The path as the compiler knows it.</param>
/// <param name="Range">The range in its text.</param>
/// <param name="Line">The line of the start, from 0.</param>
/// <param name="Column">The column of the start, from 0.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column of the end.</param>
/// <param name="Arguments">The arguments of the message.</param>
public sealed record SchemaFault(
    DiagnosticDefinition Definition,
    string Place,
    TextRange Range,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments
)
{
    // The lines of a file are counted once, even for ten thousand faults.
    private static readonly ConditionalWeakTable<string, LineMap> Known = new();

    /// <summary>Gets the message.</summary>
    public string Message => Definition.Format([.. Arguments]);

    /// <summary>Creates a fault at a range of a text.</summary>
    public static SchemaFault At(DiagnosticDefinition definition, string place, string text, TextRange range, params string[] arguments)
    {
        var lines = Known.GetValue(text, static text => new LineMap(text));
        return new SchemaFault(
            definition,
            place,
            range,
            lines.LineAt(range.Start),
            lines.ColumnAt(range.Start),
            lines.LineAt(range.End),
            lines.ColumnAt(range.End),
            new EquatableArray<string>(arguments)
        );
    }

    /// <summary>Creates a fault of a file's metadata.</summary>
    public static SchemaFault At(DiagnosticDefinition definition, MetadataSheet sheet, TextRange range, params string[] arguments) =>
        At(definition, sheet.Place, sheet.Head, range, arguments);
}
