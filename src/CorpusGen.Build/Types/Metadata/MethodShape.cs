using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>The parameters and the result of a method.</summary>
/// <param name="Returns">The type of the result; null for void.</param>
/// <param name="Parameters">The types of the parameters.</param>
internal sealed record MethodShape(SignatureType? Returns, params SignatureType[] Parameters)
{
    /// <summary>True for a static method.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The number of type parameters that the method has itself.</summary>
    public int TypeParameters { get; init; }

    /// <summary>Writes the signature.</summary>
    public void Encode(BlobEncoder blob, References references) =>
        blob.MethodSignature(genericParameterCount: TypeParameters, isInstanceMethod: !IsStatic)
            .Parameters(
                Parameters.Length,
                returns =>
                {
                    if (Returns is null)
                        returns.Void();
                    else
                        Returns.Encode(returns.Type(), references);
                },
                parameters =>
                {
                    foreach (var parameter in Parameters)
                        parameter.Encode(parameters.AddParameter().Type(parameter.IsByReference), references);
                }
            );
}

/// <summary>A type as signatures write it.</summary>
/// <param name="Encode">Writes it.</param>
/// <param name="IsByReference">True for an out parameter.</param>
internal sealed record SignatureType(Action<SignatureTypeEncoder, References> Encode, bool IsByReference = false)
{
    public static readonly SignatureType Object = new((type, _) => type.Object());
    public static readonly SignatureType Pointer = new((type, _) => type.IntPtr());

    /// <summary>The type argument of the class that has the method.</summary>
    public static readonly SignatureType OfClass = new((type, _) => type.GenericTypeParameter(0));

    /// <summary>The type argument of the method.</summary>
    public static readonly SignatureType OfMethod = new((type, _) => type.GenericMethodTypeParameter(0));

    public static implicit operator SignatureType(ApiTypeName name) => new((type, references) => references.Encode(type, name));

    /// <summary>An array.</summary>
    public static SignatureType ArrayOf(SignatureType item) => new((type, references) => item.Encode(type.SZArray(), references));

    /// <summary>System.Func; the last type is that of the result.</summary>
    public static SignatureType Function(params SignatureType[] types) => Generic("System", $"Func`{types.Length}", false, types);

    /// <summary>A generic type of the framework.</summary>
    public static SignatureType Generic(string space, string name, bool isValueType, params SignatureType[] arguments) =>
        new(
            (type, references) =>
            {
                var encoder = type.GenericInstantiation(references.Type(space, name), arguments.Length, isValueType);
                foreach (var argument in arguments)
                    argument.Encode(encoder.AddArgument(), references);
            }
        );
}
