using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>A type to be written. Members are made first and written later, so that each may name any other whatever their order.</summary>
/// <param name="name">Its name.</param>
/// <param name="attributes">What it is.</param>
/// <param name="baseType">What it derives from; asked for when it is written. Null for an interface, or for what has no base.</param>
internal sealed class TypeModel(string name, TypeAttributes attributes, Func<References, EntityHandle>? baseType)
{
    public string Name { get; } = name;

    /// <summary>Its namespace; only of a type that is in no other.</summary>
    public string Namespace { get; init; } = "";

    public TypeAttributes Attributes { get; } = attributes;

    public Func<References, EntityHandle>? BaseType { get; } = baseType;

    public List<TypeModel> Nested { get; } = [];

    public List<FieldModel> Fields { get; } = [];

    public List<MethodModel> Methods { get; } = [];

    public List<PropertyModel> Properties { get; } = [];

    /// <summary>What an editor shows of it, as XML; empty for what nobody sees.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What the compiler says where it is used; null where it says nothing.</summary>
    public Core.Naming.Notice? Notice { get; init; }

    /// <summary>Its row, which it has when writing begins.</summary>
    public TypeDefinitionHandle Handle { get; set; }

    public TypeModel Add(TypeModel nested)
    {
        Nested.Add(nested);
        return nested;
    }

    public MethodModel Add(MethodModel method)
    {
        Methods.Add(method);
        return method;
    }

    public FieldModel Add(FieldModel field)
    {
        Fields.Add(field);
        return field;
    }

    /// <summary>Adds a property that can be read, and the method that reads it.</summary>
    public void AddProperty(
        string property,
        string summary,
        Action<SignatureTypeEncoder, References> type,
        Action<InstructionEncoder, References> getter,
        bool isStatic = false,
        Core.Naming.Notice? notice = null
    )
    {
        var attributes =
            MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName | (isStatic ? MethodAttributes.Static : 0);
        var get = Add(
            new MethodModel(
                "get_" + property,
                attributes,
                (blob, references) =>
                    blob.MethodSignature(isInstanceMethod: !isStatic).Parameters(0, returns => type(returns.Type(), references), _ => { }),
                getter
            )
        );
        Properties.Add(new PropertyModel(property, summary, type, get, isStatic, notice));
    }
}

/// <summary>A field to be written.</summary>
internal sealed class FieldModel(
    string name,
    FieldAttributes attributes,
    Action<SignatureTypeEncoder, References> type,
    string summary = "",
    int? constant = null
)
{
    public string Name { get; } = name;

    public FieldAttributes Attributes { get; } = attributes;

    public Action<SignatureTypeEncoder, References> Type { get; } = type;

    public string Summary { get; } = summary;

    /// <summary>The number of a value of an enumeration.</summary>
    public int? Constant { get; } = constant;

    public FieldDefinitionHandle Handle { get; set; }
}

/// <summary>A method to be written.</summary>
internal sealed class MethodModel(
    string name,
    MethodAttributes attributes,
    Action<BlobEncoder, References> signature,
    Action<InstructionEncoder, References> body
)
{
    public string Name { get; } = name;

    public MethodAttributes Attributes { get; } = attributes;

    public Action<BlobEncoder, References> Signature { get; } = signature;

    public Action<InstructionEncoder, References> Body { get; } = body;

    /// <summary>How much it has on the stack at once. Up to 8 a short method has a head of one byte, and twelve beyond.</summary>
    public int MaxStack { get; init; } = 8;

    public IReadOnlyList<ParameterModel> Parameters { get; init; } = [];

    /// <summary>What an editor shows of it, as the XML inside its element; empty for what nobody sees.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>Its parameters as documentation names them: "(System.String)"; empty where it has none.</summary>
    public string DocumentedParameters { get; init; } = "";

    public MethodDefinitionHandle Handle { get; set; }
}

/// <summary>A parameter that has a name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">True where it may be left out.</param>
/// <param name="Default">What it is then: a number, or null.</param>
/// <param name="IsParams">True where it takes what is given one by one.</param>
internal sealed record ParameterModel(string Name, bool IsOptional = false, int? Default = null, bool IsParams = false);

/// <summary>A property to be written.</summary>
internal sealed record PropertyModel(
    string Name,
    string Summary,
    Action<SignatureTypeEncoder, References> Type,
    MethodModel Getter,
    bool IsStatic,
    Core.Naming.Notice? Notice
);
