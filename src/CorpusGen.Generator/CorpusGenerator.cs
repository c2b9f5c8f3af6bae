using CorpusGen.Core;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Emits typed classes for the corpus files of a project. Here is what happens, in order; each step has a file of its own.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = context
            .CompilationProvider.Combine(context.ParseOptionsProvider)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(EmissionTarget.Of)
            .WithTrackingName(Steps.Target);

        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorpusFiles.Choose)
            .Where(static chosen => chosen is not null);

        var readings = files.Select(Reading.Of!).WithTrackingName(Steps.Read);

        var policy = context.AnalyzerConfigOptionsProvider.Select(Policy.Of);

        var read = readings.Where(static reading => reading.Document is not null);

        var documents = read.Combine(policy)
            .Where(static pair => !pair.Right.HasAssembly && !(pair.Right.LeavesDraftsOut && pair.Left.IsDraft))
            .Select(static (pair, _) => pair.Left.Document!);

        var declarations = context
            .SyntaxProvider.ForAttributeWithMetadataName(Declarations.Attribute, static (_, _) => true, Declarations.Of)
            .Where(static declaration => declaration is not null)
            .WithTrackingName(Steps.Declarations)
            .Collect()
            .Select(static (declarations, _) => declarations.Select(static declaration => declaration!).ToEquatableArray());

        var sheets = read.Select(static (reading, _) => reading.Sheet).WithTrackingName(Steps.Sheets);

        var images = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorpusFiles.ImagePath)
            .Where(static path => path.Length > 0)
            .Collect()
            .Select(static (paths, _) => paths.OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray());

        var map = documents
            .Select(static (document, _) => document.Head)
            .WithTrackingName(Steps.Heads)
            .Collect()
            .Combine(policy)
            .Select(static (pair, _) => CorpusCompiler.Map(pair.Left, pair.Right.Today, pair.Right.Members))
            .WithTrackingName(Steps.Map);

        var schemas = documents
            .Select(static (document, _) => MetadataShape.Of(document.Document))
            .Where(static shape => shape is not null)
            .WithTrackingName(Steps.Shapes)
            .Collect()
            .Select(static (shapes, _) => CorpusCompiler.Infer(shapes!))
            .WithTrackingName(Steps.Schemas);

        var shards = documents
            .Collect()
            .Combine(map)
            .SelectMany(static (pair, _) => CorpusCompiler.Deal(pair.Left, pair.Right))
            .WithTrackingName(Steps.Shards);

        var hash = documents
            .Select(static (document, _) => DocumentPrint.Of(document.Document))
            .WithTrackingName(Steps.Prints)
            .Collect()
            .Select(static (prints, _) => CorpusHash.Of(prints))
            .WithTrackingName(Steps.Hash);

        var searches = target.Select(static (target, _) => target is { Search: true, Resource.Length: 0 });

        var words = documents
            .Combine(searches)
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => CorpusCompiler.Words(pair.Left))
            .WithTrackingName(Steps.Words)
            .Collect()
            .Combine(map)
            .Select(static (pair, _) => pair.Left.IsEmpty ? default : CorpusCompiler.InOrder(pair.Left, pair.Right))
            .WithTrackingName(Steps.Search);

        var size = documents
            .Select(static (document, _) => document.Document.Text.Length)
            .Collect()
            .Select(static (lengths, _) => lengths.Sum(static length => (long)length));

        var collision = context
            .CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(NameCollision.Of)
            .WithTrackingName(Steps.Collision);

        // The first: outputs are made in this order, and all others wait for texts.
        context.RegisterSourceOutput(files.Collect().Select(ReadAhead.All), static (_, _) => { });
        context.RegisterSourceOutput(size.Combine(target), Output.Size);
        context.RegisterSourceOutput(map.Combine(policy), Output.Members);
        context.RegisterSourceOutput(map.Combine(collision), Output.Collision);
        context.RegisterSourceOutput(readings.Combine(target), Output.Problems);
        context.RegisterSourceOutput(shards.Combine(target), Output.Shard);
        context.RegisterSourceOutput(map.Combine(target), Output.Index);
        context.RegisterSourceOutput(hash.Combine(target), Output.Resource);
        context.RegisterSourceOutput(words.Combine(target), Output.Search);
        context.RegisterSourceOutput(schemas.Combine(target), Output.Schemas);

        var collections = schemas.Select(static (schemas, _) => schemas.Select(static schema => schema.Collection).ToEquatableArray());
        var faults = sheets.Combine(declarations).SelectMany(Checks.Sheet).WithTrackingName(Steps.Faults);
        var across = sheets.Collect().Combine(declarations).SelectMany(Checks.Across).WithTrackingName(Steps.FaultsAcross);

        context.RegisterSourceOutput(declarations.Combine(collections).Combine(target), Output.Records);
        context.RegisterSourceOutput(faults, Output.Fault);
        context.RegisterSourceOutput(across, Output.Fault);
        context.RegisterSourceOutput(read.Combine(images).SelectMany(Checks.Pictures), Output.Fault);
    }
}
