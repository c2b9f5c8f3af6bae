using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core;

/// <summary>
/// The steps of the pipeline, from texts to C#. Each step is a pure function of values, so that the generator runs a step again only if
/// its input has changed. `Compilation/README.md` lists the records that the steps create.
/// </summary>
public static class CorpusCompiler
{
    /// <summary>Reads a text, and chooses the names of its content. Depends on this text only.</summary>
    public static ReadDocument Read(CorpusFile file, string text)
    {
        var document = DocumentReader.Read(file, text);
        return new ReadDocument(document, DocumentHead.Of(document), DocumentNames.Of(document));
    }

    /// <summary>
    /// Names all documents and speakers, and decides which generated file contains each document. Depends on the heads only.
    /// </summary>
    /// <param name="heads">The heads of the documents, in any order.</param>
    /// <param name="buildDate">The day of the build, as 2024-03-01; empty if it is not known.</param>
    /// <param name="members">The members of the collections; null if their size decides.</param>
    /// <param name="forwarders">The old names that the project keeps; null for none.</param>
    public static CorpusMap CreateMap(
        IEnumerable<DocumentHead> heads,
        string buildDate = "",
        MemberPolicy? members = null,
        IEnumerable<Forwarder>? forwarders = null
    ) => CorpusMap.Of(heads, buildDate, members, forwarders);

    /// <summary>Groups the documents into the generated files that contain them.</summary>
    public static IEnumerable<Shard> GroupIntoShards(IEnumerable<ReadDocument> documents, CorpusMap map) =>
        ShardGrouping.Group(documents, map);

    /// <summary>Infers the schema of each collection from the metadata of its documents.</summary>
    public static EquatableArray<CollectionSchema> InferSchemas(IEnumerable<MetadataShape> shapes) => SchemaInference.Infer(shapes);

    /// <summary>Reads the words of a document for the search index.</summary>
    public static IndexedText IndexWords(ReadDocument document) => IndexedText.Of(document.Document);

    /// <summary>Sorts the words of all documents into the order of the map. Of two with the same path, the first is used.</summary>
    public static EquatableArray<IndexedText> SortByMap(IEnumerable<IndexedText> texts, CorpusMap map)
    {
        var byPath = new Dictionary<string, IndexedText>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!byPath.ContainsKey(text.Path))
                byPath.Add(text.Path, text);
        }

        return map.Documents.Select(entry => byPath[entry.Path]).ToEquatableArray();
    }

    /// <summary>Writes the file of a shard. Returns null if the file would declare nothing.</summary>
    public static EmittedFile? EmitShard(EmissionOptions options, Shard shard) => ShardSyntax.Write(options, shard.Number, shard.Documents);

    /// <summary>Writes the index: collections, documents and speakers.</summary>
    public static EmittedFile EmitIndex(EmissionOptions options, CorpusMap map) => IndexSyntax.Write(options, map);

    /// <summary>Writes the base types of the collections.</summary>
    public static EmittedFile EmitSchemas(EmissionOptions options, EquatableArray<CollectionSchema> schemas) =>
        SchemaSyntax.Write(options, schemas);

    /// <summary>Writes the generated part of the records that declare collections.</summary>
    /// <param name="options">The options of the generated code.</param>
    /// <param name="declared">The schemas that the records declare.</param>
    /// <param name="typed">The collections that have base types.</param>
    public static EmittedFile EmitRecords(EmissionOptions options, EquatableArray<DeclaredSchema> declared, EquatableArray<string> typed) =>
        RecordSyntax.Write(options, declared, typed);

    /// <summary>Writes the code that opens the resource.</summary>
    public static EmittedFile EmitResource(EmissionOptions options, CorpusHash hash) => ResourceSyntax.Write(options, hash.Text);

    /// <summary>Writes the search methods, with the index unless the resource contains it.</summary>
    public static EmittedFile EmitSearch(EmissionOptions options, EquatableArray<IndexedText> texts) => SearchSyntax.Write(options, texts);

    /// <summary>Finds the words that a program cites.</summary>
    /// <param name="cited">The words, in any order.</param>
    /// <param name="documents">The documents, in any order.</param>
    public static EquatableArray<ResolvedCitation> ResolveCitations(IEnumerable<string> cited, IEnumerable<Document> documents) =>
        CitationTables.Resolve(cited, new CitationCorpus(documents));

    /// <summary>Writes the table of the passages that a program cites.</summary>
    public static EmittedFile EmitCitations(EmissionOptions options, EquatableArray<ResolvedCitation> citations) =>
        CitationSyntax.Write(options, citations);

    /// <summary>Runs all steps up to emission. A build calls this for a corpus that is stored outside of the generated code.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="search">True to write a search index.</param>
    /// <param name="buildDate">The day of the build, as 2024-03-01; empty if it is not known.</param>
    /// <param name="members">The members of the collections; null if their size decides.</param>
    /// <param name="forwarders">The old names that the project keeps; null for none.</param>
    public static StoredCorpus Store(
        IEnumerable<ReadDocument> documents,
        bool search = false,
        string buildDate = "",
        MemberPolicy? members = null,
        IEnumerable<Forwarder>? forwarders = null
    )
    {
        var all = documents.ToList();
        var map = CreateMap(all.Select(document => document.Head), buildDate, members, forwarders);
        var hash = CorpusHash.Of(all.Select(document => DocumentFingerprint.Of(document.Document)));
        var shards = GroupIntoShards(all, map).ToList();
        var schemas = InferSchemas(all.Select(document => MetadataShape.Of(document.Document)).OfType<MetadataShape>());
        var index = search ? SearchTables.Write([.. SortByMap(all.Select(IndexWords), map)]).ToArray() : null;
        return new StoredCorpus(hash, map, shards, schemas, index);
    }

    /// <summary>Writes the texts and tables of a shard.</summary>
    public static byte[] WriteTables(Shard shard) =>
        ShardTables
            .Write(shard.Documents.Select(named => named with { Document = RememberedText.Complete(named.Document) }).ToEquatableArray())
            .ToArray();

    /// <summary>Writes the resource of a corpus: room for the head, then the parts.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tablesOf">Returns the tables of a shard, as <see cref="WriteTables"/> does.</param>
    /// <param name="add">Adds bytes to the resource.</param>
    /// <returns>The head.</returns>
    /// <exception cref="InvalidOperationException">The resource would be larger than 1 GB.</exception>
    public static byte[] WriteResource(StoredCorpus corpus, Func<Shard, byte[]> tablesOf, Action<byte[]> add)
    {
        add(new byte[CorpusResource.HeadLength]);
        return CorpusResource.Write(corpus, tablesOf, add);
    }

    /// <summary>Returns the resource of a corpus.</summary>
    /// <exception cref="InvalidOperationException">The resource would be larger than 1 GB.</exception>
    public static byte[] WriteResource(StoredCorpus corpus)
    {
        var parts = new List<byte[]>();
        parts[0] = WriteResource(corpus, WriteTables, parts.Add);
        var resource = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(resource, at);
            at += part.Length;
        }

        return resource;
    }
}
