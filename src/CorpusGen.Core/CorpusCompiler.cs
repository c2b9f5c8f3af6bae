using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Text;

namespace CorpusGen.Core;

/// <summary>
/// The whole story: texts in, C# out. Each step is a function of values, so that a caller with a cache (the compiler) runs each of
/// them only when its own input has changed; a caller without one asks for <see cref="Compile"/>.
/// </summary>
public static class CorpusCompiler
{
    /// <summary>Step 1, one document at a time: reads a text, and names what it holds.</summary>
    public static ReadDocument Read(CorpusFile file, string text)
    {
        var document = DocumentReader.Read(file, text);
        return new ReadDocument(document, DocumentHead.Of(document), DocumentNames.Of(document));
    }

    /// <summary>Step 2, the whole corpus, from names alone: names the documents and speakers, and says where each document is emitted.</summary>
    public static CorpusMap Map(IEnumerable<DocumentHead> heads, string today = "", MemberPolicy? members = null) =>
        CorpusMap.Of(heads, today, members);

    /// <summary>Step 3: deals the documents out to the files they are emitted in.</summary>
    public static IEnumerable<Shard> Deal(IEnumerable<ReadDocument> documents, CorpusMap map)
    {
        var byPath = new Dictionary<string, ReadDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!byPath.ContainsKey(document.Head.Path))
                byPath.Add(document.Head.Path, document);
        }

        return map
            .Documents.GroupBy(entry => entry.Shard)
            .OrderBy(shard => shard.Key)
            .Select(shard => new Shard(shard.Key, shard.OrderBy(entry => entry.Ordinal).Select(Named).ToEquatableArray()));

        NamedDocument Named(MapEntry entry)
        {
            var document = byPath[entry.Path];
            return new NamedDocument(
                document.Document,
                entry.Collection,
                entry.Name,
                document.Names,
                entry.IsTyped,
                entry.Notice,
                entry.Members
            );
        }
    }

    /// <summary>Step 4, one file at a time: writes the documents of a shard. Null where nothing of them is to be written.</summary>
    public static EmittedFile? Emit(EmissionOptions options, Shard shard) => ShardSyntax.Write(options, shard.Number, shard.Documents);

    /// <summary>Step 5: writes the index.</summary>
    public static EmittedFile Emit(EmissionOptions options, CorpusMap map) => IndexSyntax.Write(options, map);

    /// <summary>Beside step 2: what the metadata of each collection has in common.</summary>
    public static EquatableArray<CollectionSchema> Infer(IEnumerable<MetadataShape> shapes) => SchemaInference.Infer(shapes);

    /// <summary>Step 6: writes the base types of the collections. Of a corpus without metadata there is no such file.</summary>
    public static EmittedFile Emit(EmissionOptions options, EquatableArray<CollectionSchema> schemas) =>
        SchemaSyntax.Write(options, schemas);

    /// <summary>Step 7: writes the other part of the records that declare collections.</summary>
    public static EmittedFile Emit(EmissionOptions options, EquatableArray<DeclaredSchema> declared, EquatableArray<string> typed) =>
        RecordSyntax.Write(options, declared, typed);

    /// <summary>Step 8, where the corpus lies in a resource: writes what opens it.</summary>
    public static EmittedFile Emit(EmissionOptions options, CorpusHash hash) => ResourceSyntax.Write(options, hash.Text);

    /// <summary>Beside step 2, one document at a time, where the project wants it: reads the words that are searched.</summary>
    public static IndexedText Words(ReadDocument document) => IndexedText.Of(document.Document);

    /// <summary>Step 9: puts the words of all documents into the order of the corpus.</summary>
    public static EquatableArray<IndexedText> InOrder(IEnumerable<IndexedText> texts, CorpusMap map)
    {
        var byPath = new Dictionary<string, IndexedText>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!byPath.ContainsKey(text.Path))
                byPath.Add(text.Path, text);
        }

        return map.Documents.Select(entry => byPath[entry.Path]).ToEquatableArray();
    }

    /// <summary>Step 10: writes the search. Of a corpus without documents there is none.</summary>
    public static EmittedFile Emit(EmissionOptions options, EquatableArray<IndexedText> texts) => SearchSyntax.Write(options, texts);

    /// <summary>What a build does beside the compiler: writes the resource, with the index of the search where it is wanted, and tells all that types are made of.</summary>
    /// <exception cref="InvalidOperationException">It would be larger than 1 GB.</exception>
    public static StoredCorpus Store(
        IEnumerable<ReadDocument> documents,
        bool search = false,
        string today = "",
        MemberPolicy? members = null
    )
    {
        var all = documents.ToList();
        var map = Map(all.Select(document => document.Head), today, members);
        var hash = CorpusHash.Of(all.Select(document => DocumentPrint.Of(document.Document)));
        var shards = Deal(all, map).ToList();
        var resource = CorpusResource
            .Write(map, shards, search ? SearchTables.Write([.. InOrder(all.Select(Words), map)]) : null, hash.Text)
            .Written.ToArray();
        return new StoredCorpus(
            resource,
            hash,
            map,
            shards,
            Infer(all.Select(document => MetadataShape.Of(document.Document)).OfType<MetadataShape>())
        );
    }

    /// <summary>All steps in a row. No files, no output.</summary>
    public static IReadOnlyList<EmittedFile> Compile(EmissionOptions options, IEnumerable<(CorpusFile File, string Text)> files)
    {
        var documents = files.Select(file => Read(file.File, file.Text)).ToList();
        if (documents.Count == 0)
            return [];
        var map = Map(documents.Select(document => document.Head));
        var schemas = Infer(documents.Select(document => MetadataShape.Of(document.Document)).OfType<MetadataShape>());
        var typed = schemas.Count > 0 ? new[] { Emit(options, schemas) } : [];
        var search = options.Search ? new[] { Emit(options, InOrder(documents.Select(Words), map)) } : [];
        return
        [
            Emit(options, map),
            .. typed,
            .. search,
            .. Deal(documents, map).Select(shard => Emit(options, shard)).OfType<EmittedFile>(),
        ];
    }
}

/// <summary>A document, read and named. A value of the compiler's cache.</summary>
/// <param name="Document">The document.</param>
/// <param name="Head">What the whole corpus must know of it.</param>
/// <param name="Names">The names of what it holds.</param>
public sealed record ReadDocument(Document Document, DocumentHead Head, DocumentNames Names);

/// <summary>The documents that one generated file holds. A value of the compiler's cache.</summary>
/// <param name="Number">The number of the file.</param>
/// <param name="Documents">The documents in order of their paths.</param>
public sealed record Shard(int Number, EquatableArray<NamedDocument> Documents);

/// <summary>A corpus as a build stores it.</summary>
/// <param name="Resource">The resource: bytes that are the same for the same texts on every machine.</param>
/// <param name="Hash">What tells these texts from others.</param>
/// <param name="Map">All names of it.</param>
/// <param name="Shards">Its documents.</param>
/// <param name="Schemas">What the documents of its collections have in common.</param>
public sealed record StoredCorpus(
    byte[] Resource,
    CorpusHash Hash,
    CorpusMap Map,
    IReadOnlyList<Shard> Shards,
    EquatableArray<CollectionSchema> Schemas
);
