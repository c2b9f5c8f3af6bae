using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>
/// Writes types into an assembly, with one resource in it. Tables are in order of the types, outer before inner: first each type and
/// member gets its row, then all are written, so that each can refer to any other. The same types give the same bytes.
/// </summary>
internal sealed class AssemblyWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly BlobBuilder _code = new();
    private readonly BlobBuilder _scratch = new();
    private readonly Dictionary<ApiTypeName, BlobHandle> _fieldSignatures = [];
    private readonly MethodBodyStreamEncoder _bodies;
    private readonly References _references;
    private readonly TypeAttributesWriter _attributes;
    private readonly int? _onlyBody;

    private AssemblyWriter(AssemblyHead head, bool hasBodies)
    {
        _bodies = new MethodBodyStreamEncoder(_code);
        _references = new References(_metadata, head.IsModern, head.RuntimeVersion);
        _attributes = new TypeAttributesWriter(_references);
        if (!hasBodies)
            _onlyBody = WriteThrow();
    }

    /// <summary>Writes the assembly.</summary>
    /// <param name="head">The name and the versions.</param>
    /// <param name="type">The type that contains all others.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <param name="writeResource">Adds the bytes of the resource, and returns those that replace the first ones.</param>
    public static BlobBuilder Write(AssemblyHead head, TypeModel type, string resource, Func<Action<byte[]>, byte[]> writeResource)
    {
        var writer = new AssemblyWriter(head, hasBodies: true);
        var metadata = writer._metadata;
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(resource), default, 0);

        var resources = new BlobBuilder();
        var length = resources.ReserveBytes(sizeof(int));
        var first = default(Blob);
        var start = writeResource(bytes =>
        {
            if (first.IsDefault)
                first = resources.ReserveBytes(bytes.Length);
            else
                resources.WriteBytes(bytes);
        });
        new BlobWriter(first).WriteBytes(start);
        new BlobWriter(length).WriteInt32(resources.Count - sizeof(int));
        resources.Align(8);
        return writer.Serialize(head, type, resources);
    }

    /// <summary>
    /// Writes the reference assembly: the same types, without bodies and the resource. It stays the same to the byte if no member has
    /// changed, so that the compiler need not run.
    /// </summary>
    public static BlobBuilder WriteReference(AssemblyHead head, TypeModel type)
    {
        var writer = new AssemblyWriter(head, hasBodies: false);
        writer._attributes.WriteReference();
        return writer.Serialize(head, type, null);
    }

    private BlobBuilder Serialize(AssemblyHead head, TypeModel type, BlobBuilder? resources)
    {
        var id = _metadata.ReserveGuid();
        _metadata.AddModule(0, _metadata.GetOrAddString(head.Name + ".dll"), id.Handle, default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString(head.Name), head.RuntimeVersion, default, default, 0, AssemblyHashAlgorithm.Sha1);
        _attributes.WriteTrimmable();
        _attributes.WriteGenerated();
        WriteTypes(type);
        var image = new ManagedPEBuilder(
            new PEHeaderBuilder(
                imageCharacteristics: Characteristics.ExecutableImage | Characteristics.Dll | Characteristics.LargeAddressAware
            ),
            new MetadataRootBuilder(_metadata),
            _code,
            managedResources: resources,
            deterministicIdProvider: IdOf
        );
        var bytes = new BlobBuilder();
        var content = image.Serialize(bytes);
        id.CreateWriter().WriteGuid(content.Guid);
        return bytes;
    }

    private static BlobContentId IdOf(IEnumerable<Blob> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var blob in content)
        {
            var bytes = blob.GetBytes();
            hash.AppendData(bytes.Array!, bytes.Offset, bytes.Count);
        }

        return BlobContentId.FromHash(hash.GetHashAndReset());
    }

    private void WriteTypes(TypeModel outermost)
    {
        var all = new List<(TypeModel Type, TypeModel? Outer)>();
        Collect(outermost, null);
        // The first row is <Module>, the type of what is in no type.
        var (row, field, method) = (2, 1, 1);
        foreach (var (type, _) in all)
        {
            type.Handle = MetadataTokens.TypeDefinitionHandle(row++);
            foreach (var one in type.Fields)
                one.Handle = MetadataTokens.FieldDefinitionHandle(field++);
            foreach (var one in type.Methods)
                one.Handle = MetadataTokens.MethodDefinitionHandle(method++);
        }

        _metadata.AddTypeDefinition(
            default,
            default,
            _metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1)
        );
        (field, method) = (1, 1);
        foreach (var (type, outer) in all)
        {
            _metadata.AddTypeDefinition(
                type.Attributes,
                _metadata.GetOrAddString(type.Namespace),
                _metadata.GetOrAddString(type.Name),
                _references.Of(type.BaseType),
                MetadataTokens.FieldDefinitionHandle(field),
                MetadataTokens.MethodDefinitionHandle(method)
            );
            if (outer is not null)
                _metadata.AddNestedType(type.Handle, outer.Handle);
            if (type.UsageWarning is { } warning)
                _attributes.WriteObsolete(type.Handle, warning);
            if (type.IsDocument && _references.IsModern)
                _attributes.WriteJsonConverter(type.Handle);
            foreach (var one in type.Fields)
                WriteField(one);
            foreach (var one in type.Methods)
                WriteMethod(one);
            WriteProperties(type);
            field += type.Fields.Count;
            method += type.Methods.Count;
        }

        void Collect(TypeModel type, TypeModel? outer)
        {
            all.Add((type, outer));
            _references.Generated.Add(type.Self.Path, type);
            foreach (var nested in type.Nested)
                Collect(nested, type);
        }
    }

    private void WriteField(FieldModel field)
    {
        _metadata.AddFieldDefinition(field.Attributes, _metadata.GetOrAddString(field.Name), SignatureOf(field.Type));
        if (field.Constant is { } constant)
            _metadata.AddConstant(field.Handle, constant);
    }

    // Most fields have one of a few types.
    private BlobHandle SignatureOf(ApiTypeName type)
    {
        if (!type.IsGenerated && _fieldSignatures.TryGetValue(type, out var known))
            return known;
        _scratch.Clear();
        _references.Encode(new BlobEncoder(_scratch).FieldSignature(), type);
        var signature = _metadata.GetOrAddBlob(_scratch);
        if (!type.IsGenerated)
            _fieldSignatures.Add(type, signature);
        return signature;
    }

    private void WriteMethod(MethodModel method)
    {
        _scratch.Clear();
        method.Shape.Encode(new BlobEncoder(_scratch), _references);
        var signature = _metadata.GetOrAddBlob(_scratch);
        var body = _onlyBody ?? WriteBody(method);
        var first = MetadataTokens.ParameterHandle(_metadata.GetRowCount(TableIndex.Param) + 1);
        _metadata.AddMethodDefinition(
            method.Attributes,
            MethodImplAttributes.IL,
            _metadata.GetOrAddString(method.Name),
            signature,
            body,
            first
        );
        for (var i = 0; i < method.Parameters.Count; i++)
            WriteParameter(method.Parameters[i], i + 1);
    }

    private int WriteBody(MethodModel method)
    {
        _scratch.Clear();
        var code = new InstructionEncoder(_scratch);
        method.Body(new IlWriter(code, _references));
        return _bodies.AddMethodBody(code, method.MaxStack);
    }

    // All methods of a reference assembly have one body.
    private int WriteThrow()
    {
        var code = new InstructionEncoder(_scratch);
        code.OpCode(ILOpCode.Ldnull);
        code.OpCode(ILOpCode.Throw);
        return _bodies.AddMethodBody(code);
    }

    private void WriteParameter(ApiParameter parameter, int sequence)
    {
        var attributes = parameter.IsOptional ? ParameterAttributes.Optional | ParameterAttributes.HasDefault : ParameterAttributes.None;
        var handle = _metadata.AddParameter(attributes, _metadata.GetOrAddString(parameter.Name), sequence);
        if (parameter.IsOptional)
            _metadata.AddConstant(handle, parameter.Default);
        if (parameter.IsParams)
            _attributes.WriteParams(handle);
    }

    private void WriteProperties(TypeModel type)
    {
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var property = type.Properties[i].Api;
            _scratch.Clear();
            new BlobEncoder(_scratch)
                .PropertySignature(isInstanceProperty: !property.IsStatic)
                .Parameters(0, returns => _references.Encode(returns.Type(), property.Type), _ => { });
            var handle = _metadata.AddProperty(
                PropertyAttributes.None,
                _metadata.GetOrAddString(property.Name),
                _metadata.GetOrAddBlob(_scratch)
            );
            if (i == 0)
                _metadata.AddPropertyMap(type.Handle, handle);
            _metadata.AddMethodSemantics(handle, MethodSemanticsAttributes.Getter, type.Properties[i].Getter.Handle);
            if (property.UsageWarning is { } warning)
                _attributes.WriteObsolete(handle, warning);
        }
    }
}
