using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Schemas;

namespace CorpusGen.Build.Types;

/// <summary>The type of a collection's property, and the code that reads it: a call of the run-time library's `TypedMetadata`.</summary>
internal sealed class PropertyReader(TypesOptions options, SchemaProperty property, TypeModel? nested)
{
    private string Reader =>
        property.Kind switch
        {
            PropertyKind.Date => options.IsModern ? "Day" : "Date",
            PropertyKind.Any => "Any",
            _ => property.Kind.ToString(),
        };

    // A list's items are there, and so is what every document gives; a value that is now this, now that, says so itself.
    private bool IsOrNull => property is { IsOptional: true, IsList: false } && property.Kind != PropertyKind.Any;

    /// <summary>The property's type.</summary>
    public void EncodeType(SignatureTypeEncoder type, References references)
    {
        if (property.IsList)
        {
            EncodeItem(
                type.GenericInstantiation(references.Type("System.Collections.Generic", "IReadOnlyList`1"), 1, isValueType: false)
                    .AddArgument(),
                references
            );
        }
        else
            EncodeSingle(type, references, IsOrNull);
    }

    /// <summary>Reads the property: what has the key, and the key, are on the stack.</summary>
    public void Read(InstructionEncoder code, References references)
    {
        Call(
            code,
            references,
            "At",
            parameters: 2,
            (blob, count) =>
                blob.MethodSignature()
                    .Parameters(
                        count,
                        returns => EncodeValue(returns.Type(), references),
                        parameters =>
                        {
                            EncodeValue(parameters.AddParameter().Type(), references);
                            parameters.AddParameter().Type().String();
                        }
                    )
        );
        if (property.IsList)
            ReadList(code, references);
        else if (property.Kind == PropertyKind.Choice)
            ReadChoice(code, references);
        else if (property.Kind == PropertyKind.Record)
            ReadRecord(code, references);
        else
        {
            Call(
                code,
                references,
                Reader + (IsOrNull ? "OrNull" : ""),
                parameters: 1,
                (blob, _) => OneValue(blob, references, returns => EncodeSingle(returns, references, IsOrNull))
            );
        }
    }

    private static void EncodeValue(SignatureTypeEncoder type, References references) =>
        type.Encode(references.Corpus("MetadataValue"), true);

    private static void OneValue(BlobEncoder blob, References references, Action<SignatureTypeEncoder> returns) =>
        blob.MethodSignature()
            .Parameters(1, type => returns(type.Type()), parameters => EncodeValue(parameters.AddParameter().Type(), references));

    private static void Call(
        InstructionEncoder code,
        References references,
        string name,
        int parameters,
        Action<BlobEncoder, int> signature
    ) => code.Call(references.Method(references.Storage("TypedMetadata"), name, blob => signature(blob, parameters)));

    private void EncodeItem(SignatureTypeEncoder type, References references) => EncodeSingle(type, references, orNull: false);

    private void EncodeSingle(SignatureTypeEncoder type, References references, bool orNull)
    {
        var isValueType = property.Kind is not (PropertyKind.Text or PropertyKind.Record);
        if (orNull && isValueType)
        {
            EncodeSingle(
                type.GenericInstantiation(references.Type("System", "Nullable`1"), 1, isValueType: true).AddArgument(),
                references,
                orNull: false
            );
        }
        else if (property.Kind == PropertyKind.Text)
            type.String();
        else if (property.Kind == PropertyKind.Truth)
            type.Boolean();
        else if (nested is not null)
            type.Encode(nested.Handle, isValueType);
        else if (property.Kind == PropertyKind.Any)
            EncodeValue(type, references);
        else
        {
            type.Encode(
                references.Type(
                    "System",
                    property.Kind switch
                    {
                        PropertyKind.Number => "Decimal",
                        PropertyKind.Moment => "DateTimeOffset",
                        _ => options.IsModern ? "DateOnly" : "DateTime",
                    }
                ),
                true
            );
        }
    }

