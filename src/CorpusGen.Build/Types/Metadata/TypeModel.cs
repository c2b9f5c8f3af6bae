using System.Reflection;
using System.Reflection.Metadata;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>A type to be written. All types are made before one is written, so that each may refer to any other.</summary>
/// <param name="self">The name by which others refer to it.</param>
/// <param name="name">The name.</param>
/// <param name="attributes">The attributes.</param>
/// <param name="baseType">The base type.</param>
internal sealed class TypeModel(ApiTypeName self, string name, TypeAttributes attributes, ApiTypeName baseType)
{
    public ApiTypeName Self { get; } = self;

    public string Name { get; } = name;

    /// <summary>The namespace; empty for a nested type.</summary>
    public string Namespace { get; init; } = "";

    public TypeAttributes Attributes { get; } = attributes;

    public ApiTypeName BaseType { get; } = baseType;

    public List<TypeModel> Nested { get; } = [];

    public List<FieldModel> Fields { get; } = [];

    public List<MethodModel> Methods { get; } = [];

    public List<PropertyModel> Properties { get; } = [];

    /// <summary>The constructor that other generated types call, or null.</summary>
    public MethodModel? Constructor { get; set; }

    /// <summary>The static method of which delegates are made that create an object, or null.</summary>
    public MethodModel? Factory { get; set; }

    /// <summary>The static field that keeps the only object of the type; null if there is none.</summary>
    public FieldModel? Cache { get; set; }

    public UsageWarning? UsageWarning { get; init; }

    /// <summary>True if objects of the type are documents.</summary>
    public bool IsDocument { get; init; }

    /// <summary>The row in the table of types, once writing has begun.</summary>
    public TypeDefinitionHandle Handle { get; set; }
}

/// <summary>A field to be written.</summary>
/// <param name="name">The name.</param>
/// <param name="attributes">The attributes.</param>
/// <param name="type">The type.</param>
/// <param name="constant">The number of a value of an enumeration.</param>
internal sealed class FieldModel(string name, FieldAttributes attributes, ApiTypeName type, int? constant = null)
{
    public string Name { get; } = name;

    public FieldAttributes Attributes { get; } = attributes;

    public ApiTypeName Type { get; } = type;

    public int? Constant { get; } = constant;

    /// <summary>The row in the table of fields, once writing has begun.</summary>
    public FieldDefinitionHandle Handle { get; set; }
}

/// <summary>A method to be written.</summary>
/// <param name="name">The name.</param>
/// <param name="attributes">The attributes, but for the one of static methods.</param>
/// <param name="shape">The parameters and the result.</param>
/// <param name="body">Writes the instructions.</param>
internal sealed class MethodModel(string name, MethodAttributes attributes, MethodShape shape, Action<IlWriter> body)
{
    public const MethodAttributes ConstructorAttributes =
        MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName;

    public string Name { get; } = name;

    public MethodAttributes Attributes { get; } = attributes | MethodAttributes.HideBySig | (shape.IsStatic ? MethodAttributes.Static : 0);

    public MethodShape Shape { get; } = shape;

    public Action<IlWriter> Body { get; } = body;

    /// <summary>The most values on the stack at once. Up to 8, the header of a short method has one byte; beyond, it has twelve.</summary>
    public int MaxStack { get; init; } = 8;

    /// <summary>The parameters whose names are written; empty for a method that only generated code calls.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The row in the table of methods, once writing has begun.</summary>
    public MethodDefinitionHandle Handle { get; set; }
}

/// <summary>A property to be written.</summary>
/// <param name="Api">The property.</param>
/// <param name="Getter">The method that returns its value.</param>
internal sealed record PropertyModel(ApiProperty Api, MethodModel Getter);
