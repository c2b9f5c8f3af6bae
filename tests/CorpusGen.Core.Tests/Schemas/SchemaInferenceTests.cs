using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Schemas;

public sealed class SchemaInferenceTests
{
    [Theory]
    [InlineData("Number", "3", "-2.5")]
    [InlineData("Truth", "true", "False")]
    [InlineData("Date", "2024-03-01", "2023-12-31")]
    [InlineData("Moment", "2024-03-01T12:00:00Z", "2023-12-31")]
    [InlineData("Text", "two words", "others")]
    [InlineData("Text", "3", "three")]
    [InlineData("Text", "true", "2024-03-01")]
    [InlineData("Text", "007", "no")]
    [InlineData("Text", "~", "~")]
    [InlineData("Record", "{city: Elmstead}", "{city: Harrow}")]
    [InlineData("Any", "{city: Elmstead}", "Harrow")]
    public void The_values_decide_the_kind(string kind, string one, string other) =>
        Assert.Equal(kind, Property($"x: {one}", $"x: {other}").Kind.ToString());

    [Fact]
    public void A_property_is_a_list_if_one_document_has_a_list()
    {
        var property = Property("x: 1", "x: [2, 3]");
        Assert.Equal((PropertyKind.Number, true, false), (property.Kind, property.IsList, property.IsOptional));
    }

    [Theory]
    [InlineData("x: 1", "y: 2")]
    [InlineData("x: 1", "x: ~")]
    public void A_property_is_optional_if_a_document_has_no_value(string one, string other) => Assert.True(Property(one, other).IsOptional);

    [Theory]
    [InlineData(PropertyKind.Number, true, "x: 1", "x: 2", "x: two")]
    [InlineData(PropertyKind.Date, true, "x: 2024-03-01", "x: 2024-03-02", "x: 2024-13-04")]
    [InlineData(PropertyKind.Moment, true, "x: 2024-03-01", "x: 2024-03-02T10:00:00Z", "x: soon")]
    [InlineData(PropertyKind.Text, false, "x: 1", "x: two", "x: three")]
    [InlineData(PropertyKind.Text, false, "x: one", "x: two", "x: three", "x: 4")]
    public void One_odd_value_among_many_does_not_change_the_type(PropertyKind kind, bool isOptional, params string[] documents)
    {
        var property = Property(documents);
        Assert.Equal((kind, isOptional), (property.Kind, property.IsOptional));
    }

    [Fact]
    public void A_long_key_is_cut_after_some_words() =>
        Assert.Equal(
            "TheNumberOfBoatsThatWaitOutside",
            Property("x the number of boats that wait outside the harbour on a day in March or in April: 1"[2..]).Name
        );

    [Fact]
    public void Keys_that_differ_in_spelling_are_one_property()
    {
        var property = Assert.Single(Infer("published-on: 2024-03-01", "publishedOn: 2024-03-02").Single().Properties);
        Assert.Equal(("PublishedOn", PropertyKind.Date, false), (property.Name, property.Kind, property.IsOptional));
    }

    [Fact]
    public void Four_documents_with_two_words_make_a_choice()
    {
        var property = Property("x: sport", "x: news", "x: sport", "x: news");
        Assert.Equal(PropertyKind.Choice, property.Kind);
        Assert.Equal(["news", "sport"], property.Choices);
    }

    [Theory]
    [InlineData("x: sport", "x: news", "x: sport")]
    [InlineData("x: sport", "x: news", "x: sport", "x: art")]
    [InlineData("x: sport", "x: sport", "x: sport", "x: sport")]
    [InlineData("x: sport", "x: news", "x: sport", "x: 'news, of course'")]
    public void Fewer_repetitions_make_no_choice(params string[] documents) => Assert.Equal(PropertyKind.Text, Property(documents).Kind);

