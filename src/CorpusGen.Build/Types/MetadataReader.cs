using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Api;
using CorpusGen.Core.Schemas;

namespace CorpusGen.Build.Types;

/// <summary>Prints as instructions how a property reads its key: as calls of the run-time library's `TypedMetadata`.</summary>
internal static class MetadataReader
{
    private static readonly SignatureType Value = LibraryTypes.MetadataValue;

    /// <summary>Reads a property. The value with the key is on the stack.</summary>
    /// <param name="code">The body of the property.</param>
    /// <param name="body">The key, and the kind of its values.</param>
    /// <param name="type">The type of the property.</param>
    public static void Read(IlWriter code, MetadataBody body, ApiTypeName type)
    {
        var property = body.Property;
        code.LoadText(property.Key);
        Call(code, "At", Value, Value, LibraryTypes.Text);
        if (property.IsList)
        {
            LoadReader(code, body);
            CallGeneric(
                code,
                "List",
                body.Item,
                SignatureType.Generic("System.Collections.Generic", "IReadOnlyList`1", false, SignatureType.OfMethod),
                Reader(SignatureType.OfMethod)
            );
        }
        else if (property.Kind == PropertyKind.Choice)
        {
            ReadChoice(code, body, type.IsNullable);
        }
        else if (property.Kind != PropertyKind.Record)
        {
            Call(code, Method(body) + (type.IsNullable ? "OrNull" : ""), type, Value);
        }
        else if (type.IsNullable)
        {
            LoadReader(code, body);
            CallGeneric(code, "RecordOrNull", body.Item, SignatureType.OfMethod, Reader(SignatureType.OfMethod));
        }
        else
        {
            code.Do(ILOpCode.Newobj, code.References.Generated[body.Item.Path].Constructor!.Handle);
        }
    }

    private static string Method(MetadataBody body) =>
        body.Item == LibraryTypes.DateOnly ? "Day"
        : body.Item == LibraryTypes.DateTime ? "Date"
        : body.Property.Kind.ToString();

    private static SignatureType Reader(SignatureType item) => SignatureType.Function(Value, item);

    private static void ReadChoice(IlWriter code, MetadataBody body, bool orNull)
    {
        var words = SignatureType.ArrayOf(LibraryTypes.Text);
        code.LoadTexts([.. body.Property.Choices]);
        if (orNull)
        {
            var result = SignatureType.Generic("System", "Nullable`1", true, SignatureType.OfMethod);
            CallGeneric(code, "ChoiceOrNull", body.Item, result, words);
        }
        else
        {
            // The place among the words is the number of the enumeration's value.
            Call(code, "Choice", LibraryTypes.Integer, Value, words);
        }
    }

    // A delegate that reads an item: the method that creates a record, or a method of the library.
    private static void LoadReader(IlWriter code, MetadataBody body)
    {
        var read = body.Item.IsGenerated
            ? (EntityHandle)code.References.Generated[body.Item.Path].Factory!.Handle
            : MethodOf(code, Method(body), new MethodShape(body.Item, Value) { IsStatic = true });
        code.LoadFunction(read, Value, body.Item);
    }

    private static void Call(IlWriter code, string name, SignatureType returns, params SignatureType[] parameters) =>
        code.Call(MethodOf(code, name, new MethodShape(returns, parameters) { IsStatic = true }));

    private static void CallGeneric(IlWriter code, string name, ApiTypeName item, SignatureType returns, SignatureType second)
    {
        var shape = new MethodShape(returns, Value, second) { IsStatic = true, TypeParameters = 1 };
        code.Call(code.References.Method(MethodOf(code, name, shape), item));
    }

    private static MemberReferenceHandle MethodOf(IlWriter code, string name, MethodShape shape) =>
        code.References.Method(code.References.Of(LibraryTypes.TypedMetadata), name, shape);
}
