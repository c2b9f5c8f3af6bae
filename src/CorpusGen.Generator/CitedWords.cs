using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator;

/// <summary>
/// Reads the constants that code passes to `Cite`. The method itself is not looked up: in most projects this generator declares it. Words
/// of a method that has the name by chance are not in the corpus, and are dropped later.
/// </summary>
internal static class CitedWords
{
    private const string Method = "Cite";

    /// <summary>Returns true for a call of a method with this name and one argument.</summary>
    public static bool IsCall(SyntaxNode node, CancellationToken cancellation) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call
        && call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == Method,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == Method,
            IdentifierNameSyntax name => name.Identifier.ValueText == Method,
            _ => false,
        };

    /// <summary>Returns the words; null if they are not a constant.</summary>
    public static string? Of(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var argument = ((InvocationExpressionSyntax)context.Node).ArgumentList.Arguments[0].Expression;
        // The meaning of a literal is known without binding the method around it.
        return argument.IsKind(SyntaxKind.StringLiteralExpression)
            ? ((LiteralExpressionSyntax)argument).Token.ValueText
            : context.SemanticModel.GetConstantValue(argument, cancellation).Value as string;
    }
}
