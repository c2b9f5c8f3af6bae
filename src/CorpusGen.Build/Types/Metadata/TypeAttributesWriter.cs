using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;

namespace CorpusGen.Build.Types.Metadata;

/// <summary>Writes the attributes of the assembly, its types and its members.</summary>
internal sealed class TypeAttributesWriter(References references)
{
    private readonly BlobBuilder _scratch = new();

    /// <summary>Marks the assembly as trimmable, because nothing in it is found by reflection.</summary>
    public void WriteTrimmable() =>
        Write(
            EntityHandle.AssemblyDefinition,
            Constructor("System.Reflection", "AssemblyMetadataAttribute", 2),
            fixedArguments =>
            {
                fixedArguments.AddArgument().Scalar().Constant("IsTrimmable");
                fixedArguments.AddArgument().Scalar().Constant("True");
            }
        );

    /// <summary>
    /// Marks a type or member as obsolete, so that the compiler warns at each use. The id is written if the framework's attribute has
    /// one.
    /// </summary>
    public void WriteObsolete(EntityHandle target, UsageWarning warning) =>
        Write(
            target,
            Constructor("System", "ObsoleteAttribute", 1),
            fixedArguments => fixedArguments.AddArgument().Scalar().Constant(warning.Message),
            references.IsModern ? warning.Id : null
        );

    /// <summary>Marks the assembly as generated. It has no symbols, so tools that measure coverage ignore it anyway.</summary>
    public void WriteGenerated() =>
        Write(
            EntityHandle.AssemblyDefinition,
            Constructor("System.CodeDom.Compiler", "GeneratedCodeAttribute", 2),
            fixedArguments =>
            {
                fixedArguments.AddArgument().Scalar().Constant("CorpusGen");
                fixedArguments.AddArgument().Scalar().Constant(references.RuntimeVersion.ToString());
            }
        );

    /// <summary>Marks the assembly as a reference assembly, which no runtime loads.</summary>
    public void WriteReference() =>
        Write(EntityHandle.AssemblyDefinition, Constructor("System.Runtime.CompilerServices", "ReferenceAssemblyAttribute", 0), _ => { });

    /// <summary>Marks a document so that System.Text.Json can write it. It does not use the attribute of a base class.</summary>
    public void WriteJsonConverter(EntityHandle target) =>
        Write(
            target,
            references.Constructor(
                references.Type("System.Text.Json.Serialization", "JsonConverterAttribute"),
                new ApiTypeName("System", "Type")
            ),
            fixedArguments => fixedArguments.AddArgument().Scalar().SystemType(JsonConverter)
        );

    private string JsonConverter =>
        "CorpusGen.Storage.DocumentJsonConverter, CorpusGen.Runtime, "
        + $"Version={references.RuntimeVersion}, Culture=neutral, PublicKeyToken=null";

    /// <summary>Marks a parameter as a parameter array.</summary>
    public void WriteParams(EntityHandle target) => Write(target, Constructor("System", "ParamArrayAttribute", 0), _ => { });

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

    private MemberReferenceHandle Constructor(string space, string name, int strings) =>
        references.Constructor(references.Type(space, name), [.. Enumerable.Repeat((SignatureType)LibraryTypes.Text, strings)]);
}
