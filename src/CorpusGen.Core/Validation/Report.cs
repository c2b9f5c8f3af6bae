using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>The ways in which a rule says what it found.</summary>
internal static class Report
{
    // A path may be long; nothing else that a message names is.
    private const int Longest = 300;

    /// <summary>A finding of one document. What its message names of the text is in one line, and no terminal obeys it.</summary>
    public static Finding Find(this Rule rule, Document document, TextRange range, params string[] arguments) =>
        new(
            rule,
            new Place(document.File.Path, range),
            new EquatableArray<string>([.. arguments.Select(argument => PlainLine.Of(argument, Longest))]),
            default,
            null
        );

    /// <summary>The finding with its other side.</summary>
    public static Finding Beside(this Finding finding, Document document, TextRange range) =>
        finding with
        {
            Others = finding.Others.Concat([new Place(document.File.Path, range)]).ToEquatableArray(),
        };

    /// <summary>The finding with what makes it right.</summary>
    public static Finding MadeRightBy(this Finding finding, Fix? fix) => finding with { Fix = fix };

    /// <summary>"line 3, column 7".</summary>
    public static string Position(this Document document, TextRange range) =>
        FormattableString.Invariant($"line {document.Lines.LineAt(range.Start) + 1}, column {document.Lines.ColumnAt(range.Start) + 1}");

    /// <summary>"corpus/a.txt, line 3".</summary>
    public static string FileAndLine(this Document document, TextRange range) =>
        FormattableString.Invariant($"{document.File.Path}, line {document.Lines.LineAt(range.Start) + 1}");
}
