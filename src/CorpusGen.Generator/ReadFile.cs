using System.Runtime.CompilerServices;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Schemas.Declared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A corpus file after it was read, or the problem that prevented it.</summary>
/// <param name="Document">The document; null if the file could not be read.</param>
/// <param name="Problem">The problem; null if the file could be read.</param>
/// <param name="Path">The path as the compiler knows it.</param>
internal sealed record ReadFile(ReadDocument? Document, Problem? Problem, string Path)
{
    private MetadataSheet? _sheet;

    /// <summary>Gets the metadata with its positions. The file must have been read.</summary>
    public MetadataSheet Sheet => _sheet ??= MetadataSheet.Of(Document!.Document, Path);

    /// <summary>Gets a value that is true if the metadata marks the document as a draft.</summary>
    public bool IsDraft => UsageStatus.IsDraft(Document!.Document);

    /// <summary>Returns true if document, problem and path are equal.</summary>
    public bool Equals(ReadFile? other) =>
        other is not null && Equals(Document, other.Document) && Equals(Problem, other.Problem) && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    // Generator and analyzers see the same SourceText and share its reading, which is released together with the text.
    private static readonly ConditionalWeakTable<SourceText, Lazy<(CorpusFile File, ReadFile Read)>> Known = new();

    // Files for which reading was tried. The compiler replaces a file that changes, so its text need not be requested to know this.
    private static readonly ConditionalWeakTable<AdditionalText, object> Asked = new();

    /// <summary>Returns true if reading the file was tried before.</summary>
    public static bool IsKnown(ChosenFile chosen) => Asked.TryGetValue(chosen.Source, out _);

    /// <summary>Reads a file. The result is cached until the text changes.</summary>
    public static ReadFile Of(ChosenFile chosen, CancellationToken cancellation)
    {
        var text = chosen.Source.GetText(cancellation);
        Asked.GetValue(chosen.Source, static _ => new object());
        if (text is null)
            return NotText(chosen);
        var known = Known.GetValue(text, _ => new Lazy<(CorpusFile, ReadFile)>(() => (chosen.File, Read(chosen, text)))).Value;
        return known.File == chosen.File && known.Read.Path == chosen.Source.Path ? known.Read : Read(chosen, text);
    }

    private static ReadFile NotText(ChosenFile chosen) =>
        new(null, new Problem(DiagnosticCatalog.FileNotText, chosen.Source.Path, chosen.File.Path), chosen.Source.Path);

    // An exception that leaves the generator would remove all generated code, so a fault in one document must not affect the others.
    private static ReadFile Read(ChosenFile chosen, SourceText text)
    {
        try
        {
            var content = text.ToString();
            return TextBytes.IsBinary(content)
                ? NotText(chosen)
                : new ReadFile(CorpusCompiler.Read(chosen.File, content), null, chosen.Source.Path);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ReadFile(
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
