using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>Writes the instructions of a method.</summary>
internal sealed class IlWriter(InstructionEncoder code, References references)
{
    public References References { get; } = references;

    /// <summary>Writes an instruction, and what it refers to.</summary>
    public void Do(ILOpCode operation, EntityHandle? operand = null)
    {
        code.OpCode(operation);
        if (operand is { } token)
            code.Token(token);
    }

    public void LoadArgument(int place) => code.LoadArgument(place);

    public void LoadNumber(int number) => code.LoadConstantI4(number);

    public void LoadText(string text) => code.LoadString(References.Metadata.GetOrAddUserString(text));

    /// <summary>Loads an array of texts.</summary>
    public void LoadTexts(IReadOnlyList<string> texts)
    {
        code.LoadConstantI4(texts.Count);
        Do(ILOpCode.Newarr, References.Of(LibraryTypes.Text));
        for (var i = 0; i < texts.Count; i++)
        {
            code.OpCode(ILOpCode.Dup);
            code.LoadConstantI4(i);
            LoadText(texts[i]);
            code.OpCode(ILOpCode.Stelem_ref);
        }
    }

    /// <summary>Loads a delegate of a static method.</summary>
    public void LoadFunction(EntityHandle method, params SignatureType[] types)
    {
        code.OpCode(ILOpCode.Ldnull);
        Do(ILOpCode.Ldftn, method);
        var constructor = new MethodShape(null, SignatureType.Object, SignatureType.Pointer);
        Do(ILOpCode.Newobj, References.Method(References.Of(SignatureType.Function(types)), ".ctor", constructor));
    }

    /// <summary>Loads a field. If it is null, creates its value first and stores it.</summary>
    public void LoadOrCreate(EntityHandle field, bool isStatic, Action create)
    {
        if (!isStatic)
            LoadArgument(0);
        Do(isStatic ? ILOpCode.Ldsfld : ILOpCode.Ldfld, field);
        code.OpCode(ILOpCode.Dup);
        code.OpCode(ILOpCode.Brtrue_s);
        var distance = code.CodeBuilder.ReserveBytes(1);
        var start = code.Offset;
        code.OpCode(ILOpCode.Pop);
        if (!isStatic)
            LoadArgument(0);
        create();
        if (isStatic)
            code.OpCode(ILOpCode.Dup);
        Do(isStatic ? ILOpCode.Stsfld : ILOpCode.Stfld, field);
        if (!isStatic)
        {
            LoadArgument(0);
            Do(ILOpCode.Ldfld, field);
        }

        new BlobWriter(distance).WriteSByte(checked((sbyte)(code.Offset - start)));
    }

    /// <summary>Calls a static method or the constructor of a base class.</summary>
    public void Call(EntityHandle method) => Do(ILOpCode.Call, method);

    /// <summary>Calls a method of an object.</summary>
    public void CallVirtual(ApiTypeName type, string method, SignatureType returns, params SignatureType[] parameters) =>
        Do(ILOpCode.Callvirt, References.Method(References.Of(type), method, new MethodShape(returns, parameters)));

    /// <summary>Ends the method.</summary>
    public void Return() => code.OpCode(ILOpCode.Ret);
}
