using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Creates the fixes of a citation in code, as edits of its file.</summary>
internal static class CitationFixes
{
    private const int MostDocuments = 5;

    /// <summary>Returns the fixes, the most likely first.</summary>
    public static Fix[] Of(CitationResult result, IOperation expression, Requirement requirement, CitedCorpus corpus) =>
        result.Verdict switch
        {
            CitationVerdict.Absent when result.Nearest is { } nearest => [Replace(expression, nearest.Passage.Words)],
            CitationVerdict.Ambiguous => [.. Documents(result, expression, corpus)],
            CitationVerdict.Misattributed => Speaker(result, expression, requirement),
            CitationVerdict.Normalized => [Replace(expression, result.Passages[0].Words)],
            CitationVerdict.Verbatim => Member(result, expression, corpus),
            _ => [],
        };

    private static Fix Replace(IOperation expression, string words) =>
        Fix.Of("Use the words of the corpus", RangeOf(expression.Syntax), SymbolDisplay.FormatLiteral(words, quote: true));

    // Cite("…") of the corpus becomes Cite("…") of a document.
    private static IEnumerable<Fix> Documents(CitationResult result, IOperation expression, CitedCorpus corpus)
    {
        if (expression.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is not InvocationExpressionSyntax call)
            yield break;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cite" } access)
            yield break;
        var documents = result.Passages.Select(passage => CitationMembers.DocumentOf(passage, corpus)).OfType<string>().Distinct();
        foreach (var document in documents.Take(MostDocuments))
            yield return Fix.Of($"Cite {document}", RangeOf(access.Expression), document);
    }

    private static Fix[] Speaker(CitationResult result, IOperation expression, Requirement requirement)
    {
        var speakers = result.Passages.Select(passage => passage.Speaker).OfType<string>().Distinct().ToList();
        if (
            speakers.Count != 1
            || requirement.Attribute?.ApplicationSyntaxReference is not { } reference
            || reference.SyntaxTree != expression.Syntax.SyntaxTree
            || reference.GetSyntax() is not AttributeSyntax { ArgumentList: { } arguments }
        )
        {
            return [];
        }

        var argument = arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Speaker");
        return argument is null
            ? []
            :
            [
                Fix.Of(
                    $"Name {speakers[0]} as the speaker",
                    RangeOf(argument.Expression),
                    SymbolDisplay.FormatLiteral(speakers[0], quote: true)
                ),
            ];
    }

    private static Fix[] Member(CitationResult result, IOperation expression, CitedCorpus corpus)
    {
        if (CitationMembers.QuoteOf(result, corpus) is not { } member)
            return [];
        var call = expression.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax;
        var isCite = call?.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cite" };
        // A constant cannot be a member.
        if (!isCite && IsConstant(expression.Syntax))
            return [];
        return [Fix.Of($"Use {member}", RangeOf(isCite ? call! : expression.Syntax), member + (isCite ? ".Passage" : ".Text"))];
    }

    private static bool IsConstant(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.ConstKeyword) == true
        || syntax.FirstAncestorOrSelf<ParameterSyntax>() is not null
        || syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null;

    private static TextRange RangeOf(SyntaxNode syntax) => new(syntax.SpanStart, syntax.Span.Length);
}
