using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>
/// Decides which keys are enumerations. A key with the same name in several collections (`layout`, `status`) is decided once, from the
/// values of all of them, so that its members do not depend on the number of documents in each.
/// </summary>
internal sealed class KeyChoices
{
    // There are few choices, and each is used at least twice on average.
    private const int MostChoices = 12;
    private const int FewestValues = 4;

    private readonly Dictionary<string, EquatableArray<string>> _shared;

    private KeyChoices(Dictionary<string, EquatableArray<string>> shared) => _shared = shared;

    /// <summary>Returns the decisions for a corpus.</summary>
    /// <param name="shapes">The shapes of all documents, in any order.</param>
    public static KeyChoices Of(IEnumerable<MetadataShape> shapes) =>
        new(
            shapes
                .SelectMany(shape => shape.Entries.Select(entry => (shape.Collection, Key: MetadataKey.Folded(entry.Key), entry.Value)))
                .Where(entry => entry.Value.Kind != MetadataKind.None)
                .GroupBy(entry => entry.Key, StringComparer.Ordinal)
                .ToDictionary(
                    key => key.Key,
                    key => OfCollections([.. key.GroupBy(entry => entry.Collection, entry => entry.Value, StringComparer.Ordinal)]),
                    StringComparer.Ordinal
                )
        );

    /// <summary>Returns the choices of a key of documents in order; empty if it is not an enumeration.</summary>
    /// <param name="key">The key in any spelling.</param>
    /// <param name="values">Its values in the collection, without nulls.</param>
    public EquatableArray<string> Of(string key, IReadOnlyList<MetadataValue> values) =>
        values.All(IsText) && _shared.TryGetValue(MetadataKey.Folded(key), out var shared) && shared.Count > 0 ? shared : Of(values);

    /// <summary>Returns the choices of a key of a nested record, which is decided by its values alone.</summary>
    public static EquatableArray<string> Of(IReadOnlyList<MetadataValue> values)
    {
        if (values.Count < FewestValues || values.Any(value => value.Text.Length == 0))
            return default;
        var choices = values
            .Select(value => value.Text)
            .GroupBy(MetadataKey.Folded, StringComparer.Ordinal)
            .Select(group => group.OrderBy(choice => choice, StringComparer.Ordinal).First())
            .OrderBy(choice => choice, StringComparer.Ordinal)
            .ToList();
        var named =
            choices.Select(choice => Words.Identifier(Words.Pascal(choice), "Value")).Distinct(StringComparer.OrdinalIgnoreCase).Count()
            == choices.Count;
        return named && choices.Count is > 1 and <= MostChoices && values.Count >= 2 * choices.Count ? choices.ToEquatableArray() : default;
    }

    // Collections in which the key is a list, a number or a record are not counted. If all together have too many words, each collection is
    // decided alone.
    private static EquatableArray<string> OfCollections(IReadOnlyList<IGrouping<string, MetadataValue>> collections)
    {
        var texts = collections.Where(values => values.All(IsText)).ToList();
        return texts.Count < 2 ? default : Of([.. texts.SelectMany(values => values)]);
    }

    private static bool IsText(MetadataValue value) => value.Kind == MetadataKind.Text;
}
