using System.Runtime.CompilerServices;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis;

/// <summary>A corpus file that could be read, with what the rules found in it alone.</summary>
internal sealed class AnalyzedFile
{
    // A document is judged once, however many compilations look at it.
    private static readonly ConditionalWeakTable<Document, AnalyzedFile> Known = new();

    private readonly Lazy<(IReadOnlyList<Finding> Findings, string? Fault)> _judged;
    private readonly AdditionalText _source;
    private readonly SourceText _text;

    private AnalyzedFile(Document document, AdditionalText source, SourceText text)
    {
        Document = document;
        _source = source;
        _text = text;
        _judged = new Lazy<(IReadOnlyList<Finding>, string?)>(() => Judge(document));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Which file it is.</summary>
    public CorpusFile File => Document.File;

    /// <summary>What the rules found that judge one document.</summary>
    public IReadOnlyList<Finding> Findings => _judged.Value.Findings;

    /// <summary>What went wrong while they judged; null where nothing did.</summary>
    public string? Fault => _judged.Value.Fault;

    /// <summary>Reads a corpus file; null where it cannot be read, which the generator reports.</summary>
    public static AnalyzedFile? Of(ChosenFile chosen, CancellationToken cancellation)
    {
        if (ReadFile.Of(chosen, cancellation).Document is not { } read || chosen.Source.GetText(cancellation) is not { } text)
            return null;
        return Known.GetValue(read.Document, document => new AnalyzedFile(document, chosen.Source, text));
    }

    /// <summary>The compiler's name of it.</summary>
    public string Path => _source.Path;

    /// <summary>The settings that .editorconfig gives it.</summary>
    public AnalyzerConfigOptions Settings(AnalyzerConfigOptionsProvider options) => options.GetOptions(_source);

    /// <summary>The compiler's location of a stretch of the text.</summary>
    public Location Location(TextRange range)
    {
        var span = new TextSpan(range.Start, range.Length);
        return Microsoft.CodeAnalysis.Location.Create(_source.Path, span, _text.Lines.GetLinePositionSpan(span));
    }

    private static (IReadOnlyList<Finding> Findings, string? Fault) Judge(Document document)
    {
        try
        {
            return (DocumentRules.Judge(document), null);
        }
        catch (Exception fault)
        {
            // Rules never throw, and a test says so; should one do it all the same, the build of a user must not stop for it.
            return ([], fault.GetType().Name + ": " + fault.Message);
        }
    }
}
