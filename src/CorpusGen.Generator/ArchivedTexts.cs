using System.Runtime.CompilerServices;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// The documents that a build task has read for the compiler. Generator and analyzers share them, and they are read when a citation needs
/// them first.
/// </summary>
/// <param name="Documents">The documents; none if the archive could not be read.</param>
/// <param name="Problem">The problem; null if the archive could be read.</param>
internal sealed record ArchivedTexts(IReadOnlyList<ReadDocument> Documents, Problem? Problem)
{
    private static readonly ConditionalWeakTable<SourceText, Lazy<ArchivedTexts>> Known = new();

    /// <summary>Returns true for the archive of a corpus that the task has judged.</summary>
    public static bool IsArchive(AdditionalText file, CorpusSettings settings) =>
        settings.IsJudged && Path.GetFileName(file.Path) == TextArchive.FileName;

    /// <summary>Returns the content of an archive.</summary>
    public static ArchivedTexts Of(AdditionalText archive, CancellationToken cancellation) =>
        archive.GetText(cancellation) is { } text
            ? Known.GetValue(text, text => new Lazy<ArchivedTexts>(() => Read(archive.Path, text))).Value
            : new ArchivedTexts([], new Problem(DiagnosticCatalog.FileNotText, archive.Path, TextArchive.FileName));

    // The archive can be damaged after the task has written it, and an exception that leaves the generator removes all generated code.
    private static ArchivedTexts Read(string path, SourceText text)
    {
        try
        {
            return new ArchivedTexts(TextArchive.Read(text.ToString()), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ArchivedTexts(
                [],
                new Problem(DiagnosticCatalog.FileNotProcessed, path, TextArchive.FileName, $"{fault.GetType().Name}: {fault.Message}")
            );
        }
    }
}
