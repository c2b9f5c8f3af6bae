using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Recognizes calls of `Cite`, and the document on which it is called.</summary>
internal static class CorpusCalls
{
    /// <summary>Returns true for the method of a corpus class, of a corpus as an object, or of a document.</summary>
    public static bool IsCite(IMethodSymbol method) =>
        method.ReturnType is { Name: "Passage" } passage
        && IsLibrary(passage)
        && (IsLibrary(method.ContainingType) || method.ContainingType.IsStatic);

    /// <summary>
    /// Returns the path of the document; null for the whole corpus. A document that is not known at compile time gives a reason.
    /// </summary>
    public static (string? Path, string? Reason) DocumentOf(IInvocationOperation call, CitedCorpus corpus)
    {
        if (call.TargetMethod.IsStatic || call.TargetMethod.ContainingType.Name == "CorpusView")
            return (null, null);
        var receiver = call.Instance;
        while (receiver is IConversionOperation { Operand: { } operand })
            receiver = operand;
        // A document's own type is in the type of its collection.
        if (receiver?.Type is { ContainingType: { } collection } type)
        {
            foreach (var entry in corpus.Map.Documents)
            {
                if (entry.Name == type.Name && entry.Collection == collection.Name)
                    return (entry.Path, null);
            }
        }

        return (null, $"the document '{MessageText.Of(call.Instance?.Syntax.ToString() ?? "", 60)}' is not known at compile time");
    }

    private static bool IsLibrary(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "CorpusGen", ContainingNamespace.IsGlobalNamespace: true };
}
