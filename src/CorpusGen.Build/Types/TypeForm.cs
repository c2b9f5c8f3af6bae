using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;

namespace CorpusGen.Build.Types;

/// <summary>The forms that types and members have, as the compiler of C# writes them.</summary>
internal static class TypeForm
{
    public const TypeAttributes Class = TypeAttributes.NestedPublic | TypeAttributes.BeforeFieldInit;

    public const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit;

    private const MethodAttributes ConstructorForm =
        MethodAttributes.Assembly | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName;

    /// <summary>The base of a class that derives from none.</summary>
    public static EntityHandle Object(References references) => references.Type("System", "Object");

    /// <summary>A constructor that only this assembly calls, so that its parameters need no names: what it takes, and what it does.</summary>
    public static MethodModel Constructor(
        Action<ParametersEncoder, References> parameters,
        int count,
        Action<InstructionEncoder, References> body,
        int maxStack = 8
    ) =>
        new(
            ".ctor",
            ConstructorForm,
            (blob, references) =>
                blob.MethodSignature(isInstanceMethod: true)
                    .Parameters(count, returns => returns.Void(), encoder => parameters(encoder, references)),
            body
        )
        {
            MaxStack = maxStack,
        };

    /// <summary>A type of the run-time library as it stands in a signature.</summary>
    public static void Encode(this SignatureTypeEncoder encoder, EntityHandle type, bool isValueType = false) =>
        encoder.Type(type, isValueType);

    /// <summary>Ends a method.</summary>
    public static void Return(this InstructionEncoder code) => code.OpCode(ILOpCode.Ret);

    /// <summary>Makes an object.</summary>
    public static void New(this InstructionEncoder code, EntityHandle constructor)
    {
        code.OpCode(ILOpCode.Newobj);
        code.Token(constructor);
    }

    /// <summary>Calls a method of an object.</summary>
    public static void CallVirtual(this InstructionEncoder code, EntityHandle method)
    {
        code.OpCode(ILOpCode.Callvirt);
        code.Token(method);
    }
}
