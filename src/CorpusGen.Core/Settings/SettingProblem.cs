using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Settings;

/// <summary>A diagnostic of a setting. Plain data.</summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="Setting">The name of the property or of the metadata, by which its line in the project file is found.</param>
/// <param name="Arguments">The arguments of the message.</param>
public sealed record SettingProblem(DiagnosticDefinition Definition, string Setting, EquatableArray<string> Arguments)
{
    /// <summary>Creates a problem.</summary>
    public SettingProblem(DiagnosticDefinition definition, string setting, params string[] arguments)
        : this(definition, setting, new EquatableArray<string>(arguments)) { }

    /// <summary>Gets the part of the property's value that is wrong; empty if it is the whole value.</summary>
    public string Part { get; init; } = "";

    /// <summary>Gets the message.</summary>
    public string Message => Definition.Format([.. Arguments]);

    /// <summary>Creates the problem of a property with an invalid value.</summary>
    /// <param name="setting">The name of the property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="remedy">What to do.</param>
    public static SettingProblem Invalid(string setting, string value, string remedy) =>
        new(DiagnosticCatalog.InvalidSetting, setting, setting + " is", value, remedy);
}
