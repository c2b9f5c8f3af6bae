using System.Runtime.CompilerServices;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// The documents that a build task has read for the compiler. Generator and analyzers share them, and they are read when a citation needs
/// them first.
/// </summary>
internal static class ArchivedTexts
{
    private static readonly ConditionalWeakTable<SourceText, Lazy<IReadOnlyList<ReadDocument>>> Known = new();

    /// <summary>Returns true for the archive of a corpus that the task has judged.</summary>
    public static bool IsArchive(AdditionalText file, CorpusSettings settings) =>
        settings.IsJudged && Path.GetFileName(file.Path) == TextArchive.FileName;

    /// <summary>Returns the documents of an archive.</summary>
    public static IReadOnlyList<ReadDocument> Of(AdditionalText archive, CancellationToken cancellation) =>
        archive.GetText(cancellation) is { } text
            ? Known.GetValue(text, text => new Lazy<IReadOnlyList<ReadDocument>>(() => TextArchive.Read(text.ToString()))).Value
            : [];
}
