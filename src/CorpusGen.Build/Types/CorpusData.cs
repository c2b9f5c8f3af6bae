using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core;

namespace CorpusGen.Build.Types;

/// <summary>The class that opens the resource, and the code by which all others come to it.</summary>
internal sealed class CorpusData
{
    /// <summary>What the resource is called, in this assembly or in that of the project.</summary>
    public const string ResourceName = "CorpusGen.corpus";

    private readonly FieldModel _data;

    public CorpusData(TypeModel owner, StoredCorpus corpus)
    {
        Class = new TypeModel("Resource_", TypeForm.Static | TypeAttributes.NestedPrivate, TypeForm.Object);
        _data = Class.Add(
            new FieldModel(
                "Data",
                FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.InitOnly,
                (type, references) => type.Encode(references.Storage("CorpusResource"))
            )
        );
        Class.Add(
            new MethodModel(
                ".cctor",
                MethodAttributes.Private
                    | MethodAttributes.HideBySig
                    | MethodAttributes.SpecialName
                    | MethodAttributes.RTSpecialName
                    | MethodAttributes.Static,
                (blob, _) => blob.MethodSignature().Parameters(0, returns => returns.Void(), _ => { }),
                (code, references) =>
                {
                    code.OpCode(ILOpCode.Ldtoken);
                    code.Token(owner.Handle);
                    code.Call(
                        references.Method(
                            references.Type("System", "Type"),
                            "GetTypeFromHandle",
                            blob =>
                                blob.MethodSignature()
                                    .Parameters(
                                        1,
                                        returns => returns.Type().Encode(references.Type("System", "Type")),
                                        parameters =>
                                            parameters.AddParameter().Type().Encode(references.Type("System", "RuntimeTypeHandle"), true)
                                    )
                        )
                    );
                    code.LoadString(references.Metadata.GetOrAddUserString(ResourceName));
                    code.LoadString(references.Metadata.GetOrAddUserString(corpus.Hash.Text));
                    code.New(
                        references.Constructor(
                            references.Storage("CorpusResource"),
                            parameters =>
                            {
                                parameters.AddParameter().Type().Encode(references.Type("System", "Type"));
                                parameters.AddParameter().Type().String();
                                parameters.AddParameter().Type().String();
                            },
                            3
                        )
                    );
                    code.OpCode(ILOpCode.Stsfld);
                    code.Token(_data.Handle);
                    code.Return();
                }
            )
        );
    }

    /// <summary>The class.</summary>
    public TypeModel Class { get; }

    /// <summary>Loads the opened resource.</summary>
    public void Load(InstructionEncoder code)
    {
        code.OpCode(ILOpCode.Ldsfld);
        code.Token(_data.Handle);
    }

    /// <summary>Loads the index of the corpus.</summary>
    public void LoadIndex(InstructionEncoder code, References references)
    {
        Load(code);
        code.CallVirtual(
            references.Getter(references.Storage("CorpusResource"), "get_Index", type => type.Encode(references.Storage("CorpusIndex")))
        );
    }

    /// <summary>Loads a shard by its number.</summary>
    public void LoadShard(InstructionEncoder code, References references, int number)
    {
        Load(code);
        code.LoadConstantI4(number);
        code.CallVirtual(
            references.Method(
                references.Storage("CorpusResource"),
                "Shard",
                blob =>
                    blob.MethodSignature(isInstanceMethod: true)
                        .Parameters(
                            1,
                            returns => returns.Type().Encode(references.Storage("CorpusShard")),
                            parameters => parameters.AddParameter().Type().Int32()
                        )
            )
        );
    }
}
