namespace CorpusGen.Core.Reading.Data;

/// <summary>The language of metadata.</summary>
internal enum MetadataSyntax
{
    /// <summary>YAML 1.2.</summary>
    Yaml,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>TOML 1.0.</summary>
    Toml,

    /// <summary>JavaScript, which is a program and is not read.</summary>
    JavaScript,
}
