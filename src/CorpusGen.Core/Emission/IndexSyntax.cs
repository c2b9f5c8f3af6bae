using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the index of a corpus: its collections, its speakers, and everything it holds. Made of names alone, so that an edited text
/// leaves it as it is.
/// </summary>
public static class IndexSyntax
{
    /// <summary>Writes the file of the index.</summary>
    public static EmittedFile Write(EmissionOptions options, CorpusMap map)
    {
        var source = FileFrame.Write(options, file =>
        {
            var collections = map.Documents.GroupBy(document => document.Collection, StringComparer.Ordinal).ToList();
            foreach (var collection in collections)
                Property(file, SummaryOf(collection.Key), $"{collection.Key}Collection", collection.Key, $"new {collection.Key}Collection()");
            Property(file, "All documents of the corpus, in order of collection and name.", "global::CorpusGen.DocumentList", "AllDocuments", "Index_.Data.Documents");
            Property(file, "All quotations of the corpus, document by document.", ListOf("Quote"), "Quotes", "Index_.Data.Quotes");
            Property(file, "All figures of the corpus, document by document: the numbers its texts report.", ListOf("Figure"), "Figures", "Index_.Data.Figures");
            Property(file, "All pictures of the corpus, document by document.", ListOf("Picture"), "Pictures", "Index_.Data.Pictures");
            Property(file, "Everybody who is quoted, by name.", "SpeakerGroup", "Speakers", "new SpeakerGroup()");
            foreach (var collection in collections) WriteCollection(file, options, collection.Key, collection);
            WriteSpeakers(file, map);
            WriteData(file, options, map);
        });
        return new EmittedFile($"{options.ClassName}.g.cs", source);
    }

    private static string ListOf(string type) => $"global::CorpusGen.CorpusList<global::CorpusGen.{type}>";

    private static string SummaryOf(string collection) => collection == "Documents" ? "The documents, by name." : $"The documents of the collection {collection}, by name.";

    private static void Property(SourceFile file, string summary, string type, string name, string value)
    {
        file.Line($"/// <summary>{summary}</summary>");
        file.Line($"public static {type} {name} => {value};");
        file.Line();
    }

    private static void WriteCollection(SourceFile file, EmissionOptions options, string collection, IEnumerable<MapEntry> documents)
    {
        file.Line($"/// <summary>{SummaryOf(collection)}</summary>");
        var typed = documents.Any(document => document.IsTyped);
        file.Open($"public sealed class {collection}Collection : global::CorpusGen.DocumentList{(typed ? $"<{collection}Document>" : "")}");
        var create = typed ? $", (shard, ordinal) => new {collection}Document(shard, ordinal)" : "";
        file.Line($"internal {collection}Collection() : base(Index_.Data, \"{collection}\"{create}) {{ }}");
        foreach (var document in documents)
        {
            // What a document is called depends on names alone; what it says is told by its type.
            var type = $"Types.{collection}.{document.Name}";
            file.Line();
            file.Line($"/// <inheritdoc cref=\"{type}\"/>");
            if (document.Notice is { } notice) file.Line(DocumentSyntax.NoticeOf(options, notice));
            file.Line($"public {type} {document.Name} => new {type}({ShardSyntax.ClassOf(document.Shard)}.Data, {document.Ordinal});");
        }

        file.Close();
        file.Line();
    }

    private static void WriteSpeakers(SourceFile file, CorpusMap map)
    {
        file.Line("/// <summary>Everybody who is quoted, by name.</summary>");
        file.Open("public sealed class SpeakerGroup : global::CorpusGen.SpeakerList");
        file.Line("internal SpeakerGroup() : base(Index_.Data) { }");
        for (var i = 0; i < map.Speakers.Count; i++)
        {
            file.Line();
            file.Line($"/// <summary>{XmlText.Of(map.Speakers[i].Name, 160)}</summary>");
            file.Line($"public global::CorpusGen.Speaker {map.Speakers[i].MemberName} => this[{i}];");
        }

        file.Close();
        file.Line();
    }

    private static void WriteData(SourceFile file, EmissionOptions options, CorpusMap map)
    {
        // A class of its own: whoever reads one document never has the index made.
        file.Open("private static class Index_");
        StoredData.Write(file, options, "CorpusIndex", IndexTables.Write(map), string.Concat(ShardNumbers(map).Select(shard => $", {ShardSyntax.ClassOf(shard)}.Data")));
        file.Line();
        file.Line("internal static global::CorpusGen.Storage.CorpusIndex Get() => Data;");
        file.Close();
    }

    /// <summary>The shards that hold documents, in order.</summary>
    internal static int[] ShardNumbers(CorpusMap map) => [.. map.Documents.Select(document => document.Shard).Distinct().OrderBy(shard => shard)];
}
