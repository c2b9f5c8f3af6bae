using System.Runtime.CompilerServices;
using CorpusGen.Core;
using CorpusGen.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A corpus file, read; or why it could not be. A value of the compiler's cache.</summary>
/// <param name="Document">The document; null where the file could not be read.</param>
/// <param name="Problem">Why not; null where it could.</param>
internal sealed record Reading(ReadDocument? Document, Problem? Problem)
{
    // Generator and analyzers see the same SourceText: one reading serves them all, and goes when the compiler lets go of the text.
    private static readonly ConditionalWeakTable<SourceText, Lazy<(CorpusFile File, Reading Reading)>> Known = new();

    /// <summary>Reads a file, once for as long as its text is the same.</summary>
    public static Reading Of(ChosenFile chosen, CancellationToken cancellation)
    {
        var text = chosen.Source.GetText(cancellation);
        if (text is null) return new Reading(null, new Problem(Problems.NotText, chosen.Source.Path, chosen.File.Path));
        var known = Known.GetValue(text, _ => new Lazy<(CorpusFile, Reading)>(() => (chosen.File, Read(chosen, text)))).Value;
        return known.File == chosen.File ? known.Reading : Read(chosen, text);
    }

    // Whatever one document does to us, the others must not pay for it: an exception here would take all generated code away.
    private static Reading Read(ChosenFile chosen, SourceText text)
    {
        try
        {
            return new Reading(CorpusCompiler.Read(chosen.File, text.ToString()), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new Reading(null, new Problem(Problems.NotProcessed, chosen.Source.Path, $"{chosen.File.Path}: {fault.GetType().Name}: {fault.Message}"));
        }
    }
}
