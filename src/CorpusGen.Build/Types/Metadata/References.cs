using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>The types and methods that the assembly uses: its own, those of the run-time library, and a few of the framework.</summary>
internal sealed class References
{
    private readonly Dictionary<(string Space, string Name), EntityHandle> _types = [];

    // Methods of one name differ in the number of their parameters.
    private readonly Dictionary<(EntityHandle Parent, string Name, int Parameters), MemberReferenceHandle> _members = [];
    private readonly Dictionary<(EntityHandle Generic, EntityHandle Argument), EntityHandle> _generics = [];
    private readonly AssemblyReferenceHandle _framework;
    private readonly AssemblyReferenceHandle _runtime;
    private AssemblyReferenceHandle _json;

    /// <summary>Starts with none.</summary>
    /// <param name="metadata">The tables to which they are added.</param>
    /// <param name="isModern">True for the library of net8.0 and later, which is made for a framework with System.Runtime; else for
    /// netstandard2.0.</param>
    /// <param name="runtimeVersion">The version of the run-time library.</param>
    public References(MetadataBuilder metadata, bool isModern, Version runtimeVersion)
    {
        Metadata = metadata;
        IsModern = isModern;
        _framework = isModern
            ? AddAssembly("System.Runtime", new Version(8, 0, 0, 0), [0xb0, 0x3f, 0x5f, 0x7f, 0x11, 0xd5, 0x0a, 0x3a])
            : AddAssembly("netstandard", new Version(2, 0, 0, 0), [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51]);
        RuntimeVersion = runtimeVersion;
        _runtime = AddAssembly("CorpusGen.Runtime", runtimeVersion, []);
    }

    public MetadataBuilder Metadata { get; }

    /// <summary>The version of the run-time library.</summary>
    public Version RuntimeVersion { get; }

    // References are added when they are needed, so that an assembly has no others.
    private AssemblyReferenceHandle Json =>
        _json.IsNil
            ? _json = AddAssembly("System.Text.Json", new Version(8, 0, 0, 0), [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51])
            : _json;

    /// <summary>True if the framework has everything that the library of net8.0 uses.</summary>
    public bool IsModern { get; }

    /// <summary>The types that are written, by their path below the outermost type, whose own path is empty.</summary>
    public Dictionary<string, TypeModel> Generated { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns a type by its name in metadata: of CorpusGen's namespaces from the run-time library, of others from the framework.
    /// </summary>
    public EntityHandle Type(string space, string name)
    {
        if (_types.TryGetValue((space, name), out var known))
            return known;
        var assembly =
            space.StartsWith("CorpusGen", StringComparison.Ordinal) ? _runtime
            : space.StartsWith("System.Text.Json", StringComparison.Ordinal) ? Json
            : _framework;
        return _types[(space, name)] = Metadata.AddTypeReference(assembly, Metadata.GetOrAddString(space), Metadata.GetOrAddString(name));
    }

    /// <summary>Returns a type that has members, or of which one derives.</summary>
    public EntityHandle Of(ApiTypeName type)
    {
        if (type.IsGenerated)
            return Generated[type.Path].Handle;
        if (type.Argument is not { } argument)
            return Type(type.Namespace, type.Name);
        var key = (Type(type.Namespace, type.Name + "`1"), Of(argument));
        return _generics.TryGetValue(key, out var known) ? known : _generics[key] = Of((SignatureType)type);
    }

    /// <summary>Returns a type by its signature.</summary>
    public TypeSpecificationHandle Of(SignatureType type)
    {
        var blob = new BlobBuilder();
        type.Encode(new BlobEncoder(blob).TypeSpecificationSignature(), this);
        return Metadata.AddTypeSpecification(Metadata.GetOrAddBlob(blob));
    }

    /// <summary>Writes a type into a signature.</summary>
    public void Encode(SignatureTypeEncoder encoder, ApiTypeName type)
    {
        if (type is { IsNullable: true, IsValueType: true })
        {
            var item = encoder.GenericInstantiation(Type("System", "Nullable`1"), 1, isValueType: true).AddArgument();
            Encode(item, type with { IsNullable = false });
        }
        else if (type.Argument is { } argument)
        {
            Encode(encoder.GenericInstantiation(Type(type.Namespace, type.Name + "`1"), 1, isValueType: false).AddArgument(), argument);
        }
        else if (type.Namespace != "System" || !EncodePrimitive(encoder, type.Name))
        {
            encoder.Type(Of(type), type.IsValueType);
        }
    }

    /// <summary>Returns a method of another type.</summary>
    public MemberReferenceHandle Method(EntityHandle parent, string name, MethodShape shape)
    {
        var key = (parent, name, shape.Parameters.Length);
        if (_members.TryGetValue(key, out var known))
            return known;
        var blob = new BlobBuilder();
        shape.Encode(new BlobEncoder(blob), this);
        return _members[key] = Metadata.AddMemberReference(parent, Metadata.GetOrAddString(name), Metadata.GetOrAddBlob(blob));
    }

    /// <summary>Returns a constructor of another type.</summary>
    public MemberReferenceHandle Constructor(EntityHandle parent, params SignatureType[] parameters) =>
        Method(parent, ".ctor", new MethodShape(null, parameters));

    /// <summary>Returns a generic method with its type argument.</summary>
    public MethodSpecificationHandle Method(MemberReferenceHandle method, ApiTypeName argument)
    {
        var blob = new BlobBuilder();
        Encode(new BlobEncoder(blob).MethodSpecificationSignature(1).AddArgument(), argument);
        return Metadata.AddMethodSpecification(method, Metadata.GetOrAddBlob(blob));
    }

    // The types that signatures write as one byte.
    private static bool EncodePrimitive(SignatureTypeEncoder encoder, string name)
    {
        if (name == "String")
            encoder.String();
        else if (name == "Int32")
            encoder.Int32();
        else if (name == "Boolean")
            encoder.Boolean();
        else
            return false;
        return true;
    }

    private AssemblyReferenceHandle AddAssembly(string name, Version version, byte[] token) =>
        Metadata.AddAssemblyReference(
            Metadata.GetOrAddString(name),
            version,
            default,
            token.Length == 0 ? default : Metadata.GetOrAddBlob(token),
            (AssemblyFlags)0,
            default
        );
}
