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
        var source = FileFrame.Write(
            options,
            file =>
            {
                var collections = map.Documents.GroupBy(document => document.Collection, StringComparer.Ordinal).ToList();
                foreach (var collection in collections)
                {
                    Property(
                        file,
                        SummaryOf(collection.Key),
                        $"{collection.Key}Collection",
                        collection.Key,
                        $"new {collection.Key}Collection()"
                    );
                }

                Property(
                    file,
                    SummaryOfAll["AllDocuments"],
                    "global::CorpusGen.DocumentList",
                    "AllDocuments",
                    $"{Data(options)}.Documents"
                );
                Property(file, SummaryOfAll["Quotes"], ListOf("Quote"), "Quotes", $"{Data(options)}.Quotes");
                Property(file, SummaryOfAll["Figures"], ListOf("Figure"), "Figures", $"{Data(options)}.Figures");
                Property(file, SummaryOfAll["Pictures"], ListOf("Picture"), "Pictures", $"{Data(options)}.Pictures");
                Property(file, SpeakersSummary, "SpeakerGroup", "Speakers", "new SpeakerGroup()");
                Property(file, SummaryOfAll["Whole"], "global::CorpusGen.CorpusView", "Whole", $"{Data(options)}.Whole");
                file.Line($"/// <summary>{SummaryOfAll["Combine"]}</summary>");
                file.Line(
                    "public static global::CorpusGen.CorpusView Combine(params global::CorpusGen.CorpusView[] others) => Whole.With(others);"
                );
                file.Line();
                foreach (var collection in collections)
                    WriteCollection(file, options, collection.Key, collection);
                WriteSpeakers(file, options, map);
                if (options.Resource.Length == 0)
                    WriteData(file, options, map);
            }
        );
        return new EmittedFile($"{options.ClassName}.g.cs", source);
    }

    /// <summary>What an editor shows of those who are quoted.</summary>
    internal const string SpeakersSummary = "Everybody who is quoted, by name.";

    /// <summary>What an editor shows of what holds for the whole corpus, by the member's name.</summary>
    internal static IReadOnlyDictionary<string, string> SummaryOfAll { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AllDocuments"] = "All documents of the corpus, in order of collection and name.",
            ["Quotes"] = "All quotations of the corpus, document by document.",
            ["Figures"] = "All figures of the corpus, document by document: the numbers its texts report.",
            ["Pictures"] = "All pictures of the corpus, document by document.",
            ["Whole"] = "The corpus as a value, to be combined with others.",
            ["Combine"] = "The corpus and others as one.",
        };

    private static string ListOf(string type) => $"global::CorpusGen.CorpusList<global::CorpusGen.{type}>";

    /// <summary>What an editor shows of a collection.</summary>
    internal static string SummaryOf(string collection) =>
        collection == "Documents" ? "The documents, by name." : $"The documents of the collection {collection}, by name.";

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
        file.Line($"internal {collection}Collection() : base({Data(options)}, \"{collection}\"{create}) {{ }}");
        var place = 0;
        foreach (var document in documents)
            WriteDocument(file, options, document, place++);
        file.Close();
        file.Line();
    }

    private static void WriteDocument(SourceFile file, EmissionOptions options, MapEntry document, int place)
    {
        if (document.Members == MemberLevel.None)
            return;
        // What a document is called depends on names alone; what it says is told by its type, where it has one.
        var type = $"Types.{document.Collection}.{document.Name}";
        file.Line();
        file.Line(
            document.Members == MemberLevel.All
                ? $"/// <inheritdoc cref=\"{type}\"/>"
                : $"/// <summary>{XmlText.Of(document.Path, 160)}</summary>"
        );
        if (document.Notice is { } notice)
            file.Line(DocumentSyntax.NoticeOf(options, notice));
        file.Line(
            document.Members == MemberLevel.All
                ? $"public {type} {document.Name} => new {type}({ShardSyntax.Expression(options, document.Shard)}, {document.Ordinal});"
                : $"public {(document.IsTyped ? document.Collection + "Document" : "global::CorpusGen.Document")} {document.Name} => this[{place}];"
        );
    }

    /// <summary>True where a speaker has a member: who speaks only where quotations have none has none either.</summary>
    internal static bool HasMember(CorpusMap map, MapSpeaker speaker) =>
        speaker.Documents.Any(document => map.Documents[document].Members == MemberLevel.All);

    private static void WriteSpeakers(SourceFile file, EmissionOptions options, CorpusMap map)
    {
        file.Line($"/// <summary>{SpeakersSummary}</summary>");
        file.Open("public sealed class SpeakerGroup : global::CorpusGen.SpeakerList");
        file.Line($"internal SpeakerGroup() : base({Data(options)}) {{ }}");
        for (var i = 0; i < map.Speakers.Count; i++)
        {
            if (!HasMember(map, map.Speakers[i]))
                continue;
            file.Line();
            file.Line($"/// <summary>{XmlText.Of(map.Speakers[i].Name, 160)}</summary>");
            file.Line($"public global::CorpusGen.Speaker {map.Speakers[i].MemberName} => this[{i}];");
        }

        file.Close();
        file.Line();
    }

    /// <summary>An expression that gives the index.</summary>
    internal static string Data(EmissionOptions options) => options.Resource.Length > 0 ? "Resource_.Data.Index" : "Index_.Data";

    private static void WriteData(SourceFile file, EmissionOptions options, CorpusMap map)
    {
        // A class of its own: whoever reads one document never has the index made, and whoever has it made not yet its shards.
        file.Open("private static class Index_");
        StoredData.Write(file, options, "CorpusIndex", IndexTables.Write(map), ", Shard");
        file.Line();
        file.Line("internal static global::CorpusGen.Storage.CorpusIndex Get() => Data;");
        file.Line();
        file.Open("private static global::CorpusGen.Storage.CorpusShard Shard(int number)");
        file.Open("switch (number)");
        foreach (var shard in map.Documents.Select(document => document.Shard).Distinct().OrderBy(shard => shard))
            file.Line($"case {shard}: return {ShardSyntax.Expression(options, shard)};");
        file.Line("default: throw new global::System.ArgumentOutOfRangeException(\"number\");");
        file.Close();
        file.Close();
        file.Close();
    }
}
