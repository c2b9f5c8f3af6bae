using System.Collections.Immutable;
using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Emits typed classes for the corpus files of a project. This file lists the steps in order; each step has a file of its own.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(ProjectSettings.Of);

        var target = context
            .CompilationProvider.Combine(context.ParseOptionsProvider)
            .Combine(settings)
            .Select(EmissionTarget.Of)
            .WithTrackingName(Steps.Target);

        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(settings)
            .Select(CorpusFiles.Choose)
            .Where(static chosen => chosen is not null);

        var folders = files
            .Select(static (file, _) => file!.File.Collection)
            .Collect()
            .Select(static (names, _) => names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());

        var all = files.Select(ReadFile.Of!).WithTrackingName(Steps.Read);

        var read = all.Where(static file => file.Document is not null);

        var documents = read.Combine(settings)
            .Where(static pair => pair.Right.Storage != CorpusStorage.Assembly && !(pair.Right.ExcludesDrafts && pair.Left.IsDraft))
            .Select(static (pair, _) => pair.Left.Document!);

        var declarations = context
            .SyntaxProvider.ForAttributeWithMetadataName(Declarations.Attribute, static (_, _) => true, Declarations.Of)
            .Where(static declaration => declaration is not null)
            .WithTrackingName(Steps.Declarations)
            .Collect()
            .Select(static (declarations, _) => declarations.Select(static declaration => declaration!).ToEquatableArray());

        var sheets = read.Select(static (file, _) => file.Sheet).WithTrackingName(Steps.Sheets);

        var images = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(settings)
            .Select(CorpusFiles.ImagePath)
            .Where(static path => path.Length > 0)
            .Collect()
            .Select(static (paths, _) => paths.OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray());

        var forwarders = context
            .AdditionalTextsProvider.Where(ApiFiles.IsApiFile)
            .Collect()
            .Combine(settings)
            .Select(ApiFiles.ForwardersOf)
            .WithTrackingName(Steps.Forwarders);

        var map = documents
            .Select(static (document, _) => document.Head)
            .WithTrackingName(Steps.Heads)
            .Collect()
            .Combine(settings)
            .Combine(forwarders)
            .Select(
                static (input, _) =>
                    CorpusCompiler.CreateMap(input.Left.Left, input.Left.Right.BuildDate, input.Left.Right.Members, input.Right)
            )
            .WithTrackingName(Steps.Map);

        var schemas = documents
            .Select(static (document, _) => MetadataShape.Of(document.Document))
            .Where(static shape => shape is not null)
            .WithTrackingName(Steps.Shapes)
            .Collect()
            .Select(static (shapes, _) => CorpusCompiler.InferSchemas(shapes!))
            .WithTrackingName(Steps.Schemas);

        var shards = documents
            .Collect()
            .Combine(map)
            .SelectMany(static (pair, _) => CorpusCompiler.GroupIntoShards(pair.Left, pair.Right))
            .WithTrackingName(Steps.Shards);

        var hash = documents
            .Select(static (document, _) => DocumentFingerprint.Of(document.Document))
            .WithTrackingName(Steps.Fingerprints)
            .Collect()
            .Select(static (fingerprints, _) => CorpusHash.Of(fingerprints))
            .WithTrackingName(Steps.Hash);

        var searches = target.Select(static (target, _) => target is { Search: true, Storage: CorpusStorage.Literal });

        var words = documents
            .Combine(searches)
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => CorpusCompiler.IndexWords(pair.Left))
            .WithTrackingName(Steps.Words)
            .Collect()
            .Combine(map)
            .Select(static (pair, _) => pair.Left.IsEmpty ? default : CorpusCompiler.SortByMap(pair.Left, pair.Right))
            .WithTrackingName(Steps.Search);

        var size = documents
            .Select(static (document, _) => document.Document.Text.Length)
            .Collect()
            .Select(static (lengths, _) => lengths.Sum(static length => (long)length));

        var cited = context
            .SyntaxProvider.CreateSyntaxProvider(CitedWords.IsCall, CitedWords.Of)
            .Where(static words => words is not null)
            .WithTrackingName(Steps.Cited)
            .Collect()
            .Select(
                static (words, _) =>
                    words.OfType<string>().Distinct().OrderBy(static word => word, StringComparer.Ordinal).ToEquatableArray()
            );

        var cites = cited.Select(static (words, _) => words.Count > 0);

        // Also if the types are in an assembly of their own: only this compiler knows what the program cites.
        var citable = read.Combine(settings)
            .Combine(cites)
            .Where(static pair => pair.Right && !(pair.Left.Right.ExcludesDrafts && pair.Left.Left.IsDraft))
            .Select(static (pair, _) => pair.Left.Left.Document!.Document)
            .Collect();

        var archives = context
            .AdditionalTextsProvider.Combine(settings)
            .Combine(cites)
            .Where(static pair => pair.Right && ArchivedTexts.IsArchive(pair.Left.Left, pair.Left.Right))
            .Select(static (pair, cancellation) => ArchivedTexts.Of(pair.Left.Left, cancellation));

        var citations = citable
            .Combine(archives.Collect())
            .Combine(cited)
            .Combine(settings)
            .Select(static (input, _) => Resolve(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(Steps.Citations);

        var collision = context.CompilationProvider.Combine(settings).Select(NameCollision.Of).WithTrackingName(Steps.Collision);

        // This must be first: outputs run in this order, and all others need the texts.
        context.RegisterSourceOutput(files.Collect().Select(ReadAhead.All), static (_, _) => { });
        context.RegisterSourceOutput(size.Combine(target), SourceOutput.ReportSize);
        context.RegisterSourceOutput(map.Combine(settings), SourceOutput.ReportMembers);
        context.RegisterSourceOutput(
            folders.Combine(context.AnalyzerConfigOptionsProvider).SelectMany(ProjectSettings.Check),
            SourceOutput.ReportSetting
        );
        context.RegisterSourceOutput(
            read.Select(static (file, _) => file.IsDraft).Collect().Combine(settings).Combine(context.AnalyzerConfigOptionsProvider),
            SourceOutput.ReportDrafts
        );
        context.RegisterSourceOutput(map.Combine(collision), SourceOutput.ReportCollision);
        context.RegisterSourceOutput(all.Select(static (file, _) => file.Problem), SourceOutput.ReportProblem);
        context.RegisterSourceOutput(archives.Select(static (archive, _) => archive.Problem), SourceOutput.ReportProblem);
        context.RegisterSourceOutput(shards.Combine(target), SourceOutput.AddShard);
        context.RegisterSourceOutput(map.Combine(target), SourceOutput.AddIndex);
        context.RegisterSourceOutput(hash.Combine(target), SourceOutput.AddResource);
        context.RegisterSourceOutput(words.Combine(target), SourceOutput.AddSearch);
        context.RegisterSourceOutput(schemas.Combine(target), SourceOutput.AddSchemas);
        context.RegisterSourceOutput(citations.Combine(target), SourceOutput.AddCitations);

        var collections = schemas.Select(static (schemas, _) => schemas.Select(static schema => schema.Collection).ToEquatableArray());
        var faults = sheets.Combine(declarations).SelectMany(MetadataChecks.CheckFile).WithTrackingName(Steps.Faults);
        var across = sheets.Collect().Combine(declarations).SelectMany(MetadataChecks.CheckAll).WithTrackingName(Steps.FaultsAcross);

        context.RegisterSourceOutput(declarations.Combine(collections).Combine(target), SourceOutput.AddRecords);
        context.RegisterSourceOutput(faults, SourceOutput.ReportFault);
        context.RegisterSourceOutput(
            sheets.Combine(schemas).Combine(declarations).SelectMany(MetadataChecks.CheckTypes),
            SourceOutput.ReportFault
        );
        context.RegisterSourceOutput(across, SourceOutput.ReportFault);
        var credits = read.Select(MetadataChecks.CountCredits).Collect().Select(static (counts, _) => CreditUse.IsCommon(counts));
        context.RegisterSourceOutput(
            read.Combine(images).Combine(credits).SelectMany(MetadataChecks.CheckImages),
            SourceOutput.ReportFault
        );
    }

    private static EquatableArray<ResolvedCitation> Resolve(
        ImmutableArray<Document> documents,
        ImmutableArray<ArchivedTexts> archives,
        EquatableArray<string> cited,
        CorpusSettings settings
    )
    {
        if (archives.FirstOrDefault(archive => archive.Proved is not null) is { } proved)
            return proved.Resolve(cited).ToEquatableArray();
        var archived = archives
            .SelectMany(archive => archive.Documents)
            .Select(read => read.Document)
            .Where(document => !(settings.ExcludesDrafts && UsageStatus.IsDraft(document)));
        return CorpusCompiler.ResolveCitations(cited, documents.Concat(archived));
    }
}
