using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>What rules leave out, because a text can be right: code, templates, versions, other times, drawings.</summary>
public sealed class ScopeRuleTests
{
    private const string Note = "Write to the harbour office for a copy of the plans and prices.";

    [Theory]
    [InlineData("It is a caf\uFFFD.", "It is a caf⟦\uFFFD⟧.")]
    [InlineData("The replacement character (\uFFFD) and \"\uFFFD\".", "The replacement character (\uFFFD) and \"\uFFFD\".")]
    [InlineData("It is `caf\uFFFD`, a caf\uFFFD.", "It is `caf\uFFFD`, a caf⟦\uFFFD⟧.")]
    [InlineData("```\ncaf\uFFFD\n```", "```\ncaf\uFFFD\n```")]
    public void A_lost_character_is_not_reported_in_code(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS101", text, "corpus/a.md"));

    [Theory]
    [InlineData($"{Note}\n\nEnd.\n\n{Note}", $"{Note}\n\nEnd.\n\n⟦{Note}⟧")]
    [InlineData($"{Note}\n\nA.\n\nB.\n\nC.\n\nD.\n\n{Note}", $"{Note}\n\nA.\n\nB.\n\nC.\n\nD.\n\n{Note}")]
    [InlineData($"{Note}\n\n```\ncode\n```\n\n{Note}", $"{Note}\n\n```\ncode\n```\n\n{Note}")]
    [InlineData($"## A\n\n{Note}\n\n## B\n\n{Note}", $"## A\n\n{Note}\n\n## B\n\n{Note}")]
    [InlineData(
        "{% note %} Write to the harbour office for a copy.\n\nEnd.\n\n{% note %} Write to the harbour office for a copy.",
        "{% note %} Write to the harbour office for a copy.\n\nEnd.\n\n{% note %} Write to the harbour office for a copy."
    )]
    public void A_paragraph_is_repeated_only_if_it_is_near(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS106", text, "corpus/a.md"));

    [Theory]
    [InlineData("The harbour of Elmstead had 1,300 fishing boats.", "", "", false)]
    [InlineData("The harbour of Elmstead had 1,300 fishing boats.", "date: 2024-03-01", "date: 2024-03-01", true)]
    [InlineData("The harbour of Elmstead had 1,300 fishing boats.", "date: 2024-03-01", "date: 2024-03-08", false)]
    [InlineData(
        "Few places like this one have a quay, and its 1,300 fishing boats pay for it.",
        "date: 2024-03-01",
        "date: 2024-03-01",
        false
    )]
    public void Documents_contradict_each_other_about_one_time(string text, string front, string otherFront, bool isFound)
    {
        Document[] documents =
        [
            Read("corpus/north.md", $"---\n{front}\n---\n{text}"),
            Read("corpus/south.md", $"---\n{otherFront}\n---\nThe harbour of Elmstead had 1,400 fishing boats."),
        ];
        Assert.Equal(isFound, ValidationRules.Judge(documents).Any(finding => finding.Id == "CORPUS305"));
    }

    [Theory]
    [InlineData("![Boats](boats.jpg)", "CORPUS432")]
    [InlineData("![Boats](boats-screenshot.png)", "")]
    [InlineData("![Boats](loginDiagram.png)", "")]
    [InlineData("![A diagram of the harbour](boats.jpg)", "")]
    [InlineData("![Boats](boats.svg)", "")]
    [InlineData("![Boats](other.jpg \"Boats. (AP)\")", "CORPUS430")]
    [InlineData("<img src=\"boats.jpg\" alt=\"\">", "")]
    [InlineData("A <img src='other.jpg' alt='Boats'> b.", "CORPUS430")]
    [InlineData("A <img alt='Boats'> b.", "CORPUS430")]
    [InlineData("A <img src='boats.jpg'> b.", "CORPUS431")]
    [InlineData("A `<img src='other.jpg'>` b.", "")]
    [InlineData("A <img src='{{ file }}'> b.", "")]
    public void An_image_has_a_file_an_alternative_text_and_a_credit(string text, string id)
    {
        var document = Read("corpus/a.md", text);
        string[] images = ["corpus/boats.jpg", "corpus/boats.svg", "corpus/boats-screenshot.png", "corpus/loginDiagram.png"];
        Assert.Equal(
            id,
            string.Join(" ", PictureCheck.Check(document, "a.md", new(images), hasCredits: true).Select(fault => fault.Definition.Id))
        );
    }

    [Theory]
    [InlineData("![Boats](/img/other.jpg)", "")]
    [InlineData("![Boats](../img/other.jpg)", "")]
    [InlineData("![Boats](/photos/other.jpg)", "CORPUS430")]
    [InlineData("![Boats](img/other.jpg)", "")]
    [InlineData("![Boats](other.jpg)", "CORPUS430")]
    public void An_image_of_a_folder_that_is_not_known_is_not_judged(string text, string id)
    {
        var document = Read("corpus/posts/a.md", text);
        var faults = PictureCheck.Check(document, "a.md", new(["static/photos/boats.jpg"]), hasCredits: false);
        Assert.Equal(id, string.Join(" ", faults.Select(fault => fault.Definition.Id)));
    }

    [Theory]
    [InlineData("corpus/posts/harbour.md", "![Boats](../photos/boats.jpg)", "")]
    [InlineData("corpus/posts/harbour.md", "<img src='../../photos/pier.jpg' alt='The pier'>", "")]
    [InlineData("corpus/posts/harbour.md", "![Boats](../photos/quay.jpg)", "CORPUS430")]
    [InlineData("corpus/guide/pages/setup/harbour.adoc", "image::harbour.png[The harbour]", "")]
    [InlineData("corpus/guide/pages/setup/harbour.adoc", "image::quay.jpg[Boats]", "CORPUS430")]
    [InlineData("corpus/guide/harbour.adoc", "image::boats.jpg[Boats]", "")]
    [InlineData("corpus/posts/harbour.adoc", "= Harbour\n:imagesdir: other\n\nimage::boats.jpg[Boats]", "CORPUS430")]
    [InlineData("corpus/posts/harbour.md", "![Boats](/photos/boats.avif)", "")]
    [InlineData("pages/harbour.adoc", "image::quay.png[The quay]", "")]
    [InlineData("corpus/yard/pages/harbour.adoc", "image::mast.png[A mast]", "")]
    [InlineData("corpus/posts/harbour.rst", "Harbour\n=======\n\n.. image:: /photos/pier.jpg\n   :alt: The pier", "")]
    [InlineData("corpus/posts/harbour.rst", "Harbour\n=======\n\n.. image:: /photos/quay.jpg\n   :alt: The quay", "CORPUS430")]
    [InlineData("corpus/posts/harbour.html.md", "![The pier](photos/pier.jpg)", "")]
    [InlineData("corpus/yard/harbour.mdx", "![Boats](boats.jpg)", "")]
    [InlineData("corpus/yard/harbour.md", "![Boats](boats.jpg)", "CORPUS430")]
    [InlineData("corpus/posts/harbour.adoc", "= Harbour\n:imagesdir: photos\n\nimage::boats.jpg[Boats]", "")]
    public void An_image_is_found_as_the_site_finds_it(string path, string text, string id)
    {
        string[] images =
        [
            "corpus/posts/photos/boats.jpg",
            "corpus/photos/pier.jpg",
            "corpus/guide/images/harbour.png",
            "corpus/yard/assets/images/mast.png",
            "images/quay.png",
        ];
        var faults = PictureCheck.Check(Read(path, text), path, new(images), hasCredits: false);
        Assert.Equal(id, string.Join(" ", faults.Select(fault => fault.Definition.Id)));
    }

    [Fact]
    public void A_corpus_credits_its_pictures_if_half_of_them_have_a_credit()
    {
        var with = Read("corpus/a.md", "![Boats](boats.jpg \"Boats. (AP)\")");
        var without = Read("corpus/b.md", "![Boats](boats.jpg)");
        Assert.True(CreditUse.IsCommon([CreditUse.Of(with), CreditUse.Of(without)]));
        Assert.False(CreditUse.IsCommon([CreditUse.Of(with), CreditUse.Of(without), CreditUse.Of(without)]));
        Assert.False(CreditUse.IsCommon([]));
    }

    [Fact]
    public void A_picture_of_a_page_can_have_an_empty_alternative_text() =>
        Assert.Empty(
            PictureCheck.Check(
                Read("corpus/a.html", "<p>A <img src=\"boats.svg\" alt=\"\"> b.</p>"),
                "a.html",
                new(["corpus/boats.svg"]),
                hasCredits: false
            )
        );

    private static Document Read(string path, string text) => DocumentReader.Read(new CorpusFile(path), text);
}
