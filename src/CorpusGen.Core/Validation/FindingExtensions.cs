using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Creates findings.</summary>
internal static class FindingExtensions
{
    // A path may be long; all other arguments are short.
    private const int MaxArgumentLength = 300;

    /// <summary>Creates a finding in a document. Arguments are shortened to one line without characters that control a terminal.</summary>
    public static Finding FindingAt(this DiagnosticDefinition definition, Document document, TextRange range, params string[] arguments) =>
        new(
            definition,
            new Place(document.File.Path, range),
            new EquatableArray<string>([.. arguments.Select(argument => MessageText.Of(argument, MaxArgumentLength))]),
            default,
            null
        );

    /// <summary>Adds a related place.</summary>
    public static Finding WithOther(this Finding finding, Document document, TextRange range) =>
        finding with
        {
            Others = finding.Others.Concat([new Place(document.File.Path, range)]).ToEquatableArray(),
        };

    /// <summary>Sets the fix.</summary>
    public static Finding WithFix(this Finding finding, Fix? fix) => finding with { Fix = fix };

    /// <summary>Returns the start of a range, like "line 3, column 7".</summary>
    public static string Position(this Document document, TextRange range) =>
        FormattableString.Invariant($"line {document.Lines.LineAt(range.Start) + 1}, column {document.Lines.ColumnAt(range.Start) + 1}");

    /// <summary>Returns the file and line of a range, like "corpus/a.txt, line 3".</summary>
    public static string FileAndLine(this Document document, TextRange range) =>
        FormattableString.Invariant($"{document.File.Path}, line {document.Lines.LineAt(range.Start) + 1}");
}
