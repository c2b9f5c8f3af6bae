using System.Text.Json;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Tests.Laws;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Remembering;

/// <summary>What a build remembers of a text is what it would read again.</summary>
public sealed class RememberedTextTests
{
    private const string Everything =
        "---\ntitle: A “report”\nid: h1\ntags: [sea, \"é\"]\nplace: {city: Elmstead, people: 1200}\ntitle: Again\n---\n"
        + "# Harbour\n\n“We have waited,” said Ada Birch, a *pilot*. “For years,” she said. "
        + "According to Jonas Reed, an engineer, it “failed”.\n\n"
        + "## Figures &amp; dates\n\nSince 2019, about 3.50 million people in Norham, more than 1,200 boats, rose from 370 to 870 "
        + "on 30 February 2024, one third of voters, 12–15 km/h, $4.3bn and 1,30,0, the council said on 1 March 2024.\n\n"
        + "![A boat](boat.png) (Photo: AP)\n\n"
        + "“It never closes, he said.\n\nSource: Elmstead Herald\n";

    [Fact]
    public void A_document_with_everything_is_remembered()
    {
        var read = CorpusCompiler.Read(new CorpusFile("corpus/all.md"), Everything);
        var document = read.Document;
        Assert.All(
            (int[])
                [
                    document.Blocks.Count,
                    document.Pictures.Count,
                    document.Quotes.Count,
                    document.Figures.Count,
                    document.Dates.Count,
                    document.Doubts.Count,
                    document.Marks.Count,
                    document.Metadata.Entries.Count,
                    document.Metadata.Problems.Count,
                ],
            count => Assert.NotEqual(0, count)
        );
        Check(read);
    }

    [Law(1000)]
    public static Property Every_document_is_remembered() =>
        Prop.ForAll(AnyDocument.All, made => Check(CorpusCompiler.Read(new CorpusFile(made.Path), made.Text)));

    [Fact]
    public void Unknown_findings_stay_unknown()
    {
        var file = new CorpusFile("corpus/a.md");
        var read = CorpusCompiler.Read(file, "Text.");
        Assert.Null(RememberedText.Read(RememberedText.Write(read, null), file, "Text.").Findings);
        Assert.Empty(RememberedText.Read(RememberedText.Write(read, []), file, "Text.").Findings!);
    }

    [Fact]
    public void Packed_texts_are_found_by_their_keys_even_with_a_lone_surrogate()
    {
        var texts = RememberedText.Unpack(RememberedText.Pack([("a", [1, 2]), ("ä\ud83d\n", [])]));
        Assert.Equal(["a", "ä\ud83d\n"], texts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([1, 2], texts["a"]);
        Assert.Empty(texts["ä\ud83d\n"]);
    }

    private static void Check(ReadDocument read)
    {
        var document = read.Document;
        var findings = DocumentRules.Judge(document);
        var (remembered, found) = RememberedText.Read(RememberedText.Write(read, findings), document.File, document.Text);
        Assert.Equal((read.Head, read.Names), (remembered.Head, remembered.Names));
        // Documents are equal if their texts are, so all of their properties are compared.
        Assert.Equal(Show(document), Show(remembered.Document));
        Assert.Equal(document.Html is null, remembered.Document.Html is null);
        Assert.Equal(document.Html, RememberedText.Complete(remembered.Document).Html);
        Assert.Equal(findings.Select(finding => finding with { Fix = null, Others = default }), found!);
    }

    private static string Show(Document document) => JsonSerializer.Serialize(document with { Html = null });
}
