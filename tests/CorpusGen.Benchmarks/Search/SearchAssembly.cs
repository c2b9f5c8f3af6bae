using CorpusGen.Benchmarks.Generator;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Search;

/// <summary>
/// A corpus compiled with its search and without members: these are most of what a big corpus costs the compiler, and a query meets none of
/// them.
/// </summary>
internal static class SearchAssembly
{
    private const string Code = """
        public static class Uses
        {
            public static CorpusGen.Search.SearchResults Ask(string query, string collection, string speaker) =>
                Newsroom.Corpus.Search(query, new CorpusGen.Search.SearchOptions { Collection = collection, Speaker = speaker });

            public static string Speaker()
            {
                var most = 0;
                for (var i = 1; i < Newsroom.Corpus.Speakers.Count; i++)
                    if (Newsroom.Corpus.Speakers[i].Documents.Count > Newsroom.Corpus.Speakers[most].Documents.Count) most = i;
                return Newsroom.Corpus.Speakers[most].Name;
            }
        }
        """;

    /// <summary>Compiles it to a file, and returns the size of the file.</summary>
    public static long Write(List<ReadDocument> documents, string path)
    {
        var options = new EmissionOptions(
            "Newsroom",
            "Corpus",
            Utf8Literals: true,
            NullableAnnotations: true,
            Resource: Consumer.Resource,
            Search: true
        );
        var map = CorpusCompiler.CreateMap(
            documents.Select(document => document.Head),
            members: new MemberPolicy(MemberLevel.None, default)
        );
        EmittedFile[] files =
        [
            CorpusCompiler.EmitIndex(options, map),
            CorpusCompiler.EmitResource(options, CorpusHash.Of(documents.Select(document => DocumentFingerprint.Of(document.Document)))),
            CorpusCompiler.EmitSearch(options, default),
        ];
        var compilation = Consumer
            .Compilation(Code)
            .AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest))));
        var stored = CorpusCompiler.WriteResource(CorpusCompiler.Store(documents, search: true));
        using var output = File.Create(path);
        var emitted = compilation.Emit(
            output,
            manifestResources: [new ResourceDescription(Consumer.Resource, () => new MemoryStream(stored), isPublic: true)]
        );
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                emitted.Diagnostics.First(message => message.Severity == DiagnosticSeverity.Error).ToString()
            );
        }

        return output.Length;
    }
}
