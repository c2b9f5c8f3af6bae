using CorpusGen.Core.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>A namespace as C# writes it.</summary>
internal static class Namespaces
{
    /// <summary>The name with each part of it an identifier, and keywords marked as such.</summary>
    public static string Legal(string name) =>
        string.Join(
            ".",
            NamespaceName
                .Legal(name)
                .Split(['.'], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part)
        );
}
