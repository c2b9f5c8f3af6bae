namespace CorpusGen.Core.Settings;

/// <summary>
/// Decodes properties and metadata that the package's targets escape. The compiler receives them in a configuration file, which is cut at
/// `;` and `#`: `CorpusGen.targets` writes `~` as `~0`, `#` as `~1` and `;` as `~2`.
/// </summary>
public static class EscapedProperty
{
    /// <summary>Returns a value as the targets escape it.</summary>
    public static string Encode(string value) => value.Replace("~", "~0").Replace("#", "~1").Replace(";", "~2");

    /// <summary>Returns the value.</summary>
    public static string Decode(string escaped) =>
        escaped.IndexOf('~') < 0 ? escaped : escaped.Replace("~2", ";").Replace("~1", "#").Replace("~0", "~");
}