    // TypedMetadata.List<T>(value, reader)
    private void ReadList(InstructionEncoder code, References references)
    {
        LoadReader(code, references);
        CallGeneric(
            code,
            references,
            "List",
            returns =>
                returns
                    .GenericInstantiation(references.Type("System.Collections.Generic", "IReadOnlyList`1"), 1, isValueType: false)
                    .AddArgument()
                    .GenericMethodTypeParameter(0)
        );
    }

    // TypedMetadata.RecordOrNull<T>(value, T.Of_), or new T(value)
    private void ReadRecord(InstructionEncoder code, References references)
    {
        if (!IsOrNull)
        {
            code.New(nested!.Methods[0].Handle);
            return;
        }

        LoadReader(code, references);
        CallGeneric(code, references, "RecordOrNull", returns => returns.GenericMethodTypeParameter(0));
    }

    private void ReadChoice(InstructionEncoder code, References references)
    {
        code.LoadConstantI4(property.Choices.Count);
        code.OpCode(ILOpCode.Newarr);
        code.Token(references.Type("System", "String"));
        for (var i = 0; i < property.Choices.Count; i++)
        {
            code.OpCode(ILOpCode.Dup);
            code.LoadConstantI4(i);
            code.LoadString(references.Metadata.GetOrAddUserString(property.Choices[i]));
            code.OpCode(ILOpCode.Stelem_ref);
        }

        if (!IsOrNull)
        {
            // The place among the words is the enumeration's number.
            Call(
                code,
                references,
                "Choice",
                parameters: 2,
                (blob, count) =>
                    blob.MethodSignature()
                        .Parameters(count, returns => returns.Type().Int32(), parameters => ValueAndWords(parameters, references))
            );
            return;
        }

        var method = references.Method(
            references.Storage("TypedMetadata"),
            "ChoiceOrNull",
            blob =>
                blob.MethodSignature(genericParameterCount: 1)
                    .Parameters(
                        2,
                        returns =>
                            returns
                                .Type()
                                .GenericInstantiation(references.Type("System", "Nullable`1"), 1, isValueType: true)
                                .AddArgument()
                                .GenericMethodTypeParameter(0),
                        parameters => ValueAndWords(parameters, references)
                    )
        );
        code.Call(Instance(references, method));
    }

    private static void ValueAndWords(ParametersEncoder parameters, References references)
    {
        EncodeValue(parameters.AddParameter().Type(), references);
        parameters.AddParameter().Type().SZArray().String();
    }

    // A delegate that reads an item: a method of the library, or what makes a record.
    private void LoadReader(InstructionEncoder code, References references)
    {
        var read = nested is not null
            ? (EntityHandle)nested.Methods[1].Handle
            : references.Method(
                references.Storage("TypedMetadata"),
                Reader,
                blob => OneValue(blob, references, returns => EncodeItem(returns, references))
            );
        code.OpCode(ILOpCode.Ldnull);
        code.OpCode(ILOpCode.Ldftn);
        code.Token(read);
        code.New(DelegateOf.Constructor(references, type => EncodeValue(type, references), type => EncodeItem(type, references)));
    }

    private void CallGeneric(InstructionEncoder code, References references, string name, Action<SignatureTypeEncoder> returns) =>
        code.Call(
            Instance(
                references,
                references.Method(
                    references.Storage("TypedMetadata"),
                    name,
                    blob =>
                        blob.MethodSignature(genericParameterCount: 1)
                            .Parameters(
                                2,
                                type => returns(type.Type()),
                                parameters =>
                                {
                                    EncodeValue(parameters.AddParameter().Type(), references);
                                    var read = parameters
                                        .AddParameter()
                                        .Type()
                                        .GenericInstantiation(references.Type("System", "Func`2"), 2, isValueType: false);
                                    EncodeValue(read.AddArgument(), references);
                                    read.AddArgument().GenericMethodTypeParameter(0);
                                }
                            )
                )
            )
        );

    private MethodSpecificationHandle Instance(References references, MemberReferenceHandle method)
    {
        var blob = new BlobBuilder();
        EncodeItem(new BlobEncoder(blob).MethodSpecificationSignature(1).AddArgument(), references);
        return references.Metadata.AddMethodSpecification(method, references.Metadata.GetOrAddBlob(blob));
    }
}
