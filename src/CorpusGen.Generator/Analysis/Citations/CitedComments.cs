using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Checks the comments `// cite: "the words" [document] — Speaker`.</summary>
internal static class CitedComments
{
    /// <summary>Reports the citations of a C# file.</summary>
    public static void Check(SyntaxTreeAnalysisContext context, CitedCorpus corpus)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        string? text = null;
        foreach (var range in Comments(root))
        {
            text ??= context.Tree.GetText(context.CancellationToken).ToString();
            foreach (var citation in CommentCitations.Read(text, range))
            {
                var result = corpus.Documents.Check(citation.Claim);
                if (CitationDiagnostics.Of(result) is { } diagnostic)
                {
                    var span = new TextSpan(citation.Range.Start, citation.Range.Length);
                    context.ReportDiagnostic(
                        Diagnostic.Create(
                            Descriptors.Of(diagnostic.Definition),
                            Location.Create(context.Tree, span),
                            FixProperties.Of(TextCitationFixes.Of(result, citation.Range)),
                            [.. diagnostic.Arguments]
                        )
                    );
                }
            }
        }
    }

    // Comments of whole lines that follow each other are one.
    private static IEnumerable<TextRange> Comments(SyntaxNode root)
    {
        var (start, end) = (-1, -1);
        foreach (var trivia in root.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                if (start < 0)
                    start = trivia.SpanStart;
                end = trivia.Span.End;
                continue;
            }

            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                continue;
            if (start >= 0)
                yield return TextRange.Between(start, end);
            start = -1;
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                yield return TextRange.Between(trivia.SpanStart, trivia.Span.End);
        }

        if (start >= 0)
            yield return TextRange.Between(start, end);
    }
}
