using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CorpusGen.Core.Tests.Architecture;

/// <summary>A use of a type by another, each with its namespace. Nested types count as the type that declares them.</summary>
internal sealed record TypeUse(TypeName User, TypeName Used);

/// <summary>The name of a type that is not nested.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name}";
}

/// <summary>
/// Reads from a compiled assembly which types use which: base types, interfaces, fields, signatures, and everything that method bodies
/// name. The assembly is not loaded.
/// </summary>
internal static class TypeUses
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    /// <summary>
    /// Returns the uses between types of the project, each once. Types that the compiler adds outside a namespace are left out.
    /// </summary>
    public static IReadOnlyList<TypeUse> Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var uses = new HashSet<TypeUse>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var user = NameOf(reader, handle);
            var names = new NameCollector();
            Collect(reader, file, reader.GetTypeDefinition(handle), names);
            uses.UnionWith(names.Names.Where(used => used != user && IsOurs(used)).Select(used => new TypeUse(user, used)));
        }

        return [.. uses.Where(use => IsOurs(use.User))];
    }

    /// <summary>Returns the types that the assembly declares, without nested ones.</summary>
    public static IReadOnlyList<TypeName> Declared(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return
        [
            .. reader
                .TypeDefinitions.Where(handle => !reader.GetTypeDefinition(handle).IsNested)
                .Select(handle => NameOf(reader, handle))
                .Where(IsOurs),
        ];
    }

    private static bool IsOurs(TypeName type) =>
        type.Namespace == "CorpusGen" || type.Namespace.StartsWith("CorpusGen.", StringComparison.Ordinal);

    private static void Collect(MetadataReader reader, PEReader file, TypeDefinition type, NameCollector names)
    {
        names.Add(reader, type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
            names.Add(reader, reader.GetInterfaceImplementation(implemented).Interface);
        foreach (var field in type.GetFields())
            reader.GetFieldDefinition(field).DecodeSignature(names, null);
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            method.DecodeSignature(names, null);
            if (method.RelativeVirtualAddress == 0)
                continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil)
                reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
            foreach (var token in Tokens(body.GetILReader()))
                names.Add(reader, MetadataTokens.EntityHandle(token));
        }
    }

    // The operands that name a type, a method or a field.
    private static List<int> Tokens(BlobReader code)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            int operation = code.ReadByte();
            if (operation == 0xFE)
                operation = 0xFE00 | code.ReadByte();
            var operand = Operands[operation];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                tokens.Add(code.ReadInt32());
            }
            else if (operand == OperandType.InlineSwitch)
            {
                var targets = code.ReadInt32();
                code.Offset += 4 * targets;
            }
            else
            {
                code.Offset += SizeOf(operand);
            }
        }

        return tokens;
    }

    private static int SizeOf(OperandType operand) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };

    private static TypeName NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (type.IsNested)
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static TypeName NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    /// <summary>Collects the names of all types in signatures and in the instructions.</summary>
    private sealed class NameCollector : ISignatureTypeProvider<bool, object?>
    {
        public HashSet<TypeName> Names { get; } = [];

        public void Add(MetadataReader reader, EntityHandle handle)
        {
            if (handle.IsNil)
                return;
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    Names.Add(NameOf(reader, (TypeDefinitionHandle)handle));
                    break;
                case HandleKind.TypeReference:
                    Names.Add(NameOf(reader, (TypeReferenceHandle)handle));
                    break;
                case HandleKind.TypeSpecification:
                    reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                    break;
                case HandleKind.FieldDefinition:
                    Names.Add(NameOf(reader, reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()));
                    break;
                case HandleKind.MethodDefinition:
                    Names.Add(NameOf(reader, reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()));
                    break;
                case HandleKind.MemberReference:
                    Add(reader, reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                    break;
                case HandleKind.MethodSpecification:
                    var method = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                    method.DecodeSignature(this, null);
                    Add(reader, method.Method);
                    break;
            }
        }

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            Names.Add(NameOf(reader, handle));

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            Names.Add(NameOf(reader, handle));

        public bool GetTypeFromSpecification(
            MetadataReader reader,
            object? genericContext,
            TypeSpecificationHandle handle,
            byte rawTypeKind
        ) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        // The parts of a composite type were added when they were decoded.
        public bool GetArrayType(bool elementType, ArrayShape shape) => true;

        public bool GetByReferenceType(bool elementType) => true;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => true;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

        public bool GetGenericMethodParameter(object? genericContext, int index) => true;

        public bool GetGenericTypeParameter(object? genericContext, int index) => true;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;

        public bool GetPinnedType(bool elementType) => true;

        public bool GetPointerType(bool elementType) => true;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => true;

        public bool GetSZArrayType(bool elementType) => true;
    }
}
