using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks what needs all documents: unresolved and circular references, and values that must be unique.</summary>
public static class ReferenceCheck
{
    private const int MostLookedThrough = 1_000;

    private sealed record Link(MetadataSheet From, string Key, MetadataValue Value, MetadataSheet? To);

    /// <summary>Returns the faults, file by file.</summary>
    public static EquatableArray<SchemaFault> Check(IReadOnlyList<MetadataSheet> sheets, IReadOnlyList<DeclaredSchema> schemas)
    {
        if (schemas.Count == 0)
            return default;
        var faults = new List<SchemaFault>();
        var byCollection = sheets
            .GroupBy(sheet => sheet.Collection, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(sheet => sheet.Path, StringComparer.Ordinal).ToList(),
                StringComparer.Ordinal
            );
        // The folded keys by which files are referenced; of two files with the same key, the first.
        var byKey = byCollection.ToDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.GroupBy(sheet => MetadataKey.Folded(sheet.Key), StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var links = new List<Link>();
        foreach (var schema in schemas)
        {
            if (!byCollection.TryGetValue(schema.Collection, out var files))
                continue;
            CheckUnique(faults, files, "id", sheet => sheet.Metadata.Find("id"));
            foreach (var property in schema.Properties)
            {
                if (property.IsUnique)
                    CheckUnique(faults, files, SchemaCheck.KeyOf(property.Name), sheet => sheet.Metadata.Find(property.Name));
                if (property.Type.Kind == DeclaredKind.Reference)
                    links.AddRange(files.SelectMany(sheet => LinksOf(faults, sheet, property, byKey)));
            }
        }

        CheckCycles(faults, links);
        return faults
            .OrderBy(fault => fault.Place, StringComparer.Ordinal)
            .ThenBy(fault => fault.Range.Start)
            .Distinct()
            .ToEquatableArray();
    }

    private static void CheckUnique(
        List<SchemaFault> faults,
        List<MetadataSheet> files,
        string key,
        Func<MetadataSheet, MetadataValue?> valueOf
    )
    {
        foreach (
            var same in files
                .Select(sheet => (sheet, value: valueOf(sheet)))
                .Where(pair => pair.value is { Text.Length: > 0 })
                .GroupBy(pair => pair.value!.Text, StringComparer.OrdinalIgnoreCase)
        )
        {
            foreach (var (sheet, value) in same.Skip(1))
            {
                faults.Add(
                    SchemaFault.At(
                        DiagnosticCatalog.DuplicateValue,
                        sheet,
                        value!.Range,
                        key,
                        sheet.Collection,
                        value.Text,
                        same.First().sheet.Path
                    )
                );
            }
        }
    }

    private static IEnumerable<Link> LinksOf(
        List<SchemaFault> faults,
        MetadataSheet sheet,
        DeclaredProperty property,
        Dictionary<string, Dictionary<string, MetadataSheet>> byKey
    )
    {
        if (sheet.Metadata.Find(property.Name) is not { } value)
            yield break;
        var targets = byKey.TryGetValue(property.Type.Collection, out var there) ? there : [];
        foreach (var item in value.Kind == MetadataKind.List ? value.Items : new EquatableArray<MetadataValue>([value]))
        {
            if (item.Text.Length == 0)
                continue;
            targets.TryGetValue(MetadataKey.Folded(item.Text), out var target);
            if (target is null)
            {
                faults.Add(
                    SchemaFault.At(
                        DiagnosticCatalog.UnresolvedReference,
                        sheet,
                        item.Range,
                        SchemaCheck.KeyOf(property.Name),
                        item.Text,
                        property.Type.Collection,
                        ReferenceSuggestion.For(item.Text, [.. targets.Values])
                    )
                );
            }

            yield return new Link(sheet, SchemaCheck.KeyOf(property.Name), item, target);
        }
    }

    // A link is circular if its target leads back to its source.
    private static void CheckCycles(List<SchemaFault> faults, List<Link> links)
    {
        var from = links
            .Where(link => link.To is not null)
            .GroupBy(link => link.From.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var components = StronglyConnectedComponents.Of(
            from.ToDictionary(pair => pair.Key, pair => pair.Value.Select(link => link.To!.Path).ToList(), StringComparer.Ordinal)
        );
        foreach (var link in links.Where(link => link.To is not null && components[link.From.Path] == components[link.To.Path]))
        {
            faults.Add(
                SchemaFault.At(
                    DiagnosticCatalog.CircularReference,
                    link.From,
                    link.Value.Range,
                    link.Key,
                    WayBack(from, link) ?? "through many others"
                )
            );
        }
    }

    // Null if the search takes too long: each file of a large cycle would search all the others.
    private static string? WayBack(Dictionary<string, List<Link>> from, Link start)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([start.To!.Path]);
        before[start.To.Path] = start.From.Path;
        while (waiting.Count > 0 && before.Count < MostLookedThrough)
        {
            var at = waiting.Dequeue();
            if (at == start.From.Path)
                return Way(before, start);
            if (!from.TryGetValue(at, out var next))
                continue;
            foreach (var link in next)
            {
                if (!before.ContainsKey(link.To!.Path))
                {
                    before[link.To.Path] = at;
                    waiting.Enqueue(link.To.Path);
                }
            }
        }

        return null;
    }

    private static string Way(Dictionary<string, string> before, Link start)
    {
        var way = new List<string> { start.From.Path };
        for (var at = start.From.Path; way.Count < 12 && before.TryGetValue(at, out var previous); at = previous)
        {
            way.Insert(0, previous);
            if (previous == start.From.Path)
                break;
        }

        return string.Join(" → ", way);
    }
}
