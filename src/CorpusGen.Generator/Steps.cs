namespace CorpusGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests look at what the compiler's cache kept.</summary>
public static class Steps
{
    /// <summary>What the generated code must fit.</summary>
    public const string Target = "Target";

    /// <summary>What else has the name of the corpus class.</summary>
    public const string Collision = "Collision";

    /// <summary>Reading, one document at a time.</summary>
    public const string Read = "Read";

    /// <summary>What the whole corpus must know of a document.</summary>
    public const string Heads = "Heads";

    /// <summary>All names of the corpus.</summary>
    public const string Map = "Map";

    /// <summary>What a document's metadata is made of.</summary>
    public const string Shapes = "Shapes";

    /// <summary>What the metadata of each collection has in common.</summary>
    public const string Schemas = "Schemas";

    /// <summary>The records that declare collections.</summary>
    public const string Declarations = "Declarations";

    /// <summary>The metadata of each file, with its place.</summary>
    public const string Sheets = "Sheets";

    /// <summary>What is wrong with the metadata of one file.</summary>
    public const string Faults = "Faults";

    /// <summary>What is wrong between files.</summary>
    public const string FaultsAcross = "FaultsAcross";

    /// <summary>What tells one text from another.</summary>
    public const string Prints = "Prints";

    /// <summary>What tells one corpus from another.</summary>
    public const string Hash = "Hash";

    /// <summary>The words of a document, for the search.</summary>
    public const string Words = "Words";

    /// <summary>The words of all documents, in order.</summary>
    public const string Search = "Search";

    /// <summary>The documents, dealt out to the files they are emitted in.</summary>
    public const string Shards = "Shards";
}
