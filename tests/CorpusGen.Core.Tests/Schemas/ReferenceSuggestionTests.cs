using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas.Declared;

namespace CorpusGen.Core.Tests.Schemas;

public sealed class ReferenceSuggestionTests
{
    [Theory]
    [InlineData("adda", "; did you mean 'ada'?")]
    [InlineData("Ada Birch", ": use its key 'ada' instead of its name")]
    [InlineData("a-birch", ": use its key 'ada' instead of its file name")]
    [InlineData("About Jonas", ": use its key 'jonas' instead of its headline")]
    [InlineData("nobody", ": use one of ada, jonas")]
    public void The_key_that_was_probably_meant_is_suggested(string reference, string suggestion)
    {
        var property = new DeclaredProperty(
            "Author",
            new DeclaredType(DeclaredKind.Reference, "global::Author", Collection: "Authors"),
            false,
            false,
            default
        );
        var schema = new DeclaredSchema(
            "Articles",
            "global::Article",
            "",
            default,
            "Article",
            true,
            false,
            false,
            default,
            new([property])
        );
        var fault = Assert.Single(
            ReferenceCheck.Check(
                [
                    Sheet("articles/harbour.yaml", $"author: {reference}"),
                    Sheet("authors/a-birch.yaml", "id: ada\nname: Ada Birch"),
                    Sheet("authors/jonas.md", "# About Jonas\n\nText."),
                ],
                [schema]
            )
        );
        Assert.Equal($"'author' refers to '{reference}', but Authors has no document with that key{suggestion}", fault.Message);
    }

    private static MetadataSheet Sheet(string path, string text) =>
        MetadataSheet.Of(DocumentReader.Read(new CorpusFile("corpus/" + path, path.Split('/')[0]), text), path);
}
