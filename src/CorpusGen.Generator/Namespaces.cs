using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>Makes a namespace of what a project is called: "my-app.2nd" is my_app._2nd.</summary>
internal static class Namespaces
{
    /// <summary>The name with each part of it an identifier.</summary>
    public static string Legal(string name) => string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(LegalPart));

    private static string LegalPart(string part)
    {
        var legal = new string([.. part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (!SyntaxFacts.IsIdentifierStartCharacter(legal[0])) legal = "_" + legal;
        return SyntaxFacts.GetKeywordKind(legal) == SyntaxKind.None ? legal : "@" + legal;
    }
}
