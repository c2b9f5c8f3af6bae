using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build.Types;

/// <summary>The types of the collections: a property for each document. As <see cref="IndexSyntax"/> writes them.</summary>
internal static class CollectionTypes
{
    /// <summary>Adds them; gives them in order of their names.</summary>
    public static List<(string Name, TypeModel Type)> Add(
        TypeModel index,
        CorpusData data,
        CorpusMap map,
        Dictionary<string, TypeModel> schemas,
        Dictionary<string, TypeModel> documents
    ) =>
        [
            .. map
                .Documents.GroupBy(document => document.Collection, StringComparer.Ordinal)
                .Select(collection =>
                {
                    var schema = collection.Any(document => document.IsTyped) ? schemas[collection.Key] : null;
                    return (collection.Key, index.Add(Collection(collection.Key, [.. collection], data, schema, documents)));
                }),
        ];

    private static TypeModel Collection(
        string name,
        List<MapEntry> entries,
        CorpusData data,
        TypeModel? schema,
        Dictionary<string, TypeModel> documents
    )
    {
        var type = new TypeModel(
            name + "Collection",
            TypeForm.Class | TypeAttributes.Sealed,
            references => schema is null ? references.Corpus("DocumentList") : ListOf(references, schema)
        )
        {
            Summary = IndexSyntax.SummaryOf(name),
        };
        var create = schema is null ? null : type.Add(Create(schema));
        type.Add(
            TypeForm.Constructor(
                (_, _) => { },
                0,
                (code, references) =>
                {
                    code.LoadArgument(0);
                    data.LoadIndex(code, references);
                    code.LoadString(references.Metadata.GetOrAddUserString(name));
                    if (create is not null)
                        LoadCreate(code, references, schema!, create);
                    code.Call(BaseConstructor(references, schema));
                    code.Return();
                }
            )
        );
        for (var place = 0; place < entries.Count; place++)
            AddDocument(type, entries[place], place, data, schema, documents);
        return type;
    }

    private static void AddDocument(
        TypeModel collection,
        MapEntry entry,
        int place,
        CorpusData data,
        TypeModel? schema,
        Dictionary<string, TypeModel> documents
    )
    {
        if (entry.Members == MemberLevel.None)
            return;
        if (documents.TryGetValue(entry.Path, out var document))
        {
            collection.AddProperty(
                entry.Name,
                document.Summary,
                (type, _) => type.Encode(document.Handle),
                (code, references) =>
                {
                    data.LoadShard(code, references, entry.Shard);
                    code.LoadConstantI4(entry.Ordinal);
                    code.New(document.Methods[0].Handle);
                    code.Return();
                },
                notice: entry.Notice
            );
            return;
        }

        collection.AddProperty(
            entry.Name,
            XmlText.Of(entry.Path, 160),
            (type, references) => type.Encode(schema?.Handle ?? references.Corpus("Document")),
            (code, references) =>
            {
                code.LoadArgument(0);
                code.LoadConstantI4(place);
                code.CallVirtual(ItemAt(references, schema?.Handle ?? references.Corpus("Document")));
                code.Return();
            },
            notice: entry.Notice
        );
    }

    /// <summary>What gives an item of a list at its place.</summary>
    public static MemberReferenceHandle ItemAt(References references, EntityHandle item) =>
        references.Method(
            references.Generic(references.Corpus("CorpusList`1"), item, false),
            "get_Item",
            blob =>
                blob.MethodSignature(isInstanceMethod: true)
                    .Parameters(
                        1,
                        returns => returns.Type().GenericTypeParameter(0),
                        parameters => parameters.AddParameter().Type().Int32()
                    )
        );

    private static EntityHandle ListOf(References references, TypeModel schema) =>
        references.Generic(references.Corpus("DocumentList`1"), schema.Handle, false);

    // (shard, ordinal) => new ArticlesDocument(shard, ordinal)
    private static MethodModel Create(TypeModel schema) =>
        new(
            "Create_",
            MethodAttributes.Private | MethodAttributes.HideBySig | MethodAttributes.Static,
            (blob, references) =>
                blob.MethodSignature()
                    .Parameters(
                        2,
                        returns => returns.Type().Encode(schema.Handle),
                        parameters =>
                        {
                            parameters.AddParameter().Type().Encode(references.Storage("CorpusShard"));
                            parameters.AddParameter().Type().Int32();
                        }
                    ),
            (code, _) =>
            {
                code.LoadArgument(0);
                code.LoadArgument(1);
                code.New(schema.Methods[0].Handle);
                code.Return();
            }
        );

    private static void LoadCreate(InstructionEncoder code, References references, TypeModel schema, MethodModel create)
    {
        code.OpCode(ILOpCode.Ldnull);
        code.OpCode(ILOpCode.Ldftn);
        code.Token(create.Handle);
        code.New(
            DelegateOf.Constructor(
                references,
                encoder => encoder.Encode(references.Storage("CorpusShard")),
                encoder => encoder.Int32(),
                encoder => encoder.Encode(schema.Handle)
            )
        );
    }

    private static MemberReferenceHandle BaseConstructor(References references, TypeModel? schema) =>
        schema is null
            ? references.Constructor(references.Corpus("DocumentList"), parameters => IndexAndName(parameters, references), 2)
            : references.Constructor(
                ListOf(references, schema),
                parameters =>
                {
                    IndexAndName(parameters, references);
                    var create = parameters
                        .AddParameter()
                        .Type()
                        .GenericInstantiation(references.Type("System", "Func`3"), 3, isValueType: false);
                    create.AddArgument().Encode(references.Storage("CorpusShard"));
                    create.AddArgument().Int32();
                    create.AddArgument().GenericTypeParameter(0);
                },
                3
            );

    private static void IndexAndName(ParametersEncoder parameters, References references)
    {
        parameters.AddParameter().Type().Encode(references.Storage("CorpusIndex"));
        parameters.AddParameter().Type().String();
    }
}
