using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>
/// All that the build makes of a text: it is read, named, judged and mended, and emitted as code and as a resource with a search.
/// </summary>
internal static class Compiling
{
    private static readonly EmissionOptions Options = new(
        "Newsroom",
        "Corpus",
        Utf8Literals: true,
        NullableAnnotations: true,
        DateOnly: true,
        ObsoleteIds: true,
        Search: true
    );

    /// <summary>Runs all of it, and gives a print of what was found.</summary>
    public static int Run(string path, string text)
    {
        var read = Read(path, text);
        var findings = Judge(read);
        Emit(read);
        Store(read);
        return PrintOf(read.Document, findings);
    }

    public static ReadDocument Read(string path, string text) => CorpusCompiler.Read(new CorpusFile(path), text);

    public static IReadOnlyList<Finding> Judge(ReadDocument read)
    {
        var findings = ValidationRules.Judge([read.Document]);
        foreach (var finding in findings)
            Inside(read.Document, finding.Place.Range.Start, finding.Place.Range.End);
        Correction.Apply(read.Document.Text, Correction.EditsOf(findings));
        return findings;
    }

    public static void Emit(ReadDocument read)
    {
        var map = CorpusCompiler.CreateMap([read.Head]);
        CorpusCompiler.EmitIndex(Options, map);
        foreach (var shard in CorpusCompiler.GroupIntoShards([read], map))
            CorpusCompiler.EmitShard(Options, shard);
    }

    public static void Store(ReadDocument read) => CorpusCompiler.WriteResource(CorpusCompiler.Store([read], search: true));

    // Which kinds of things there are, and how many, to the power of two.
    private static int PrintOf(Core.Model.Document document, IReadOnlyList<Finding> findings)
    {
        var print = new Print();
        foreach (var kind in document.Blocks.GroupBy(block => block.Kind).OrderBy(kind => kind.Key))
        {
            print.Add((int)kind.Key);
            print.AddSize(kind.Count());
        }

        print.AddSize(document.Quotes.Count);
        foreach (var quote in document.Quotes.Take(4))
        {
            print.Add((int)quote.Kind);
            print.Add(quote.Pieces.Count > 1);
            print.Add(quote.Cue is null);
            print.Add(quote.Source is null);
            print.Add(quote.Speaker is null);
        }

        print.AddSize(document.Figures.Count);
        foreach (var figure in document.Figures.Take(4))
        {
            print.Add(figure.Unit);
            print.Add((int)figure.Modifier);
            print.Add(figure.Concept is null);
            print.Add(figure.Value is null);
        }

        print.AddSize(document.Dates.Count);
        foreach (var date in document.Dates.Take(4))
            print.Add(date.Edtf?.Length ?? -1);
        foreach (var id in findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal))
            print.Add(id);
        foreach (var problem in document.Metadata.Problems.Take(2))
            print.Add((int)problem.Kind);
        foreach (var entry in document.Metadata.Entries.Take(8))
            print.Add((int)entry.Value.Kind);
        print.AddSize(document.Pictures.Count);
        print.AddSize(document.Marks.Count);
        return print.Value;
    }

    private static void Inside(Core.Model.Document document, int start, int end)
    {
        if (start < 0 || end < start || end > document.Text.Length)
            throw new InvalidOperationException($"[{start}..{end}) is none of {document.Text.Length} characters.");
    }
}
