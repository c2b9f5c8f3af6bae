using System.CommandLine;
using System.Text;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Names;

/// <summary>The command `corpusgen names`: lists the members that would be generated, and what each is named after.</summary>
internal static class NamesCommand
{
    private const int Longest = 70;

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var command = new ToolCommand(
            "names",
            "Lists the members that would be generated, and what named each of them.",
            "names corpus",
            "names corpus | grep Speakers"
        )
        {
            paths,
        };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, Console.OpenStandardOutput(), Console.Error, Style.OfOutput()));
        return command;
    }

    /// <summary>Lists the members and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> paths, Stream output, TextWriter errors, Style style)
    {
        var corpus = CorpusReading.Read(paths, errors.WriteLine);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var byPath = corpus.Documents.ToDictionary(read => read.Document.File.Path, StringComparer.Ordinal);
        foreach (var entry in corpus.Map.Documents)
            Write(writer, style, byPath[entry.Path], entry);
        foreach (var speaker in corpus.Map.Speakers)
            Line(writer, style, $"Corpus.Speakers.{speaker.MemberName}", "full name", speaker.Name);
        return corpus.IsComplete ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static void Write(TextWriter output, Style style, ReadDocument read, MapEntry entry)
    {
        var document = read.Document;
        var prefix = $"Corpus.{entry.Collection}.{entry.Name}";
        Line(output, style, prefix, CorpusNames.OriginOf(document, entry.Name), entry.Path);
        var origins = NameOrigins.Of(document);
        Group("Quotes", read.Names.Quotes, origins.Quotes, i => document.Quotes[i].Range);
        Group("Figures", read.Names.Figures, origins.Figures, i => document.Figures[i].Range);
        Group("Pictures", read.Names.Pictures, origins.Pictures, i => document.Pictures[i].Caption);
        var sections = DocumentSection.Of(document.Blocks);
        Group("Sections", read.Names.Sections, origins.Sections, i => document.Blocks[sections[i].Heading].Range);

        void Group(string group, EquatableArray<string> names, EquatableArray<string> origins, Func<int, TextRange> range)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var line = document.Lines.LineAt(range(i).Start) + 1;
                Line(output, style, $"{prefix}.{group}.{names[i]}", origins[i], $"line {line}: {document.WordsOf(range(i))}");
            }
        }
    }

    // A tab between the fields, so that other programs can read them.
    private static void Line(TextWriter output, Style style, string member, string origin, string words) =>
        output.WriteLine($"{member}\t{style.Quote(origin)}\t{style.Dim(MessageText.Of(words, Longest))}");
}
