using System.Reflection;
using System.Text.Json;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Tool.Validate;

/// <summary>Writes the part of a SARIF log that describes the tool and its rules.</summary>
internal static class SarifRules
{
    /// <summary>The rules that can have findings, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [.. ValidationRules.All.Concat(MetadataRules.All).OrderBy(definition => definition.Id, StringComparer.Ordinal)];

    private static readonly Dictionary<string, int> Indexes = All.Select((rule, index) => (rule.Id, index))
        .ToDictionary(pair => pair.Id, pair => pair.index);

    /// <summary>Returns the index of a rule in the log.</summary>
    public static int IndexOf(DiagnosticDefinition definition) => Indexes[definition.Id];

    /// <summary>Returns the SARIF level of a severity.</summary>
    public static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Info => "note",
            _ => "none",
        };

    /// <summary>Writes the description of the tool.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusGen");
        json.WriteString(
            "version",
            typeof(DiagnosticDefinition)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion.Split('+')[0]
        );
        json.WriteStartArray("rules");
        foreach (var rule in All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
