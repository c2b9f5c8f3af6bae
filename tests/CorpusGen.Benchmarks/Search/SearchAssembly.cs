using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Searching;
using CorpusGen.Benchmarks.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Search;

/// <summary>
/// A corpus compiled with its texts, its tables and its search, and without its types: these are most of what a big corpus costs the compiler, and a
/// query meets none of them.
/// </summary>
internal static class SearchAssembly
{
    private const string Code =
        """
        public static class Uses
        {
            public static CorpusGen.Search.SearchResults Ask(string query, string collection, string speaker) =>
                Newsroom.Corpus.Search(query, new CorpusGen.Search.SearchOptions { Collection = collection, Speaker = speaker });

            public static string Speaker()
            {
                var most = 0;
                for (var i = 1; i < new Newsroom.Corpus.SpeakerGroup().Count; i++)
                    if (new Newsroom.Corpus.SpeakerGroup()[i].Documents.Count > new Newsroom.Corpus.SpeakerGroup()[most].Documents.Count) most = i;
                return new Newsroom.Corpus.SpeakerGroup()[most].Name;
            }
        }
        """;

    /// <summary>Compiles it into a file, and tells the file's size.</summary>
    public static long Write(List<ReadDocument> documents, string path)
    {
        var options = new EmissionOptions("Newsroom", "Corpus", Utf8Literals: true, NullableAnnotations: true, Search: true);
        var map = CorpusCompiler.Map(documents.Select(document => document.Head));
        var search = CorpusCompiler.Emit(options, CorpusCompiler.InOrder(documents.Select(CorpusCompiler.Words), map));
        var files = CorpusCompiler.Deal(documents, map).Select(shard => Shard(options, shard)).Append(Index(options, map)).Append(search.Text);
        var compilation = Consumer.Compilation(Code).AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Latest))));
        using var output = File.Create(path);
        var emitted = compilation.Emit(output);
        if (!emitted.Success) throw new InvalidOperationException(emitted.Diagnostics.First(message => message.Severity == DiagnosticSeverity.Error).ToString());
        return output.Length;
    }

    private static string Shard(EmissionOptions options, Shard shard) => FileFrame.Write(options, file =>
    {
        file.Open($"private static class {ShardSyntax.ClassOf(shard.Number)}");
        StoredData.Write(file, options, "CorpusShard", ShardTables.Write(shard.Documents), ", Index_.Get");
        file.Close();
    });

    private static string Index(EmissionOptions options, CorpusMap map) => FileFrame.Write(options, file =>
    {
        file.Open("public sealed class SpeakerGroup : global::CorpusGen.SpeakerList");
        file.Line("internal SpeakerGroup() : base(Index_.Data) { }");
        file.Close();
        file.Open("private static class Index_");
        StoredData.Write(file, options, "CorpusIndex", IndexTables.Write(map), string.Concat(IndexSyntax.ShardNumbers(map).Select(shard => $", {ShardSyntax.ClassOf(shard)}.Data")));
        file.Line("internal static global::CorpusGen.Storage.CorpusIndex Get() => Data;");
        file.Close();
    });
}
