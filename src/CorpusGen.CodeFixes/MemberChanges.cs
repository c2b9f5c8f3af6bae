using CorpusGen.Core.Recording;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>Applies the changes of recorded members that diagnostics carry.</summary>
internal static class MemberChanges
{
    /// <summary>Returns true if the project has the file that the changes of a property are made in.</summary>
    public static bool CanApply(Project project, string property) =>
        property == FixProperties.RemoveLine || Find(project, ApiFile.Unshipped) is not null;

    /// <summary>Returns the solution with the changes in the files of a project; unchanged if a file is missing.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="property">The property with the change: one of <see cref="FixProperties"/>.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static async Task<Solution> ApplyAsync(
        Project project,
        IReadOnlyCollection<Diagnostic> diagnostics,
        string property,
        CancellationToken cancellation
    )
    {
        if (property == FixProperties.RemoveLine)
            return await RemoveLinesAsync(project, diagnostics, cancellation).ConfigureAwait(false);
        if (Find(project, ApiFile.Unshipped) is not { } unshipped)
            return project.Solution;
        var className = diagnostics.First().Properties[FixProperties.ClassName] ?? "";
        var changes = ApiChange.Join(
            diagnostics
                .Where(diagnostic => diagnostic.Properties.ContainsKey(property))
                .Select(diagnostic => ApiChange.Read(diagnostic.Properties[property] ?? "", className))
        );
        var text = await unshipped.GetTextAsync(cancellation).ConfigureAwait(false);
        var shipped = Find(project, ApiFile.Shipped) is { } file
            ? (await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString()
            : "";
        var changed = ApiFileEdit.Apply(ApiFile.Read(shipped, className), text.ToString(), className, changes);
        return project.Solution.WithAdditionalDocumentText(unshipped.Id, SourceText.From(changed, text.Encoding));
    }

    private static async Task<Solution> RemoveLinesAsync(
        Project project,
        IReadOnlyCollection<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var solution = project.Solution;
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            if (project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var lines = file.Select(diagnostic => diagnostic.Location.SourceSpan.Start)
                .Where(start => start < text.Length)
                .Select(start => text.Lines.GetLineFromPosition(start).SpanIncludingLineBreak)
                .Distinct()
                .OrderBy(span => span.Start);
            solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(lines.Select(span => new TextChange(span, ""))));
        }

        return solution;
    }

    private static TextDocument? Find(Project project, string name) =>
        project
            .AdditionalDocuments.Where(document =>
                Path.GetFileName(document.FilePath ?? "").Equals(name, StringComparison.OrdinalIgnoreCase)
            )
            .OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();
}
