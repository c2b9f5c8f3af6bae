using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>The compiled corpus, loaded as a user's program has it.</summary>
internal static class CorpusAssembly
{
    private const string Code =
        """
        public static class Uses
        {
            public static string FirstText() => Newsroom.Corpus.Documents.ReportAaaa.Quotes.TheFactTheMeetingWasInMoscow.Text;

            public static int FirstBytes() => Newsroom.Corpus.Documents.ReportAaaa.Quotes.TheFactTheMeetingWasInMoscow.Utf8.Length;

            public static long AllBytes()
            {
                long sum = 0;
                foreach (var quote in Newsroom.Corpus.Quotes) sum += quote.Utf8.Length;
                return sum;
            }

            public static long AllTexts()
            {
                long sum = 0;
                foreach (var quote in Newsroom.Corpus.Quotes) sum += quote.Text.Length;
                return sum;
            }
        }
        """;

    /// <summary>Compiles the corpus of so many documents into a file.</summary>
    public static void Write(int documents, string path)
    {
        var compilation = Consumer.Compilation(Code);
        var generated = Consumer.Driver(MadeCorpus.Of(documents)).RunGenerators(compilation).GetRunResult().GeneratedTrees;
        using var file = File.Create(path);
        var emitted = compilation.AddSyntaxTrees(generated).Emit(file);
        if (!emitted.Success) throw new InvalidOperationException(emitted.Diagnostics.First(message => message.Severity == DiagnosticSeverity.Error).ToString());
    }

    /// <summary>Loads the file; nothing of it has run yet.</summary>
    public static Type Load(string path) => new AssemblyLoadContext("Newsroom").LoadFromAssemblyPath(path).GetType("Uses", throwOnError: true)!;

    public static T Use<T>(this Type uses, string method)
        where T : Delegate => uses.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<T>();
}
