using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace CorpusGen.Storage;

/// <summary>Names the table of the passages that an assembly cites. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CorpusCitationsAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="table">A type derived from <see cref="CitationTable"/> with a constructor without parameters.</param>
#if NET8_0_OR_GREATER
    public CorpusCitationsAttribute(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type table
    ) => Table = table;
#else
    public CorpusCitationsAttribute(Type table) => Table = table;
#endif

    /// <summary>Gets the type.</summary>
#if NET8_0_OR_GREATER
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
    public Type Table { get; }
}
