using CorpusGen.Core.Model;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Keys that have a meaning in every collection. A file may have them even if its record has no property for them.</summary>
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

    /// <summary>Returns true if every file may have the key.</summary>
    public static bool Has(string key) => Keys.Any(known => MetadataKey.Same(known, key));
}
