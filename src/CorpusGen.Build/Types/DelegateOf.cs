using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;

namespace CorpusGen.Build.Types;

/// <summary>System.Func of what it takes and gives.</summary>
internal static class DelegateOf
{
    /// <summary>Its constructor, for the types given: the last is what it gives.</summary>
    public static MemberReferenceHandle Constructor(References references, params Action<SignatureTypeEncoder>[] types)
    {
        var blob = new BlobBuilder();
        var arguments = new BlobEncoder(blob)
            .TypeSpecificationSignature()
            .GenericInstantiation(references.Type("System", $"Func`{types.Length}"), types.Length, isValueType: false);
        foreach (var type in types)
            type(arguments.AddArgument());
        var func = references.Metadata.AddTypeSpecification(references.Metadata.GetOrAddBlob(blob));
        return references.Constructor(
            func,
            parameters =>
            {
                parameters.AddParameter().Type().Object();
                parameters.AddParameter().Type().IntPtr();
            },
            2
        );
    }
}
