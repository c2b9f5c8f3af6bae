using System.Reflection;
using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;

namespace CorpusGen.Build.Types;

/// <summary>The class that opens the resource, and the instructions by which all others use it.</summary>
internal sealed class ResourceClass
{
    /// <summary>The name of the resource, in this assembly or in that of the project.</summary>
    public const string ResourceName = "CorpusGen.corpus";

    private static readonly ApiTypeName TypeOfType = new("System", "Type");

    private readonly FieldModel _data = new(
        "Data",
        FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.InitOnly,
        LibraryTypes.CorpusResource
    );

    /// <summary>Makes the class.</summary>
    /// <param name="hash">The hash of the texts in the resource.</param>
    public ResourceClass(string hash)
    {
        Type = new TypeModel(
            new ApiTypeName("", "Resource_") { IsGenerated = true },
            "Resource_",
            TypeAttributes.NestedPrivate | TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit,
            new ApiTypeName("System", "Object")
        );
        Type.Fields.Add(_data);
        Type.Methods.Add(
            new MethodModel(
                ".cctor",
                MethodAttributes.Private | MethodModel.ConstructorAttributes,
                new MethodShape(null) { IsStatic = true },
                code => Open(code, hash)
            )
        );
    }

    public TypeModel Type { get; }

    /// <summary>Loads what a property of the opened resource returns.</summary>
    public void Load(IlWriter code, string getter, ApiTypeName type)
    {
        code.Do(ILOpCode.Ldsfld, _data.Handle);
        code.CallVirtual(LibraryTypes.CorpusResource, getter, type);
    }

    /// <summary>Loads a shard by its number.</summary>
    public void LoadShard(IlWriter code, int number)
    {
        code.Do(ILOpCode.Ldsfld, _data.Handle);
        code.LoadNumber(number);
        code.CallVirtual(LibraryTypes.CorpusResource, "Shard", LibraryTypes.CorpusShard, LibraryTypes.Integer);
    }

    // new CorpusResource(typeof(Corpus), name, hash)
    private void Open(IlWriter code, string hash)
    {
        var references = code.References;
        var handle = new ApiTypeName("System", "RuntimeTypeHandle", IsValueType: true);
        code.Do(ILOpCode.Ldtoken, references.Of(GeneratedTypes.Corpus));
        code.Call(
            references.Method(references.Of(TypeOfType), "GetTypeFromHandle", new MethodShape(TypeOfType, handle) { IsStatic = true })
        );
        code.LoadText(ResourceName);
        code.LoadText(hash);
        code.Do(
            ILOpCode.Newobj,
            references.Constructor(references.Of(LibraryTypes.CorpusResource), TypeOfType, LibraryTypes.Text, LibraryTypes.Text)
        );
        code.Do(ILOpCode.Stsfld, _data.Handle);
        code.Return();
    }
}
