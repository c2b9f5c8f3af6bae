using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build.Types;

/// <summary>The types of the documents: their groups, and in them a field for everything that has a name. As <see cref="DocumentSyntax"/> writes them.</summary>
internal static class DocumentTypes
{
    /// <summary>Adds them, in a static class a collection; gives each document's by its path.</summary>
    public static Dictionary<string, TypeModel> Add(TypeModel index, StoredCorpus corpus, Dictionary<string, TypeModel> schemas)
    {
        var byPath = new Dictionary<string, TypeModel>(StringComparer.Ordinal);
        var typed = corpus.Shards.SelectMany(shard => shard.Documents).Where(document => document.Members == MemberLevel.All).ToList();
        if (typed.Count == 0)
            return byPath;
        var types = index.Add(new TypeModel("Types", TypeForm.Static | TypeAttributes.NestedPublic, TypeForm.Object));
        foreach (
            var collection in typed
                .GroupBy(document => document.Collection, StringComparer.Ordinal)
                .OrderBy(collection => collection.Key, StringComparer.Ordinal)
        )
        {
            var outer = types.Add(new TypeModel(collection.Key, TypeForm.Static | TypeAttributes.NestedPublic, TypeForm.Object));
            // What editors show of a document is most of the work, and no document's is another's.
            foreach (
                var (path, type) in collection
                    .AsParallel()
                    .AsOrdered()
                    .Select(document => (document.Document.File.Path, Document(document, schemas)))
            )
            {
                byPath.Add(path, outer.Add(type));
            }
        }

        return byPath;
    }

    private static TypeModel Document(NamedDocument document, Dictionary<string, TypeModel> schemas)
    {
        var schema = document.IsTyped ? schemas[document.Collection] : null;
        var type = new TypeModel(
            document.Name,
            TypeForm.Class | TypeAttributes.Sealed,
            references => schema?.Handle ?? references.Corpus("Document")
        )
        {
            Summary = Citation.Of(document.Document),
            Notice = document.Notice,
        };
        type.Add(Constructor(references => schema?.Methods[0].Handle ?? (EntityHandle)BaseConstructor(references)));
        foreach (var group in MemberGroup.Of(document))
            AddGroup(type, group);
        return type;
    }

    /// <summary>A document's constructor, which hands on what it takes.</summary>
    public static MethodModel Constructor(Func<References, EntityHandle> next) =>
        TypeForm.Constructor(
            ShardAndOrdinal,
            2,
            (code, references) =>
            {
                for (var i = 0; i < 3; i++)
                    code.LoadArgument(i);
                code.Call(next(references));
                code.Return();
            }
        );

    /// <summary>That of the run-time library.</summary>
    public static MemberReferenceHandle BaseConstructor(References references) =>
        references.Constructor(references.Corpus("Document"), parameters => ShardAndOrdinal(parameters, references), 2);

    private static void ShardAndOrdinal(ParametersEncoder parameters, References references)
    {
        parameters.AddParameter().Type().Encode(references.Storage("CorpusShard"));
        parameters.AddParameter().Type().Int32();
    }

    private static void AddGroup(TypeModel document, MemberGroup group)
    {
        var type = document.Add(
            new TypeModel(
                group.Kind + "Group",
                TypeForm.Class | TypeAttributes.Sealed,
                references => references.Corpus(group.Kind + "List")
            )
            {
                Summary = group.Summary,
            }
        );
        var constructor = type.Add(
            TypeForm.Constructor(TheDocument, 1, (code, references) => FillFields(code, references, type, group), MostOnStack)
        );
        foreach (var member in group.Members)
        {
            type.Add(
                new FieldModel(
                    member.Name,
                    FieldAttributes.Public | FieldAttributes.InitOnly,
                    (field, references) => field.Encode(references.Corpus(group.Item), true),
                    member.Citation
                )
            );
        }

        document.AddProperty(
            group.Kind + "s",
            group.Summary,
            (property, _) => property.Encode(type.Handle),
            (code, _) =>
            {
                code.LoadArgument(0);
                code.New(constructor.Handle);
                code.Return();
            }
        );
    }

    private static void TheDocument(ParametersEncoder parameters, References references) =>
        parameters.AddParameter().Type().Encode(references.Corpus("Document"));

    // The group itself, a place, and eight fields.
    private const int MostOnStack = 10;

    private static void FillFields(InstructionEncoder code, References references, TypeModel type, MemberGroup group)
    {
        code.LoadArgument(0);
        code.LoadArgument(1);
        code.Call(references.Constructor(references.Corpus(group.Kind + "List"), parameters => TheDocument(parameters, references), 1));
        var next = 0;
        foreach (var run in group.Runs())
        {
            code.LoadArgument(0);
            code.LoadConstantI4(run[0].Place);
            for (var i = 0; i < run.Count; i++)
            {
                code.LoadArgument(0);
                code.OpCode(ILOpCode.Ldflda);
                code.Token(type.Fields[next++].Handle);
            }

            code.Call(Give(references, group.Item, run.Count));
        }

        code.Return();
    }

    // protected void Give(int first, out T item1, …)
    private static MemberReferenceHandle Give(References references, string item, int count) =>
        references.Method(
            references.Generic(references.Corpus("NamedList`1"), references.Corpus(item), true),
            "Give",
            blob =>
                blob.MethodSignature(isInstanceMethod: true)
                    .Parameters(
                        1 + count,
                        returns => returns.Void(),
                        parameters =>
                        {
                            parameters.AddParameter().Type().Int32();
                            for (var i = 0; i < count; i++)
                                parameters.AddParameter().Type(isByRef: true).GenericTypeParameter(0);
                        }
                    ),
            count
        );
}
