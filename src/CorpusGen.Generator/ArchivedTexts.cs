using System.Runtime.CompilerServices;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// What a build task has prepared for a program that cites the texts: the places of its citations, if all are proved, or the documents.
/// Generator and analyzers share them, and they are read when a citation needs them first.
/// </summary>
/// <param name="Documents">The documents; none if the citations are proved, or the file could not be read.</param>
/// <param name="Proved">The places of proved citations by their words; null if they are not proved.</param>
/// <param name="Problem">The problem; null if the file could be read.</param>
internal sealed record ArchivedTexts(
    IReadOnlyList<ReadDocument> Documents,
    Dictionary<string, ResolvedPlace>? Proved = null,
    Problem? Problem = null
)
{
    private static readonly ConditionalWeakTable<SourceText, Lazy<ArchivedTexts>> Known = new();

    /// <summary>Returns true for the file that the task has prepared.</summary>
    public static bool IsArchive(AdditionalText file, CorpusSettings settings) =>
        settings.IsJudged && Path.GetFileName(file.Path) is TextArchive.FileName or ProvedCitations.FileName;

    /// <summary>Returns the places of citations that are in the corpus.</summary>
    /// <param name="cited">The words that the program cites.</param>
    public IEnumerable<ResolvedCitation> Resolve(IEnumerable<string> cited) =>
        Proved is null
            ? []
            : cited
                .Where(Proved.ContainsKey)
                .Select(words => new ResolvedCitation(words, new EquatableArray<ResolvedPlace>([Proved[words]])));

    /// <summary>Returns the content of the file.</summary>
    public static ArchivedTexts Of(AdditionalText archive, CancellationToken cancellation) =>
        archive.GetText(cancellation) is { } text
            ? Known.GetValue(text, text => new Lazy<ArchivedTexts>(() => Read(archive.Path, text))).Value
            : new ArchivedTexts([], Problem: new Problem(DiagnosticCatalog.FileNotText, archive.Path, Path.GetFileName(archive.Path)));

    // The file can be damaged after the task has written it, and an exception that leaves the generator removes all generated code.
    private static ArchivedTexts Read(string path, SourceText text)
    {
        try
        {
            return Path.GetFileName(path) == ProvedCitations.FileName
                ? new ArchivedTexts([], ProvedCitations.Read(text.ToString()))
                : new ArchivedTexts(TextArchive.Read(text.ToString()));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ArchivedTexts(
                [],
                Problem: new Problem(
                    DiagnosticCatalog.FileNotProcessed,
                    path,
                    Path.GetFileName(path),
                    $"{fault.GetType().Name}: {fault.Message}"
                )
            );
        }
    }
}
