using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build.Types;

/// <summary>
/// Writes a corpus as an assembly of its own: the types that the generator writes as C# for a small corpus, to the letter, and the texts beside them.
/// A compiler reads of an assembly what a program uses, and of C# all; so members cost a large corpus next to nothing.
/// </summary>
internal static class TypesAssembly
{
    /// <summary>Writes the assembly and its documentation.</summary>
    public static (System.Reflection.Metadata.BlobBuilder Assembly, string Documentation) Write(TypesOptions options, StoredCorpus corpus)
    {
        var index = new TypeModel(options.ClassName, TypeForm.Static | System.Reflection.TypeAttributes.Public, TypeForm.Object)
        {
            Namespace = options.Namespace,
        };
        var data = new CorpusData(index, corpus);
        index.Add(data.Class);
        var schemas = SchemaTypes.Add(index, options, corpus.Schemas);
        var documents = DocumentTypes.Add(index, corpus, schemas);
        CorpusMembers.Add(
            index,
            data,
            CollectionTypes.Add(index, data, corpus.Map, schemas, documents),
            SpeakerType.Add(index, data, corpus.Map)
        );
        if (options.Search)
            SearchMembers.Add(index, data);
        var version = typeof(CorpusCompiler).Assembly.GetName().Version!;
        var documentation = Task.Run(() => XmlDocumentation.Of(options.AssemblyName, index));
        return (
            AssemblyWriter.Write(options.AssemblyName, options.IsModern, version, [index], (CorpusData.ResourceName, corpus.Resource)),
            documentation.GetAwaiter().GetResult()
        );
    }
}
