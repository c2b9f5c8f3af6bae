using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Suggests what an unresolved reference was meant to refer to.</summary>
internal static class ReferenceSuggestion
{
    private const int MostListed = 8;

    /// <summary>
    /// Returns the end of a message: the right key if the reference is a title, name or file name, else a similar key, else a list of keys.
    /// </summary>
    /// <param name="reference">The reference.</param>
    /// <param name="targets">The documents of the collection.</param>
    public static string For(string reference, IReadOnlyList<MetadataSheet> targets)
    {
        foreach (var target in targets.OrderBy(target => target.Path, StringComparer.Ordinal))
        {
            if (HolderOf(reference, target) is { } holder)
                return $": use its key '{target.Key}' instead of its {holder}";
        }

        return NameSuggestion.For(reference, targets.Select(target => target.Key), ListOf(targets));
    }

    private static string? HolderOf(string reference, MetadataSheet target)
    {
        if (MetadataKey.Same(target.Headline, reference))
            return "headline";
        foreach (var entry in target.Metadata.Entries)
        {
            if (entry.Value.Kind == MetadataKind.Text && MetadataKey.Same(entry.Value.Text, reference))
                return entry.Key;
        }

        return MetadataKey.Same(new CorpusFile(target.Path).Stem, reference) ? "file name" : null;
    }

    private static string ListOf(IReadOnlyList<MetadataSheet> targets) =>
        targets.Count is 0 or > MostListed
            ? ": add one"
            : $": use one of {string.Join(", ", targets.Select(target => target.Key).OrderBy(key => key, StringComparer.Ordinal))}";
}
