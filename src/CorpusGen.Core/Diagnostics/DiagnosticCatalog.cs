using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusGen.Core.Diagnostics;

/// <summary>
/// Every diagnostic of the generator, the analyzers, the build tasks and the command-line tool. 1xx: text and structure, 2xx: quotations,
/// 3xx: figures, 4xx: metadata and images, 5xx: references between documents, 6xx: code that uses documents, 9xx: files, settings and the
/// build.
/// </summary>
public static partial class DiagnosticCatalog
{
    // Read on first use: the order in which the parts of the class are initialized is not defined.
    private static readonly Lazy<IReadOnlyList<DiagnosticDefinition>> Sorted = new(() =>
        [
            .. typeof(DiagnosticCatalog)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(DiagnosticDefinition))
                .Select(property => (DiagnosticDefinition)property.GetValue(null)!)
                .OrderBy(definition => definition.Id, StringComparer.Ordinal),
        ]
    );

    /// <summary>Gets all diagnostics, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All => Sorted.Value;

    private static DiagnosticDefinition Error(string id, string title, string message, [CallerMemberName] string name = "") =>
        new(id, name, title, message, Severity.Error);

    private static DiagnosticDefinition Warning(string id, string title, string message, [CallerMemberName] string name = "") =>
        new(id, name, title, message, Severity.Warning);

    private static DiagnosticDefinition Info(string id, string title, string message, [CallerMemberName] string name = "") =>
        new(id, name, title, message, Severity.Info);
}
