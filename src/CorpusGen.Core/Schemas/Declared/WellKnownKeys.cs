using CorpusGen.Core.Model;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Keys that mean something in every collection: a file may have them whether its record has a property for them or not.</summary>
public static class WellKnownKeys
{
    private static readonly string[] Keys =
    [
        "id",
        "title",
        "headline",
        "source",
        "draft",
        "retracted",
        "superseded-by",
        "embargo",
        "copyrightHolder",
        "copyrightNotice",
        "usageTerms",
    ];

    /// <summary>True where every file may have the key.</summary>
    public static bool Has(string key) => Keys.Any(known => MetadataKey.Same(known, key));
}
