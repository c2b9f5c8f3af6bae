using System.Reflection;
using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;

namespace CorpusGen.Build.Types;

/// <summary>Prints the types of the generated API as metadata.</summary>
/// <param name="bodies">Prints how members get their values.</param>
internal sealed class TypePrinter(BodyPrinter bodies)
{
    // The object, a place, and eight fields.
    private const int MostOnStack = 10;

    private static readonly ApiTypeName Object = new("System", "Object");
    private static readonly ApiTypeName Enumeration = new("System", "Enum");

    /// <summary>Returns a type with its members. Types can be printed in parallel.</summary>
    /// <param name="type">The type.</param>
    /// <param name="path">The path of the type below the corpus class; empty for the corpus class.</param>
    /// <param name="space">The namespace of a type that is not nested.</param>
    public TypeModel Print(ApiType type, string path, string? space = null)
    {
        var isEnum = type.Kind == ApiTypeKind.Enum;
        var model = new TypeModel(
            new ApiTypeName("", path, isEnum) { IsGenerated = true },
            type.Name,
            AttributesOf(type.Kind) | (space is null ? TypeAttributes.NestedPublic : TypeAttributes.Public),
            type.Base ?? (isEnum ? Enumeration : Object)
        )
        {
            Namespace = space ?? "",
            UsageWarning = type.UsageWarning,
            IsDocument = type.IsDocument,
        };
        if (isEnum)
        {
            const FieldAttributes value = FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName;
            model.Fields.Add(new FieldModel("value__", value, LibraryTypes.Integer));
        }

        if (type.Constructor is DerivedConstructor derived)
            AddConstructor(model, derived);
        else if (type.Constructor is StoringConstructor storing)
            AddConstructor(model, storing);
        foreach (var member in type.Members)
            Add(model, member);
        if (type.HasCache)
        {
            model.Cache = new FieldModel("Cached_", FieldAttributes.Assembly | FieldAttributes.Static, model.Self);
            model.Fields.Add(model.Cache);
        }

        return model;
    }

    private static TypeAttributes AttributesOf(ApiTypeKind kind) =>
        kind switch
        {
            ApiTypeKind.Class => TypeAttributes.BeforeFieldInit,
            ApiTypeKind.SealedClass => TypeAttributes.BeforeFieldInit | TypeAttributes.Sealed,
            ApiTypeKind.StaticClass => TypeAttributes.BeforeFieldInit | TypeAttributes.Sealed | TypeAttributes.Abstract,
            _ => TypeAttributes.Sealed,
        };

    private void Add(TypeModel type, ApiMember member)
    {
        switch (member)
        {
            case ApiType nested:
                type.Nested.Add(Print(nested, type.Self.Path.Length == 0 ? nested.Name : $"{type.Self.Path}.{nested.Name}"));
                break;
            case ApiField field:
                type.Fields.Add(new FieldModel(field.Name, FieldAttributes.Public | FieldAttributes.InitOnly, field.Type));
                break;
            case ApiEnumValue value:
                const FieldAttributes literal = FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal;
                // Before the values is the field that holds the number.
                type.Fields.Add(new FieldModel(value.Name, literal, type.Self, type.Fields.Count - 1));
                break;
            case ApiProperty property:
                if (property.Cache == ApiCache.Member)
                {
                    var access = FieldAttributes.Private | (property.IsStatic ? FieldAttributes.Static : 0);
                    type.Fields.Add(new FieldModel("_" + property.Name, access, property.Type));
                }

                type.Properties.Add(new PropertyModel(property, AddGetter(type, property)));
                break;
            case ApiMethod method:
                AddMethod(type, method);
                break;
        }
    }

    private MethodModel AddGetter(TypeModel type, ApiProperty property)
    {
        var getter = new MethodModel(
            "get_" + property.Name,
            MethodAttributes.Public | MethodAttributes.SpecialName,
            new MethodShape(property.Type) { IsStatic = property.IsStatic },
            code => bodies.Write(code, type, property)
        );
        type.Methods.Add(getter);
        return getter;
    }

    private void AddMethod(TypeModel type, ApiMethod method)
    {
        SignatureType[] parameters = [.. method.Parameters.Select(BodyPrinter.TypeOf)];
        type.Methods.Add(
            new MethodModel(
                method.Name,
                MethodAttributes.Public,
                new MethodShape(method.Type, parameters) { IsStatic = true },
                code => bodies.Write(code, method, parameters)
            )
            {
                Parameters = method.Parameters,
            }
        );
    }

    private void AddConstructor(TypeModel type, DerivedConstructor constructor)
    {
        if (constructor.Arguments.OfType<FactoryValue>().FirstOrDefault() is { Type: var created })
            AddFactory(type, "Create_", MethodAttributes.Private, created, LibraryTypes.CorpusShard, LibraryTypes.Integer);
        AddConstructor(type, constructor, code => bodies.Write(code, type, constructor), constructor.Fields.Count == 0 ? 8 : MostOnStack);
    }

    private static void AddConstructor(TypeModel type, StoringConstructor constructor)
    {
        var (name, value) = ("_" + constructor.Parameter.Name, constructor.Parameter.Type);
        var field = new FieldModel(name, FieldAttributes.Private | FieldAttributes.InitOnly, value);
        type.Fields.Add(field);
        AddConstructor(
            type,
            constructor,
            code =>
            {
                code.LoadArgument(0);
                code.Call(code.References.Constructor(code.References.Of(Object)));
                code.LoadArgument(0);
                code.LoadArgument(1);
                code.Do(ILOpCode.Stfld, field.Handle);
                code.Return();
            }
        );
        AddFactory(type, "Of_", MethodAttributes.Assembly, type.Self, value);
    }

    private static void AddConstructor(TypeModel type, ApiConstructor constructor, Action<IlWriter> body, int maxStack = 8)
    {
        type.Constructor = new MethodModel(
            ".ctor",
            MethodAttributes.Assembly | MethodModel.ConstructorAttributes,
            new MethodShape(null, [.. constructor.Parameters.Select(BodyPrinter.TypeOf)]),
            body
        )
        {
            MaxStack = maxStack,
        };
        type.Methods.Add(type.Constructor);
    }

    // A static method that passes its parameters on to a constructor.
    private static void AddFactory(
        TypeModel type,
        string name,
        MethodAttributes access,
        ApiTypeName created,
        params SignatureType[] parameters
    )
    {
        type.Factory = new MethodModel(
            name,
            access,
            new MethodShape(created, parameters) { IsStatic = true },
            code =>
            {
                for (var i = 0; i < parameters.Length; i++)
                    code.LoadArgument(i);
                code.Do(ILOpCode.Newobj, code.References.Generated[created.Path].Constructor!.Handle);
                code.Return();
            }
        );
        type.Methods.Add(type.Factory);
    }
}
