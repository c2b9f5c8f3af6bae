using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>A text with its file name, which determines how it is read.</summary>
public sealed record AnyDocument(AnyText Made, string Path)
{
    private static readonly string[] Extensions =
    [
        ".txt",
        ".txt",
        ".md",
        ".md",
        ".yaml",
        ".json",
        ".html",
        ".xml",
        ".adoc",
        ".rst",
        ".org",
        ".vtt",
        ".tex",
    ];

    public string Text => Made.Text;

    /// <summary>Prose in every format that has any.</summary>
    public static Arbitrary<AnyDocument> Prose { get; } =
        Of(".txt", ".txt", ".md", ".md", ".html", ".xml", ".adoc", ".rst", ".org", ".vtt", ".tex");

    /// <summary>Every format.</summary>
    public static Arbitrary<AnyDocument> All { get; } = Of(Extensions);

    public override string ToString() => $"{Path}: {Made}";

    public Model.Document Read() => DocumentReader.Read(new CorpusFile(Path), Text);

    private static Arbitrary<AnyDocument> Of(params string[] extensions) =>
        Arb.From(
            Gen.Zip(AnyText.Texts.Generator, Gen.Elements(extensions))
                .Select(both => new AnyDocument(both.Item1, "corpus/any" + both.Item2)),
            document => AnyText.Texts.Shrinker(document.Made).Select(smaller => document with { Made = smaller })
        );
}
