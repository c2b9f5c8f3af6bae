using System.Runtime.CompilerServices;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis;

/// <summary>A corpus file that could be read, with the findings of the rules for one document.</summary>
internal sealed class AnalyzedFile
{
    // A document is checked once, even if many compilations contain it.
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

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets the file.</summary>
    public CorpusFile File => Document.File;

    /// <summary>Gets the findings of the rules that need one document only.</summary>
    public IReadOnlyList<Finding> Findings => _judged.Value.Findings;

    /// <summary>Gets the exception of a rule as text, or null.</summary>
    public string? Fault => _judged.Value.Fault;

    /// <summary>Reads a corpus file; null if it cannot be read, which the generator reports.</summary>
    public static AnalyzedFile? Of(ChosenFile chosen, CancellationToken cancellation)
    {
        if (ReadFile.Of(chosen, cancellation).Document is not { } read || chosen.Source.GetText(cancellation) is not { } text)
            return null;
        return Known.GetValue(read.Document, document => new AnalyzedFile(document, chosen.Source, text));
    }

    /// <summary>Gets the path as the compiler knows it.</summary>
    public string Path => _source.Path;

    /// <summary>Returns its settings in .editorconfig.</summary>
    public AnalyzerConfigOptions Settings(AnalyzerConfigOptionsProvider options) => options.GetOptions(_source);

    /// <summary>Returns the location of a range of the text.</summary>
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
            // Rules do not throw, which is tested. If one does, it must not stop a build.
            return ([], fault.GetType().Name + ": " + fault.Message);
        }
    }
}
