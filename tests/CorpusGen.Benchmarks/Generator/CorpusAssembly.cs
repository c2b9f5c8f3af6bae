using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>The compiled corpus, loaded as a user's program has it.</summary>
internal static class CorpusAssembly
{
    // Beyond so many documents the compilation would measure the memory of this machine; the tables that are read are the same without
    // members.
    private const int MostWithMembers = 2_000;

    private const string ByName = "Newsroom.Corpus.Documents.ReportAaaa.Quotes.TheFactTheMeetingWasInMoscow";

    private const string ByPlace = "Newsroom.Corpus.Documents[0].Quotes[0]";

    private static string CodeOf(string first) =>
        $$"""
            public static class Uses
            {
                public static string FirstText() => {{first}}.Text;

                public static int FirstBytes() => {{first}}.AsUtf8().Length;

                public static long AllBytes()
                {
                    long sum = 0;
                    foreach (var quote in Newsroom.Corpus.AllQuotes) sum += quote.AsUtf8().Length;
                    return sum;
                }

                public static long AllTexts()
                {
                    long sum = 0;
                    foreach (var quote in Newsroom.Corpus.AllQuotes) sum += quote.Text.Length;
                    return sum;
                }
            }
            """;

    /// <summary>Compiles the corpus of so many documents into a file.</summary>
    public static void Write(int documents, string path)
    {
        var withMembers = documents <= MostWithMembers;
        var compilation = Consumer.Compilation(CodeOf(withMembers ? ByName : ByPlace));
        var texts = MadeCorpus.Of(documents);
        var generated = Consumer.Driver(texts, withMembers ? "all" : "none").RunGenerators(compilation).GetRunResult().GeneratedTrees;
        var stored = CorpusCompiler.WriteResource(
            CorpusCompiler.Store(
                texts.Select(text =>
                    CorpusCompiler.Read(
                        FileChoice.Choose(text.Path, _ => "", new FileSettings(Consumer.Folder))!,
                        text.GetText()!.ToString()
                    )
                )
            )
        );
        using var file = File.Create(path);
        var emitted = compilation
            .AddSyntaxTrees(generated)
            .Emit(file, manifestResources: [new ResourceDescription(Consumer.Resource, () => new MemoryStream(stored), isPublic: true)]);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                emitted.Diagnostics.First(message => message.Severity == DiagnosticSeverity.Error).ToString()
            );
        }
    }

    /// <summary>Reads a corpus and writes its types as the package's task does, in memory.</summary>
    public static int WriteTypes(AdditionalText[] texts)
    {
        var read = texts
            .AsParallel()
            .AsOrdered()
            .Select(text =>
                CorpusCompiler.Read(FileChoice.Choose(text.Path, _ => "", new FileSettings(Consumer.Folder))!, text.GetText()!.ToString())
            );
        var options = new TypesOptions("Newsroom.CorpusTypes", "Newsroom", "Corpus", IsModern: true, Search: false);
        var corpus = CorpusCompiler.Store(read);
        TypesAssembly.WriteDocumentation(
            Stream.Null,
            options,
            corpus,
            shard => XmlDocumentation.OfDocuments(options.FullClassName, shard.Documents)
        );
        return TypesAssembly.Write(options, corpus, CorpusCompiler.WriteTables).Assembly.Count;
    }

    /// <summary>Loads the file; nothing of it has run yet.</summary>
    public static Type Load(string path) =>
        new AssemblyLoadContext("Newsroom").LoadFromAssemblyPath(path).GetType("Uses", throwOnError: true)!;

    public static T Use<T>(this Type uses, string method)
        where T : Delegate => uses.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<T>();
}
