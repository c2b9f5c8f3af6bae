using CorpusGen.Core.Validation;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Applies the edits that diagnostics carry. A text keeps its encoding, its byte order mark and its line ends: only the edits' places
/// change.
/// </summary>
internal static class TextEdits
{
    /// <summary>
    /// Returns the text that the edits of a diagnostic apply to; null if the project has no such text, or if the diagnostic has no edits.
    /// </summary>
    public static DocumentId? TargetOf(Project project, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(FixProperties.Edits))
            return null;
        var path = diagnostic.Properties.TryGetValue(FixProperties.Path, out var named) ? named : diagnostic.Location.GetLineSpan().Path;
        return project.AdditionalDocuments.FirstOrDefault(text => text.FilePath == path)?.Id;
    }

    /// <summary>
    /// The solution with the edits applied. Of edits that meet, the first are taken: the others are found again in the new text.
    /// </summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IEnumerable<(DocumentId Text, Diagnostic Diagnostic)> fixes,
        CancellationToken cancellation
    )
    {
        foreach (var ofText in fixes.GroupBy(fix => fix.Text, fix => fix.Diagnostic))
        {
            if (solution.GetAdditionalDocument(ofText.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(ofText.Key, text.WithChanges(ChangesOf(ofText, text.Length)));
        }

        return solution;
    }

    private static List<TextChange> ChangesOf(IEnumerable<Diagnostic> diagnostics, int length)
    {
        var taken = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var edits = EditList
                .Read(diagnostic.Properties[FixProperties.Edits] ?? "")
                .Select(edit => new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.Replacement))
                .ToList();
            // A diagnostic of an older text must not break a newer one.
            if (edits.Exists(edit => edit.Span.End > length || taken.Exists(other => other.Span.IntersectsWith(edit.Span))))
                continue;
            taken.AddRange(edits);
        }

        taken.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return taken;
    }
}
