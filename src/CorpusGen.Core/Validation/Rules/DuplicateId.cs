using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Two documents of a collection with the same `id`. References to it are ambiguous.</summary>
internal static class DuplicateId
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.DuplicateId;

    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<(string Collection, string Id), (Document Document, MetadataEntry Entry)>();
        foreach (var document in documents)
        {
            if (EntryOf(document) is not { } entry)
                continue;
            var key = (document.File.Collection, entry.Value.Text);
            // A page of another version or language is the same page.
            if (known.TryGetValue(key, out var other))
            {
                if (IsSamePage(document.File.Path, other.Document.File.Path))
                    continue;
                yield return Definition
                    .FindingAt(document, entry.KeyRange, entry.Value.Text, other.Document.FileAndLine(other.Entry.KeyRange))
                    .WithOther(other.Document, other.Entry.KeyRange);
            }
            else
            {
                known.Add(key, (document, entry));
            }
        }
    }

    private static bool IsSamePage(string path, string other) =>
        VersionFolders.Differ(path, other) || LanguageFolders.WithoutLanguage(path) == LanguageFolders.WithoutLanguage(other);

    private static MetadataEntry? EntryOf(Document document)
    {
        foreach (var entry in document.Metadata.Entries)
        {
            if (MetadataKey.Same(entry.Key, "id"))
                return entry.Value.Text.Length > 0 ? entry : null;
        }

        return null;
    }
}
