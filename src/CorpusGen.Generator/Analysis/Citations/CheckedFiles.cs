using System.Runtime.CompilerServices;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Checks the citations of additional files with `CorpusCheck="true"`: a readme, documentation, slides.</summary>
internal static class CheckedFiles
{
    private static readonly ConditionalWeakTable<SourceText, Document> Known = new();

    /// <summary>Reports the citations of a file.</summary>
    public static void Check(AdditionalFileAnalysisContext context, CitedCorpus corpus)
    {
        var file = context.AdditionalFile;
        if (!corpus.IsChecked(file) || file.GetText(context.CancellationToken) is not { } text)
            return;
        var document = Known.GetValue(text, _ => DocumentReader.Read(new CorpusFile(corpus.PathOf(file)), text.ToString()));
        foreach (var citation in MarkdownCitations.Read(document, corpus.Documents))
        {
            var result = corpus.Documents.Check(citation.Claim);
            if (CitationDiagnostics.Of(result) is not { } diagnostic)
                continue;
            var span = new TextSpan(citation.Range.Start, citation.Range.Length);
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(diagnostic.Definition),
                    Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
                    FixProperties.Of(TextCitationFixes.Of(result, citation.Range)),
                    [.. diagnostic.Arguments]
                )
            );
        }
    }
}
