using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>What the assembly uses of others: the run-time library, and the few types of the framework that it names.</summary>
internal sealed class References
{
    private readonly Dictionary<(string Space, string Name), EntityHandle> _types = [];
    private readonly Dictionary<(EntityHandle Parent, string Name, int Kind), MemberReferenceHandle> _members = [];
    private readonly Dictionary<(EntityHandle Generic, EntityHandle Argument), TypeSpecificationHandle> _lists = [];
    private readonly AssemblyReferenceHandle _framework;
    private readonly AssemblyReferenceHandle _runtime;

    /// <summary>Begins with none.</summary>
    /// <param name="metadata">Where they are written.</param>
    /// <param name="isModern">True for the library of net8.0 and later, which is made for a framework with System.Runtime; else for netstandard2.0.</param>
    /// <param name="runtimeVersion">The version of the run-time library.</param>
    public References(MetadataBuilder metadata, bool isModern, Version runtimeVersion)
    {
        Metadata = metadata;
        IsModern = isModern;
        _framework = isModern
            ? AddAssembly("System.Runtime", new Version(8, 0, 0, 0), [0xb0, 0x3f, 0x5f, 0x7f, 0x11, 0xd5, 0x0a, 0x3a])
            : AddAssembly("netstandard", new Version(2, 0, 0, 0), [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51]);
        _runtime = AddAssembly("CorpusGen.Runtime", runtimeVersion, []);
    }

    public MetadataBuilder Metadata { get; }

    /// <summary>True where the framework has all that the library of net8.0 has.</summary>
    public bool IsModern { get; }

    /// <summary>A type by its name in metadata: of CorpusGen's namespaces from the run-time library, of others from the framework.</summary>
    public EntityHandle Type(string space, string name)
    {
        if (_types.TryGetValue((space, name), out var known))
            return known;
        var assembly = space.StartsWith("CorpusGen", StringComparison.Ordinal) ? _runtime : _framework;
        return _types[(space, name)] = Metadata.AddTypeReference(assembly, Metadata.GetOrAddString(space), Metadata.GetOrAddString(name));
    }

    /// <summary>A type of the run-time library's first namespace.</summary>
    public EntityHandle Corpus(string name) => Type("CorpusGen", name);

    /// <summary>A type that generated code alone uses.</summary>
    public EntityHandle Storage(string name) => Type("CorpusGen.Storage", name);

    /// <summary>A generic class of one argument, as a type that has members.</summary>
    public EntityHandle Generic(EntityHandle generic, EntityHandle argument, bool isValueType)
    {
        if (_lists.TryGetValue((generic, argument), out var known))
            return known;
        var blob = new BlobBuilder();
        new BlobEncoder(blob)
            .TypeSpecificationSignature()
            .GenericInstantiation(generic, 1, isValueType: false)
            .AddArgument()
            .Type(argument, isValueType);
        return _lists[(generic, argument)] = Metadata.AddTypeSpecification(Metadata.GetOrAddBlob(blob));
    }

    /// <summary>A method of another type.</summary>
    /// <param name="parent">The type.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="signature">Writes the signature.</param>
    /// <param name="kind">Tells those of one name apart.</param>
    public MemberReferenceHandle Method(EntityHandle parent, string name, Action<BlobEncoder> signature, int kind = 0)
    {
        if (_members.TryGetValue((parent, name, kind), out var known))
            return known;
        var blob = new BlobBuilder();
        signature(new BlobEncoder(blob));
        return _members[(parent, name, kind)] = Metadata.AddMemberReference(
            parent,
            Metadata.GetOrAddString(name),
            Metadata.GetOrAddBlob(blob)
        );
    }

    /// <summary>A constructor of another type.</summary>
    public MemberReferenceHandle Constructor(EntityHandle parent, Action<ParametersEncoder> parameters, int count) =>
        Method(
            parent,
            ".ctor",
            blob => blob.MethodSignature(isInstanceMethod: true).Parameters(count, returns => returns.Void(), parameters),
            count
        );

    /// <summary>A method without parameters that gives an object.</summary>
    public MemberReferenceHandle Getter(EntityHandle parent, string name, Action<SignatureTypeEncoder> type) =>
        Method(parent, name, blob => blob.MethodSignature(isInstanceMethod: true).Parameters(0, returns => type(returns.Type()), _ => { }));

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
