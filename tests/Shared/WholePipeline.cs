using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Schemas;

namespace CorpusGen.Tests;

/// <summary>Runs all steps of the pipeline without a cache, as the generator runs them for a corpus that is stored in literals.</summary>
internal static class WholePipeline
{
    /// <summary>Returns the generated files of a corpus; none if the corpus is empty.</summary>
    public static IReadOnlyList<EmittedFile> Run(EmissionOptions options, IEnumerable<(CorpusFile File, string Text)> files)
    {
        var documents = files.Select(file => CorpusCompiler.Read(file.File, file.Text)).ToList();
        if (documents.Count == 0)
            return [];
        var map = CorpusCompiler.CreateMap(documents.Select(document => document.Head));
        var schemas = CorpusCompiler.InferSchemas(
            documents.Select(document => MetadataShape.Of(document.Document)).OfType<MetadataShape>()
        );
        var typed = schemas.Count > 0 ? new[] { CorpusCompiler.EmitSchemas(options, schemas) } : [];
        var search = options.Search
            ? new[] { CorpusCompiler.EmitSearch(options, CorpusCompiler.SortByMap(documents.Select(CorpusCompiler.IndexWords), map)) }
            : [];
        return
        [
            CorpusCompiler.EmitIndex(options, map),
            .. typed,
            .. search,
            .. CorpusCompiler
                .GroupIntoShards(documents, map)
                .Select(shard => CorpusCompiler.EmitShard(options, shard))
                .OfType<EmittedFile>(),
        ];
    }
}
