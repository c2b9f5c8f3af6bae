using System.Globalization;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Build;

/// <summary>A finding as a build reports it.</summary>
/// <param name="Path">The path of the text on this machine.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Definition">The diagnostic.</param>
/// <param name="IsOfRule">True if an analyzer would report it, which projects can switch off; false if the generator would.</param>
/// <param name="Message">The message.</param>
internal sealed record BuildFinding(string Path, int Line, int Column, DiagnosticDefinition Definition, bool IsOfRule, string Message)
{
    private static readonly Dictionary<string, DiagnosticDefinition> ById = DiagnosticCatalog.All.ToDictionary(
        definition => definition.Id,
        StringComparer.Ordinal
    );

    /// <summary>Gets the message as the compiler prints it, with the address of its page.</summary>
    public string FullMessage => $"{Message} ({Definition.HelpLink})";

    /// <summary>Parses a line; null if it is not one.</summary>
    public static BuildFinding? Parse(string line) =>
        line.Split(['\t'], 6) is [var id, var kind, var row, var column, var path, var message]
        && ById.TryGetValue(id, out var definition)
        && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var atRow)
        && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var atColumn)
            ? new BuildFinding(path, atRow, atColumn, definition, kind == "rule", message)
            : null;

    /// <summary>Returns the line of a file of findings.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Definition.Id}\t{(IsOfRule ? "rule" : "file")}\t{Line}\t{Column}\t{Path}\t{Message}");
}
