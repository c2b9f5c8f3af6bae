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
    /// <summary>Returns the assembly and its documentation.</summary>
    public static (System.Reflection.Metadata.BlobBuilder Assembly, string Documentation) Write(TypesOptions options, StoredCorpus corpus)
    {
        var api = Static(
            options.ClassName,
            [
                .. new SchemaApi(hasDateOnly: options.IsModern).Of(corpus.Schemas),
                .. Documents(corpus),
                .. IndexApi.Of(corpus.Map),
                .. options.Search ? SearchApi.Methods : [],
            ]
        );
        var documentation = Task.Run(() => XmlDocumentation.Of(options.AssemblyName, options.Namespace, api));
        var resource = new ResourceClass(corpus.Hash.Text);
        var type = new TypePrinter(new BodyPrinter(resource)).Print(api, "", options.Namespace);
        type.Nested.Insert(0, resource.Type);
        var version = typeof(CorpusCompiler).Assembly.GetName().Version!;
        return (
            AssemblyWriter.Write(options.AssemblyName, options.IsModern, version, type, (ResourceClass.ResourceName, corpus.Resource)),
            documentation.GetAwaiter().GetResult()
        );
    }

    // The types of the documents, in a static class for each collection.
    private static IEnumerable<ApiType> Documents(StoredCorpus corpus)
    {
        var collections = corpus
            .Shards.SelectMany(shard => shard.Documents)
            .Where(document => document.Members == MemberLevel.All)
            .GroupBy(document => document.Collection, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            // The documentation is most of the work, and documents do not depend on each other.
            .Select(collection => Static(collection.Key, [.. collection.AsParallel().AsOrdered().Select(DocumentApi.Of)]))
            .ToList();
        return collections.Count == 0 ? [] : [Static(GeneratedTypes.Documents, collections)];
    }

    private static ApiType Static(string name, IReadOnlyList<ApiMember> members) => new(name, "", ApiTypeKind.StaticClass, members);
}
