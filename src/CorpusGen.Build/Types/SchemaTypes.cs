using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Build.Types;

/// <summary>The base type of each collection whose documents say something of themselves: a typed property for each key. As <see cref="SchemaSyntax"/> writes them.</summary>
internal static class SchemaTypes
{
    /// <summary>Adds them; gives them by the name of their collection.</summary>
    public static Dictionary<string, TypeModel> Add(TypeModel index, TypesOptions options, EquatableArray<CollectionSchema> schemas)
    {
        var types = new Dictionary<string, TypeModel>(StringComparer.Ordinal);
        foreach (var schema in schemas)
        {
            var type = index.Add(
                new TypeModel(schema.Collection + "Document", TypeForm.Class, references => references.Corpus("Document"))
                {
                    Summary = SchemaSyntax.SummaryOf(schema),
                }
            );
            type.Add(DocumentTypes.Constructor(references => DocumentTypes.BaseConstructor(references)));
            AddProperties(type, options, schema.Properties, LoadMetadata);
            types.Add(schema.Collection, type);
        }

        return types;
    }

    private static void LoadMetadata(InstructionEncoder code, References references)
    {
        code.LoadArgument(0);
        code.Call(
            references.Getter(references.Corpus("Document"), "get_Metadata", type => type.Encode(references.Corpus("MetadataValue"), true))
        );
    }

    private static void AddProperties(
        TypeModel type,
        TypesOptions options,
        EquatableArray<SchemaProperty> properties,
        Action<InstructionEncoder, References> load
    )
    {
        foreach (var property in properties)
        {
            var nested = property.Kind switch
            {
                PropertyKind.Choice => type.Add(Choice(property)),
                PropertyKind.Record => type.Add(Record(options, property)),
                _ => null,
            };
            var reader = new PropertyReader(options, property, nested);
            type.AddProperty(
                property.Name,
                SchemaSyntax.SummaryOf(property),
                reader.EncodeType,
                (code, references) =>
                {
                    load(code, references);
                    code.LoadString(references.Metadata.GetOrAddUserString(property.Key));
                    reader.Read(code, references);
                    code.Return();
                }
            );
        }
    }

    private static TypeModel Choice(SchemaProperty property)
    {
        var type = new TypeModel(
            property.Name + "Value",
            TypeAttributes.NestedPublic | TypeAttributes.Sealed,
            references => references.Type("System", "Enum")
        )
        {
            Summary = SchemaSyntax.SummaryOfChoice(property),
        };
        type.Add(
            new FieldModel(
                "value__",
                FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName,
                (field, _) => field.Int32()
            )
        );
        for (var i = 0; i < property.Choices.Count; i++)
        {
            type.Add(
                new FieldModel(
                    Words.Identifier(Words.Pascal(property.Choices[i]), "Value"),
                    FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal,
                    (field, _) => field.Encode(type.Handle, true),
                    XmlText.Of(property.Choices[i], 80),
                    i
                )
            );
        }

        return type;
    }

    private static TypeModel Record(TypesOptions options, SchemaProperty property)
    {
        var type = new TypeModel(property.Name + "Value", TypeForm.Class | TypeAttributes.Sealed, TypeForm.Object)
        {
            Summary = SchemaSyntax.SummaryOfRecord(property),
        };
        var value = type.Add(new FieldModel("_value", FieldAttributes.Private | FieldAttributes.InitOnly, Value));
        type.Add(
            TypeForm.Constructor(
                (parameters, references) => Value(parameters.AddParameter().Type(), references),
                1,
                (code, references) =>
                {
                    code.LoadArgument(0);
                    code.Call(references.Constructor(TypeForm.Object(references), _ => { }, 0));
                    code.LoadArgument(0);
                    code.LoadArgument(1);
                    code.OpCode(ILOpCode.Stfld);
                    code.Token(value.Handle);
                    code.Return();
                }
            )
        );
        // What makes one of a value: the reader of a list's items, and of a value that may be missing.
        type.Add(
            new MethodModel(
                "Of_",
                MethodAttributes.Assembly | MethodAttributes.HideBySig | MethodAttributes.Static,
                (blob, references) =>
                    blob.MethodSignature()
                        .Parameters(
                            1,
                            returns => returns.Type().Encode(type.Handle),
                            parameters => Value(parameters.AddParameter().Type(), references)
                        ),
                (code, _) =>
                {
                    code.LoadArgument(0);
                    code.New(type.Methods[0].Handle);
                    code.Return();
                }
            )
        );
        AddProperties(
            type,
            options,
            property.Properties,
            (code, _) =>
            {
                code.LoadArgument(0);
                code.OpCode(ILOpCode.Ldfld);
                code.Token(value.Handle);
            }
        );
        return type;

        static void Value(SignatureTypeEncoder encoder, References references) => encoder.Encode(references.Corpus("MetadataValue"), true);
    }
}
