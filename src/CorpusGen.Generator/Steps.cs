namespace CorpusGen.Generator;

/// <summary>The names of the pipeline's steps. Tests use them to check which values the compiler's cache has kept.</summary>
public static class Steps
{
    /// <summary>The options of the generated code.</summary>
    public const string Target = "Target";

    /// <summary>Another type or namespace with the name of the corpus class.</summary>
    public const string Collision = "Collision";

    /// <summary>The files after reading, one at a time.</summary>
    public const string Read = "Read";

    /// <summary>The heads of the documents.</summary>
    public const string Heads = "Heads";

    /// <summary>The old names that the project keeps.</summary>
    public const string Forwarders = "Forwarders";

    /// <summary>All names of the corpus.</summary>
    public const string Map = "Map";

    /// <summary>The shape of a document's metadata.</summary>
    public const string Shapes = "Shapes";

    /// <summary>The schemas of the collections.</summary>
    public const string Schemas = "Schemas";

    /// <summary>The records that declare collections.</summary>
    public const string Declarations = "Declarations";

    /// <summary>The metadata of each file, with its positions.</summary>
    public const string Sheets = "Sheets";

    /// <summary>The faults in the metadata of one file.</summary>
    public const string Faults = "Faults";

    /// <summary>The faults between files.</summary>
    public const string FaultsAcross = "FaultsAcross";

    /// <summary>The fingerprints of the documents.</summary>
    public const string Fingerprints = "Fingerprints";

    /// <summary>The hash of the corpus.</summary>
    public const string Hash = "Hash";

    /// <summary>The words of a document, for the search index.</summary>
    public const string Words = "Words";

    /// <summary>The words of all documents, in the order of the map.</summary>
    public const string Search = "Search";

    /// <summary>The documents, grouped into the generated files.</summary>
    public const string Shards = "Shards";

    /// <summary>The words that the code cites.</summary>
    public const string Cited = "Cited";

    /// <summary>The passages that have them.</summary>
    public const string Citations = "Citations";
}