    [Theory]
    // One value in the second collection, and four in both.
    [InlineData("news: draft, done, draft | pages: done", "draft done | draft done")]
    // With a different word the enumeration has it in both.
    [InlineData("news: draft, done, draft, done, draft | pages: old", "done draft old | done draft old")]
    // Too many words in one: each is decided alone.
    [InlineData("news: draft, done, draft, done | pages: a1, a2, a3, a4, a5, a6", "done draft | ")]
    [InlineData("news: draft, done, draft, done | pages: 'a, and b'", "done draft | ")]
    // Numbers in one are no words.
    [InlineData("news: draft, done, draft, done | pages: 1", "done draft | ")]
    public void A_key_of_several_collections_is_decided_once(string values, string expected)
    {
        var shapes = values
            .Split('|')
            .SelectMany(part =>
                Regex
                    .Matches(part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..], "'[^']*'|[^, ]+")
                    .Select(value => MetadataShape.Of(Read(part.Split(':')[0].Trim(), "status: " + value.Value))!)
            )
            .ToList();
        var choices = SchemaInference
            .Infer(shapes)
            .Select(schema => string.Join(" ", schema.Properties[0].Choices.Order(StringComparer.Ordinal)));
        Assert.Equal(expected.Split(" | ").Select(words => string.Join(" ", words.Split(' ').Order(StringComparer.Ordinal))), choices);
        Assert.Equal(SchemaInference.Infer(shapes), SchemaInference.Infer(shapes.AsEnumerable().Reverse()));
    }

    [Theory]
    [InlineData("title: Harbour")]
    [InlineData("headline: Harbour")]
    [InlineData("source: TRT World")]
    public void The_documents_own_title_and_source_are_not_repeated(string metadata) => Assert.Empty(Infer(metadata).Single().Properties);

    [Fact]
    public void A_title_that_is_not_text_is_a_property() => Assert.Equal(PropertyKind.Number, Property("title: 1984").Kind);

    [Theory]
    [InlineData("quotes: 3", "QuotesValue")]
    [InlineData("name: Ada", "Name")]
    [InlineData("equals: 3", "EqualsValue")]
    public void A_key_that_would_hide_a_member_gets_a_suffix(string metadata, string name) => Assert.Equal(name, Property(metadata).Name);

    [Fact]
    public void A_record_has_the_properties_of_its_keys()
    {
        var place = Property("place: {city: Elmstead, people: 1200}", "place: {city: Harrow}");
        Assert.Equal(
            [("City", PropertyKind.Text, false), ("People", PropertyKind.Number, true)],
            place.Properties.Select(property => (property.Name, property.Kind, property.IsOptional))
        );
    }

    [Fact]
    public void Collections_are_separate_and_those_without_metadata_have_no_schema()
    {
        var shapes = new[]
        {
            MetadataShape.Of(Read("news", "a: 1"))!,
            MetadataShape.Of(Read("authors", "b: 1"))!,
            MetadataShape.Of(DocumentReader.Read(new CorpusFile("corpus/plain/a.txt", "plain"), "Text."))!,
        };
        var schemas = SchemaInference.Infer(shapes);
        Assert.Equal(["Authors", "News"], schemas.Select(schema => schema.Collection));
        Assert.Equal(schemas, SchemaInference.Infer(shapes.Reverse()));
    }

    [Fact]
    public void A_document_with_broken_metadata_has_no_shape() => Assert.Null(MetadataShape.Of(Read("news", "a: [1")));

    [Fact]
    public void The_shape_depends_neither_on_the_body_nor_on_numbers()
    {
        var shape = MetadataShape.Of(DocumentReader.Read(new CorpusFile("corpus/a.md"), "---\na: 1\nb: red\n---\nText."));
        Assert.Equal(shape, MetadataShape.Of(DocumentReader.Read(new CorpusFile("corpus/a.md"), "---\na: 2\nb: red\n---\nOther text.")));
        Assert.NotEqual(shape, MetadataShape.Of(DocumentReader.Read(new CorpusFile("corpus/a.md"), "---\na: 2\nb: blue\n---\nText.")));
    }

    private static SchemaProperty Property(params string[] documents) =>
        Infer(documents).Single().Properties.First(property => !property.Name.StartsWith('Y'));

    private static EquatableArray<CollectionSchema> Infer(params string[] documents) =>
        SchemaInference.Infer(documents.Select(metadata => MetadataShape.Of(Read("news", metadata))!));

    private static Document Read(string collection, string metadata) =>
        DocumentReader.Read(new CorpusFile($"corpus/{collection}/a.yaml", collection), metadata + "\n");
}
