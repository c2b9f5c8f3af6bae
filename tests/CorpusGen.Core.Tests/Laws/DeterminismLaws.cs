using CorpusGen.Core.Compilation;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>Of the same texts the same comes out, whatever the order in which they arrive and whatever ends their lines.</summary>
[Trait("Category", "Slow")]
public sealed class DeterminismLaws
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

    [Law(150)]
    public static Property The_order_of_files_does_not_matter() =>
        Prop.ForAll(
            AnyCorpus.All,
            corpus =>
            {
                var shuffled = corpus.Shuffled(7);
                Assert.Equal(Compile(corpus), Compile(shuffled));
                Assert.Equal(
                    CorpusCompiler.WriteResource(CorpusCompiler.Store(corpus.Read(), search: true)),
                    CorpusCompiler.WriteResource(CorpusCompiler.Store(shuffled.Read(), search: true))
                );
                Assert.Equal(
                    ValidationRules.Judge([.. corpus.Read().Select(read => read.Document)]),
                    ValidationRules.Judge([.. shuffled.Read().Select(read => read.Document)])
                );
            }
        );

    [Law(500)]
    public static Property The_same_text_gives_the_same_twice() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var (one, two) = (
                    CorpusCompiler.Read(new CorpusFile(made.Path), made.Text),
                    CorpusCompiler.Read(new CorpusFile(made.Path), new string([.. made.Text]))
                );
                // Documents are equal if their texts are, so the results of reading are compared one by one.
                Assert.Equal((one.Names, one.Head), (two.Names, two.Head));
                Assert.Equal(one.Document.Blocks, two.Document.Blocks);
                Assert.Equal(one.Document.Quotes, two.Document.Quotes);
                Assert.Equal(one.Document.Figures, two.Document.Figures);
                Assert.Equal(one.Document.Dates, two.Document.Dates);
                Assert.Equal(one.Document.Doubts, two.Document.Doubts);
                Assert.Equal(one.Document.Metadata, two.Document.Metadata);
            }
        );

    [Law(1000)]
    public static Property What_ends_the_lines_does_not_matter() =>
        Prop.ForAll(
            AnyText.TextsOfOneLineEnd,
            made =>
            {
                foreach (var path in (string[])["corpus/any.txt", "corpus/any.md", "corpus/any.yaml"])
                {
                    var line = CorpusCompiler.Read(new CorpusFile(path), made.Text);
                    var carriage = CorpusCompiler.Read(new CorpusFile(path), made.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
                    Assert.Equal(Said(line), Said(carriage));
                }
            }
        );

    private static List<(string, string)> Compile(AnyCorpus corpus) =>
        [
            .. WholePipeline
                .Run(Options, corpus.Files.Select(file => (AnyCorpus.FileOf(file.Path), file.Made.Text)))
                .Select(file => (file.HintName, file.Text)),
        ];

    // All results as words, without their positions, which differ.
    private static IEnumerable<string> Said(ReadDocument read)
    {
        var document = read.Document;
        return
        [
            .. document.Blocks.Select(block => $"{block.Kind} {block.Level}: {WordsOf(block.Range)}"),
            .. document.Quotes.Zip(
                read.Names.Quotes,
                (quote, name) =>
                    $"{name}: {quote.Kind} {string.Join("|", quote.Pieces.Select(piece => WordsOf(piece)))} {WordsOf(quote.Cue)} "
                    + $"{WordsOf(quote.Source)} {quote.Speaker?.Name.ReplaceLineEndings("\n")}"
            ),
            .. document.Figures.Zip(
                read.Names.Figures,
                (figure, name) =>
                    $"{name}: {figure.Low} {figure.High} {figure.Unit} {figure.Modifier} {figure.Change} {WordsOf(figure.Range)} "
                    + $"{WordsOf(figure.Concept)} {WordsOf(figure.Period)}"
            ),
            .. document.Dates.Select(date => $"{date.Edtf} {WordsOf(date.Range)}"),
            .. document.Pictures.Zip(
                read.Names.Pictures,
                (picture, name) => $"{name}: {WordsOf(picture.Caption)} {WordsOf(picture.Credit)} {picture.Target}"
            ),
            .. read.Names.Sections,
            .. document.Doubts.Select(doubt => $"{doubt.Kind} {WordsOf(doubt.Range)}"),
            .. document.Metadata.Entries.Select(entry => $"{entry.Key}: {entry.Value.Kind} {entry.Value.Text}"),
        ];

        string WordsOf(Text.TextRange? range) => range is { } there ? document.WordsOf(there).ReplaceLineEndings("\n") : "";
    }
}
