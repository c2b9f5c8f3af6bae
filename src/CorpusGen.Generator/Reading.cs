using System.Runtime.CompilerServices;
using CorpusGen.Core;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas.Declared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A corpus file, read; or why it could not be. A value of the compiler's cache.</summary>
/// <param name="Document">The document; null where the file could not be read.</param>
/// <param name="Problem">Why not; null where it could.</param>
/// <param name="Place">The file as the compiler names it.</param>
internal sealed record Reading(ReadDocument? Document, Problem? Problem, string Place)
{
    private MetadataSheet? _sheet;

    /// <summary>The metadata with its place; of a file that was read.</summary>
    public MetadataSheet Sheet => _sheet ??= MetadataSheet.Of(Document!.Document, Place);

    /// <summary>True where the document calls itself a draft.</summary>
    public bool IsDraft => Standing.IsDraft(Document!.Document);

    /// <summary>Equal where document, problem and place are.</summary>
    public bool Equals(Reading? other) =>
        other is not null && Equals(Document, other.Document) && Equals(Problem, other.Problem) && Place == other.Place;

    /// <inheritdoc/>
    public override int GetHashCode() => Place.GetHashCode();

    // Generator and analyzers see the same SourceText: one reading serves them all, and goes when the compiler lets go of the text.
    private static readonly ConditionalWeakTable<SourceText, Lazy<(CorpusFile File, Reading Reading)>> Known = new();

    // Files that were read, or could not be. The compiler replaces a file that changes, so whoever asks by this need not ask for its text.
    private static readonly ConditionalWeakTable<AdditionalText, object> Asked = new();

    /// <summary>True where a file was read, or could not be.</summary>
    public static bool IsKnown(ChosenFile chosen) => Asked.TryGetValue(chosen.Source, out _);

    /// <summary>Reads a file, once for as long as its text is the same.</summary>
    public static Reading Of(ChosenFile chosen, CancellationToken cancellation)
    {
        var text = chosen.Source.GetText(cancellation);
        Asked.GetValue(chosen.Source, static _ => new object());
        if (text is null)
            return new Reading(null, new Problem(DiagnosticCatalog.FileNotText, chosen.Source.Path, chosen.File.Path), chosen.Source.Path);
        var known = Known.GetValue(text, _ => new Lazy<(CorpusFile, Reading)>(() => (chosen.File, Read(chosen, text)))).Value;
        return known.File == chosen.File && known.Reading.Place == chosen.Source.Path ? known.Reading : Read(chosen, text);
    }

    // Whatever one document does to us, the others must not pay for it: an exception here would take all generated code away.
    private static Reading Read(ChosenFile chosen, SourceText text)
    {
        try
        {
            return new Reading(CorpusCompiler.Read(chosen.File, text.ToString()), null, chosen.Source.Path);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new Reading(
                null,
                new Problem(
                    DiagnosticCatalog.FileNotProcessed,
                    chosen.Source.Path,
                    chosen.File.Path,
                    $"{fault.GetType().Name}: {fault.Message}"
                ),
                chosen.Source.Path
            );
        }
    }
}
