using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>Writes the few attributes that the assembly has.</summary>
internal sealed class TypeAttributesWriter(References references)
{
    private readonly BlobBuilder _scratch = new();

    /// <summary>Nothing here is found by reflection: a trimmed program keeps what it names.</summary>
    public void WriteTrimmable() =>
        Write(
            EntityHandle.AssemblyDefinition,
            References("System.Reflection", "AssemblyMetadataAttribute", 2),
            fixedArguments =>
            {
                fixedArguments.AddArgument().Scalar().Constant("IsTrimmable");
                fixedArguments.AddArgument().Scalar().Constant("True");
            }
        );

    /// <summary>Has the compiler warn where a document is used. An id of our own is named where the framework's attribute can carry one.</summary>
    public void WriteObsolete(EntityHandle target, Notice notice) =>
        Write(
            target,
            References("System", "ObsoleteAttribute", 1),
            fixedArguments => fixedArguments.AddArgument().Scalar().Constant(notice.Message),
            references.IsModern ? notice.Id : null
        );

    /// <summary>Marks a parameter that takes what is given one by one.</summary>
    public void WriteParams(EntityHandle target) => Write(target, References("System", "ParamArrayAttribute", 0), _ => { });

    private void Write(
        EntityHandle target,
        MemberReferenceHandle constructor,
        Action<FixedArgumentsEncoder> arguments,
        string? diagnosticId = null
    )
    {
        _scratch.Clear();
        new BlobEncoder(_scratch).CustomAttributeSignature(
            arguments,
            named =>
            {
                var count = named.Count(diagnosticId is null ? 0 : 1);
                if (diagnosticId is not null)
                {
                    count.AddArgument(
                        isField: false,
                        type => type.ScalarType().String(),
                        name => name.Name("DiagnosticId"),
                        literal => literal.Scalar().Constant(diagnosticId)
                    );
                }
            }
        );
        references.Metadata.AddCustomAttribute(target, constructor, references.Metadata.GetOrAddBlob(_scratch));
    }

    private MemberReferenceHandle References(string space, string name, int strings) =>
        references.Constructor(
            references.Type(space, name),
            parameters =>
            {
                for (var i = 0; i < strings; i++)
                    parameters.AddParameter().Type().String();
            },
            strings
        );
}
