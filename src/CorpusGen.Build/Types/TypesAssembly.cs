using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build.Types;

/// <summary>
/// Writes a corpus as an assembly of its own: the types that the generator writes as C# for a small corpus, and the texts beside them.
/// A compiler reads only the members of an assembly that a program uses, but all C#; so members cost a large corpus next to nothing.
/// </summary>
internal static class TypesAssembly
{
    /// <summary>Returns the assembly, and the reference assembly that the compiler reads instead.</summary>
    /// <param name="options">The options of the assembly.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tablesOf">Returns the tables of a shard, as <see cref="CorpusCompiler.WriteTables"/> does.</param>
    public static (BlobBuilder Assembly, BlobBuilder Reference) Write(
        TypesOptions options,
        StoredCorpus corpus,
        Func<Shard, byte[]> tablesOf
    )
    {
        var resource = new ResourceClass(corpus.Hash.Text);
        var printer = new TypePrinter(new BodyPrinter(resource));
        var type = printer.Print(WithoutDocuments(options, corpus), "", options.Namespace);
        if (Documents(printer, corpus) is { Nested.Count: > 0 } documents)
            type.Nested.Insert(0, documents);
        type.Nested.Insert(0, resource.Type);
        var head = new AssemblyHead(options.AssemblyName, options.IsModern, typeof(CorpusCompiler).Assembly.GetName().Version!);
        // Both give each type and member the same row, so they do not disturb each other.
        var reference = Task.Run(() => AssemblyWriter.WriteReference(head, type));
        var assembly = AssemblyWriter.Write(
            head,
            type,
            ResourceClass.ResourceName,
            add => CorpusCompiler.WriteResource(corpus, tablesOf, add)
        );
        return (assembly, reference.GetAwaiter().GetResult());
    }

    /// <summary>Writes the documentation of the assembly.</summary>
    /// <param name="stream">The stream that is written to.</param>
    /// <param name="options">The options of the assembly.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documentsOf">Returns what <see cref="XmlDocumentation.OfDocuments"/> returns for a shard.</param>
    public static void WriteDocumentation(Stream stream, TypesOptions options, StoredCorpus corpus, Func<Shard, byte[]> documentsOf) =>
        XmlDocumentation.Write(
            stream,
            options.AssemblyName,
            options.FullClassName,
            WithoutDocuments(options, corpus),
            corpus.Shards.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(documentsOf)
        );

    private static ApiType WithoutDocuments(TypesOptions options, StoredCorpus corpus) =>
        Static(
            options.ClassName,
            [
                .. new SchemaApi(hasDateOnly: options.IsModern).Of(corpus.Schemas),
                .. IndexApi.Of(corpus.Map),
                .. options.Search ? SearchApi.Methods : [],
            ]
        );

    // The types of the documents, in a static class for each collection.
    private static TypeModel Documents(TypePrinter printer, StoredCorpus corpus)
    {
        var all = printer.Print(Static(GeneratedTypes.Documents, []), GeneratedTypes.Documents);
        var collections = corpus
            .Shards.SelectMany(shard => shard.Documents)
            .Where(document => document.Members == MemberLevel.All)
            .GroupBy(document => document.Collection, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal);
        foreach (var collection in collections)
        {
            var type = printer.Print(Static(collection.Key, []), $"{GeneratedTypes.Documents}.{collection.Key}");
            type.Nested.AddRange(collection.AsParallel().AsOrdered().Select(Print));
            all.Nested.Add(type);
        }

        return all;

        TypeModel Print(NamedDocument document) =>
            printer.Print(
                DocumentApi.Of(document, hasDocumentation: false),
                GeneratedTypes.Document(document.Collection, document.Name).Path
            );
    }

    private static ApiType Static(string name, IReadOnlyList<ApiMember> members) => new(name, "", ApiTypeKind.StaticClass, members);
}
