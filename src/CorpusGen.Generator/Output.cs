using System.Globalization;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Hands what Core wrote to the compiler.</summary>
internal static class Output
{
    // All ordinary literals of an assembly together have 16 MB of UTF-16 (CS8103).
    private const int MostOrdinaryCharacters = 8_000_000;

    /// <summary>Reports why a file is not in the corpus.</summary>
    public static void Problems(SourceProductionContext context, (Reading Reading, EmissionOptions? Target) input)
    {
        if (input.Reading.Problem is { } problem)
            context.ReportDiagnostic(problem.ToDiagnostic());
    }

    /// <summary>Says so where the texts together are more than the language can carry.</summary>
    public static void Size(SourceProductionContext context, (long Characters, EmissionOptions? Target) input)
    {
        // An index to search is half as long again.
        if (
            input.Target is { Utf8Literals: false, Resource.Length: 0 } target
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
    public static void Shard(SourceProductionContext context, (Shard Shard, EmissionOptions? Target) input)
    {
        if (input.Target is { } target && CorpusCompiler.Emit(target, input.Shard) is { } file)
            Add(context, file);
    }

    /// <summary>Adds the file that opens the resource, where there is one.</summary>
    public static void Resource(SourceProductionContext context, (CorpusHash Hash, EmissionOptions? Target) input)
    {
        if (input.Target is { Resource.Length: > 0 } target)
            Add(context, CorpusCompiler.Emit(target, input.Hash));
    }

    /// <summary>Says so where the size of a collection decides that it has fewer members, and where the project says what is no level.</summary>
    public static void Members(SourceProductionContext context, (CorpusMap Map, Policy Policy) input)
    {
        if (input.Policy.MembersUnread.Length > 0)
            context.ReportDiagnostic(new Problem(DiagnosticCatalog.InvalidMembersSetting, "", input.Policy.MembersUnread).ToDiagnostic());
        foreach (var what in input.Policy.Members.Fewer(input.Map))
            context.ReportDiagnostic(new Problem(DiagnosticCatalog.MembersReduced, "", what).ToDiagnostic());
    }

    /// <summary>Says so where something else has the name of the corpus class; of an empty corpus there is none.</summary>
    public static void Collision(SourceProductionContext context, (CorpusMap Map, NameCollision? Collision) input)
    {
        if (input.Map.Documents.Count > 0 && input.Collision is { } collision)
            context.ReportDiagnostic(collision.ToDiagnostic());
    }

    /// <summary>Adds the file of the index; of an empty corpus there is none.</summary>
    public static void Index(SourceProductionContext context, (CorpusMap Map, EmissionOptions? Target) input)
    {
        if (input.Map.Documents.Count == 0)
            return;
        if (input.Target is { } target)
        {
            Add(context, CorpusCompiler.Emit(target, input.Map));
            // The words lie in the resource, and only the methods that ask are in the code.
            if (target is { Search: true, Resource.Length: > 0 })
                Add(context, CorpusCompiler.Emit(target, default(EquatableArray<IndexedText>)));
        }
        else
        {
            context.ReportDiagnostic(new Problem(DiagnosticCatalog.RuntimeNotReferenced, "", input.Map.Documents[0].Path).ToDiagnostic());
        }
    }

    /// <summary>Adds the file of the collections' base types; without metadata there are none.</summary>
    public static void Schemas(SourceProductionContext context, (EquatableArray<CollectionSchema> Schemas, EmissionOptions? Target) input)
    {
        if (input.Schemas.Count > 0 && input.Target is { } target)
            Add(context, CorpusCompiler.Emit(target, input.Schemas));
    }

    /// <summary>Adds the file of the search; where the project does not want one, or there is nothing to search, there is none.</summary>
    public static void Search(SourceProductionContext context, (EquatableArray<IndexedText> Texts, EmissionOptions? Target) input)
    {
        if (input.Texts.Count > 0 && input.Target is { Search: true } target)
            Add(context, CorpusCompiler.Emit(target, input.Texts));
    }

    /// <summary>Adds the file of the records that declare collections; without any there is none.</summary>
    public static void Records(
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
            Fault(context, fault);
        if (schemas.Count > 0 && input.Target is { } target)
            Add(context, CorpusCompiler.Emit(target, schemas, input.Corpus.Collections));
    }

    /// <summary>Reports a fault of metadata.</summary>
    public static void Fault(SourceProductionContext context, SchemaFault fault) => context.ReportDiagnostic(Problem.ToDiagnostic(fault));

    private static void Add(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
