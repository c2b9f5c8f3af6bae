namespace CorpusGen.Tool.Tests.Validate;

/// <summary>`corpusgen validate` reports the faults of metadata, data files and images that a build reports.</summary>
public sealed class MetadataTests
{
    private const string Text = "\nThe harbour closes on Monday.\n";

    [Theory]
    [InlineData("---\ntags: [a\ntitle: x\n---\n", "(2,7): error CORPUS401: ")]
    [InlineData("---\nrating: 4\nrating: 5\n---\n", "(3,1): warning CORPUS402: ")]
    [InlineData("---\nrating: 4\n", "(1,1): error CORPUS401: ")]
    public void A_fault_of_front_matter_is_reported_at_its_place(string front, string expected)
    {
        using var corpus = new Corpus().With("corpus/harbour.md", front + Text);
        var (code, output, _) = corpus.Validate();
        Assert.Equal(1, code);
        Assert.Contains("corpus/harbour.md" + expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_files_are_read()
    {
        using var corpus = new Corpus()
            .With("corpus/authors/ada.yaml", "name: Ada\nname: Bea\n")
            .With("corpus/authors/bea.json", "{ \"name\": ");
        var output = corpus.Validate().Output;
        Assert.Contains("corpus/authors/ada.yaml(2,1): warning CORPUS402", output, StringComparison.Ordinal);
        Assert.Contains("corpus/authors/bea.json(1,", output, StringComparison.Ordinal);
        Assert.Contains("error CORPUS401", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_type_than_in_the_other_documents_is_reported()
    {
        using var corpus = new Corpus()
            .With("corpus/articles/a.md", "---\nrating: 1\n---\n" + Text)
            .With("corpus/articles/b.md", "---\nrating: 2\n---\n\nThe bridge opens.\n")
            .With("corpus/articles/c.md", "---\nrating: three\n---\n\nThe road stays.\n");
        Assert.StartsWith(
            "corpus/articles/c.md(2,9): warning CORPUS418: 'rating' is a number",
            corpus.Validate().Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("boats.svg", "corpus/boats.svg")]
    [InlineData("../images/boats.svg", "images/boats.svg")]
    [InlineData("/img/boats.svg", "static/img/boats.svg")]
    [InlineData("/img/boats.svg", "corpus/img/boats.svg")]
    public void An_image_is_looked_up_where_a_build_looks_it_up(string target, string file)
    {
        using var corpus = new Corpus()
            .With("corpus/harbour.md", $"# Harbour\n\n![Boats]({target})\n{Text}")
            .With("static/img/quay.png", "");
        // A folder without a known image can be anywhere.
        if (!target.StartsWith("../", StringComparison.Ordinal))
            Assert.Contains("corpus/harbour.md(3,10): warning CORPUS430", Validate(corpus), StringComparison.Ordinal);
        Assert.Empty(Validate(corpus.With(file, "")));

        static string Validate(Corpus corpus) => corpus.Validate(request => request with { Paths = [corpus.Folder + "/corpus"] }).Output;
    }

    [Fact]
    public void A_corpus_folder_in_a_project_belongs_to_the_project()
    {
        using var corpus = new Corpus()
            .With("Site.csproj", "<Project />")
            .With("public/img/boats.svg", "")
            .With("content/en/harbour.md", $"# Harbour\n\n![Boats](/img/boats.svg)\n{Text}");
        Assert.Empty(corpus.Validate(request => request with { Paths = [corpus.Folder + "/content/en"] }).Output);
        Assert.Empty(corpus.Validate(request => request with { Paths = [corpus.Folder + "/content/en/harbour.md"] }).Output);
    }

    [Fact]
    public void An_image_without_a_text_or_a_credit_is_reported()
    {
        using var corpus = new Corpus()
            .With("corpus/harbour.md", "# Harbour\n\n![](boats.jpg \"Boats\")\n" + Text)
            .With("corpus/market.md", "# Market\n\n![The market](boats.jpg \"The market. (AP)\")\n" + Text)
            .With("corpus/boats.jpg", "");
        var output = corpus.Validate().Output;
        Assert.Contains("warning CORPUS431", output, StringComparison.Ordinal);
        Assert.Contains("warning CORPUS432", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("node_modules/package/readme.md")]
    [InlineData(".obsidian/app.json")]
    [InlineData("obj/project.assets.json")]
    public void Files_of_other_tools_are_not_read(string path)
    {
        using var corpus = new Corpus().With("corpus/harbour.md", "# Harbour\n" + Text).With(path, "{ \"a\": \n" + Corpus.Faulty);
        Assert.Empty(corpus.Validate().Output);
    }

    [Fact]
    public void A_baseline_has_the_faults_of_metadata_too()
    {
        using var corpus = new Corpus().With("corpus/harbour.md", "---\nrating: 4\nrating: 5\n---\n" + Text);
        var baseline = corpus.Folder + "/corpus.baseline";
        Assert.Equal(1, corpus.Validate().Code);
        Assert.Equal(0, corpus.Validate(request => request with { NewBaseline = baseline }).Code);
        Assert.Equal(0, corpus.Validate(request => request with { Baseline = baseline }).Code);
    }
}
