using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Adds generated files to the compilation, and reports diagnostics.</summary>
internal static class SourceOutput
{
    // All ordinary literals of an assembly are limited to 16 MB of UTF-16 together (CS8103).
    private const int MostOrdinaryCharacters = 8_000_000;

    /// <summary>Reports the problem that keeps a file out of the corpus.</summary>
    public static void ReportProblem(SourceProductionContext context, Problem? problem)
    {
        if (problem is not null)
            context.ReportDiagnostic(problem.ToDiagnostic());
    }

    /// <summary>Reports an error if the texts are too large for literals of the language.</summary>
    public static void ReportSize(SourceProductionContext context, (long Characters, EmissionOptions? Target) input)
    {
        // A search index has half the size of the texts.
        if (
            input.Target is { Utf8Literals: false, Storage: CorpusStorage.Literal } target
            && (target.Search ? input.Characters * 3 / 2 : input.Characters) > MostOrdinaryCharacters
        )
        {
            context.ReportDiagnostic(
                new Problem(
                    DiagnosticCatalog.CorpusTooLarge,
                    "",
                    input.Characters.ToString("N0", CultureInfo.InvariantCulture)
                ).ToDiagnostic()
            );
        }
    }

    /// <summary>Adds the file of a shard.</summary>
    public static void AddShard(SourceProductionContext context, (Shard Shard, EmissionOptions? Target) input)
    {
        if (input.Target is { } target && CorpusCompiler.EmitShard(target, input.Shard) is { } file)
            Add(context, file);
    }

    /// <summary>Adds the file that opens the resource, if the corpus is stored in one.</summary>
    public static void AddResource(SourceProductionContext context, (CorpusHash Hash, EmissionOptions? Target) input)
    {
        if (input.Target is { Storage: CorpusStorage.Resource } target)
            Add(context, CorpusCompiler.EmitResource(target, input.Hash));
    }

    /// <summary>Reports collections that have fewer members because of their size.</summary>
    public static void ReportMembers(SourceProductionContext context, (CorpusMap Map, CorpusSettings Settings) input)
    {
        foreach (var what in MemberReductions.Describe(input.Map, input.Settings.Members))
            context.ReportDiagnostic(new Problem(DiagnosticCatalog.MembersReduced, "", what).ToDiagnostic());
    }

    /// <summary>Reports a corpus that has no class because all its documents are drafts.</summary>
    public static void ReportDrafts(
        SourceProductionContext context,
        ((ImmutableArray<bool> AreDrafts, CorpusSettings Settings) Corpus, AnalyzerConfigOptionsProvider Options) input
    )
    {
        var ((areDrafts, settings), options) = input;
        if (!settings.ExcludesDrafts || areDrafts.IsEmpty || areDrafts.Contains(false))
            return;
        context.ReportDiagnostic(
            new Problem(
                DiagnosticCatalog.EmptyCorpus,
                ProjectSettings.FileOf(options),
                SetupCheck.NoClass(settings.ClassName),
                "all its documents are drafts, which this build excludes; remove 'draft: true' from one, or set "
                    + "<CorpusDrafts>true</CorpusDrafts>"
            ).ToDiagnostic()
        );
    }

    /// <summary>Reports a problem of a setting.</summary>
    public static void ReportSetting(SourceProductionContext context, Problem problem) => context.ReportDiagnostic(problem.ToDiagnostic());

    /// <summary>Reports another type or namespace with the name of the corpus class. An empty corpus has no class.</summary>
    public static void ReportCollision(SourceProductionContext context, (CorpusMap Map, NameCollision? Collision) input)
    {
        if (input.Map.Documents.Count > 0 && input.Collision is { } collision)
            context.ReportDiagnostic(collision.ToDiagnostic());
    }

    /// <summary>Adds the file of the index, unless the corpus is empty.</summary>
    public static void AddIndex(SourceProductionContext context, (CorpusMap Map, EmissionOptions? Target) input)
    {
        if (input.Map.Documents.Count == 0)
            return;
        if (input.Target is { } target)
        {
            Add(context, CorpusCompiler.EmitIndex(target, input.Map));
            // The resource contains the search index; the code contains only the methods.
            if (target is { Search: true, Storage: CorpusStorage.Resource })
                Add(context, CorpusCompiler.EmitSearch(target, default));
        }
        else
        {
            context.ReportDiagnostic(new Problem(DiagnosticCatalog.RuntimeNotReferenced, "", input.Map.Documents[0].Path).ToDiagnostic());
        }
    }

    /// <summary>Adds the file of the collections' base types, if any document has metadata.</summary>
    public static void AddSchemas(
        SourceProductionContext context,
        (EquatableArray<CollectionSchema> Schemas, EmissionOptions? Target) input
    )
    {
        if (input.Schemas.Count > 0 && input.Target is { } target)
            Add(context, CorpusCompiler.EmitSchemas(target, input.Schemas));
    }

    /// <summary>Adds the file of the search, if the project enables it and there is something to search.</summary>
    public static void AddSearch(SourceProductionContext context, (EquatableArray<IndexedText> Texts, EmissionOptions? Target) input)
    {
        if (input.Texts.Count > 0 && input.Target is { Search: true } target)
            Add(context, CorpusCompiler.EmitSearch(target, input.Texts));
    }

    /// <summary>Adds the file of the passages that the program cites, if it cites any.</summary>
    public static void AddCitations(
        SourceProductionContext context,
        (EquatableArray<ResolvedCitation> Citations, EmissionOptions? Target) input
    )
    {
        if (input.Citations.Count > 0 && input.Target is { } target)
            Add(context, CorpusCompiler.EmitCitations(target, input.Citations));
    }

    /// <summary>Adds the file of the records that declare collections, if there are any, and reports their faults.</summary>
    public static void AddRecords(
        SourceProductionContext context,
        ((EquatableArray<Declaration> Declarations, EquatableArray<string> Collections) Corpus, EmissionOptions? Target) input
    )
    {
        var schemas = input
            .Corpus.Declarations.Select(declaration => declaration.Schema)
            .OfType<DeclaredSchema>()
            .OrderBy(schema => schema.Type, StringComparer.Ordinal)
            .ToEquatableArray();
        foreach (var fault in input.Corpus.Declarations.SelectMany(declaration => declaration.Faults))
            ReportFault(context, fault);
        if (schemas.Count > 0 && input.Target is { } target)
            Add(context, CorpusCompiler.EmitRecords(target, schemas, input.Corpus.Collections));
    }

    /// <summary>Reports a fault in metadata.</summary>
    public static void ReportFault(SourceProductionContext context, SchemaFault fault) =>
        context.ReportDiagnostic(Problem.ToDiagnostic(fault));

    private static void Add(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
