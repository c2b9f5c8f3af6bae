namespace CorpusGen.Core.Settings;

/// <summary>The place in which a build stores a corpus.</summary>
public enum CorpusStorage
{
    /// <summary>In literals of the generated code.</summary>
    Literal,

    /// <summary>In a resource of the project's assembly; the members are in the generated code.</summary>
    Resource,

    /// <summary>In a separate assembly that contains the members too.</summary>
    Assembly,
}
