using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas.Declared;

namespace CorpusGen.Core.Tests.Schemas;

/// <summary>Checks metadata against a declared record. A fault is written as its id and what it underlines.</summary>
public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData(DeclaredKind.Text, "words")]
    [InlineData(DeclaredKind.Text, "12")]
    [InlineData(DeclaredKind.Truth, "true")]
    [InlineData(DeclaredKind.Number, "-2.5e3")]
    [InlineData(DeclaredKind.Day, "2024-03-01")]
    [InlineData(DeclaredKind.Day, "\"2024-03-01\"")]
    [InlineData(DeclaredKind.Date, "2024-03-01T12:00:00Z")]
    [InlineData(DeclaredKind.Moment, "2024-03-01")]
    [InlineData(DeclaredKind.Address, "https://example.org/a?b#c")]
    [InlineData(DeclaredKind.Choice, "in-review")]
    [InlineData(DeclaredKind.Any, "{a: [1, 2]}")]
    [InlineData(DeclaredKind.Number, "~")]
    public void A_value_of_the_declared_type_is_right(DeclaredKind kind, string value) => Assert.Empty(Check(Of(kind), $"x: {value}"));

    [Theory]
    [InlineData(DeclaredKind.Text, "[a]", "[a]")]
    [InlineData(DeclaredKind.Truth, "yes", "yes")]
    [InlineData(DeclaredKind.Number, "three", "three")]
    [InlineData(DeclaredKind.Day, "2024-02-30", "2024-02-30")]
    [InlineData(DeclaredKind.Date, "yesterday", "yesterday")]
    [InlineData(DeclaredKind.Choice, "draf", "draf")]
    public void A_value_of_another_type_is_reported(DeclaredKind kind, string value, string underlined) =>
        Assert.Equal([$"CORPUS412 {underlined}"], Check(Of(kind), $"x: {value}"));

    [Theory]
    [InlineData("int", true, "2147483647", true)]
    [InlineData("int", true, "2147483648", false)]
    [InlineData("byte", true, "-1", false)]
    [InlineData("int", true, "1.5", false)]
    [InlineData("double", false, "1.5", true)]
    public void A_number_must_fit_its_type(string code, bool isWhole, string value, bool isRight) =>
        Assert.Equal(isRight, Check(new DeclaredType(DeclaredKind.Number, code, IsWhole: isWhole), $"x: {value}").Count == 0);

    [Fact]
    public void Each_item_of_a_list_is_checked() =>
        Assert.Equal(["CORPUS412 b", "CORPUS412 c"], Check(Of(DeclaredKind.Number) with { IsList = true }, "x: [1, b, c]"));

    [Fact]
    public void A_single_value_is_a_list_of_one() => Assert.Empty(Check(Of(DeclaredKind.Number) with { IsList = true }, "x: 1"));

    [Fact]
    public void A_list_is_not_a_single_value() => Assert.Equal(["CORPUS412 [1]"], Check(Of(DeclaredKind.Number), "x: [1]"));

    [Fact]
    public void A_nested_type_is_checked_with_its_own_properties()
    {
        var inner = new DeclaredProperty("City", Of(DeclaredKind.Text), IsRequired: true, IsUnique: false, default);
        var type = new DeclaredType(DeclaredKind.Record, "global::Place", Properties: new([inner]));
        Assert.Empty(Check(type, "x: {city: Elmstead}"));
        Assert.Equal(["CORPUS410 town", "CORPUS411 {town: Elmstead}"], Check(type, "x: {town: Elmstead}"));
    }

    [Theory]
    [InlineData("y: 1")]
    [InlineData("y: ~")]
    public void A_key_that_the_record_does_not_have_is_reported(string metadata) =>
        Assert.Contains("CORPUS410 y", Check(Of(DeclaredKind.Number), metadata));

    [Theory]
    [InlineData("title: a")]
    [InlineData("superseded-by: a")]
    [InlineData("CopyrightHolder: a")]
    public void Keys_with_a_meaning_for_every_document_are_allowed(string metadata) =>
        Assert.Empty(Check(Of(DeclaredKind.Number), metadata));

    [Theory]
    [InlineData("title: a", "CORPUS411 title: a")]
    [InlineData("title: a\nx: ~", "CORPUS411 x")]
    public void A_required_key_must_have_a_value(string metadata, string fault) =>
        Assert.Equal([fault], Check(Of(DeclaredKind.Number), metadata, isRequired: true));

    [Fact]
    public void A_similar_key_is_suggested()
    {
        var property = new DeclaredProperty("PublishedOn", Of(DeclaredKind.Day), IsRequired: false, IsUnique: false, default);
        var fault = Assert.Single(Faults([property], "publishdon: 2024-03-01"));
        Assert.EndsWith("; did you mean 'publishedOn'?", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", Assert.Single(Faults([property], "colour: red")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Range", "1|5", "5", true)]
    [InlineData("Range", "1|5", "6", false)]
    [InlineData("MinLength", "3", "ab", false)]
    [InlineData("MaxLength", "3", "abcd", false)]
    [InlineData("MaxLength", "3", "[a, b, c]", true)]
    [InlineData("MaxLength", "3", "[a, b, c, d]", false)]
    [InlineData("StringLength", "2|3", "a", false)]
    [InlineData("RegularExpression", "[a-z]+", "abc", true)]
    [InlineData("RegularExpression", "[a-z]+", "abc1", false)]
    [InlineData("RegularExpression", "(", "abc", true)]
    [InlineData("AllowedValues", "red|2.0", "2", true)]
    [InlineData("AllowedValues", "red|2.0", "blue", false)]
    [InlineData("DeniedValues", "red", "red", false)]
    [InlineData("Url", "", "https://example.org", true)]
    [InlineData("Url", "", "file:///a", false)]
    [InlineData("EmailAddress", "", "ada@example.org", true)]
    [InlineData("EmailAddress", "", "ada@", false)]
    [InlineData("Required", "", "\" \"", false)]
    [InlineData("Unknown", "", "a", true)]
    public void The_attributes_of_a_property_are_checked(string attribute, string arguments, string value, bool isAllowed)
    {
        var rule = new ValueRule(attribute, new(arguments.Split('|')));
        var property = new DeclaredProperty(
            "X",
            new DeclaredType(DeclaredKind.Any, "object"),
            IsRequired: false,
            IsUnique: false,
            new([rule])
        );
        Assert.Equal(isAllowed ? [] : ["CORPUS413"], Faults([property], $"x: {value}").Select(fault => fault.Definition.Id));
    }

    [Fact]
    public void A_rule_has_its_own_message()
    {
        var rule = new ValueRule("Range", new(["1", "5"]), Message: "{0} is out of range");
        var property = new DeclaredProperty("X", Of(DeclaredKind.Number), IsRequired: false, IsUnique: false, new([rule]));
        Assert.Equal("x is out of range", Assert.Single(Faults([property], "x: 6")).Message);
    }

    [Theory]
    [InlineData("x: 1\nx: 2", "CORPUS402")]
    [InlineData("just words", "CORPUS401")]
    [InlineData("- 1\n- 2", "CORPUS410")]
    [InlineData("x: [1", "CORPUS401")]
    public void Metadata_that_cannot_be_read_is_reported_once(string metadata, string kind) =>
        Assert.Equal([kind], Faults([Property(Of(DeclaredKind.Number), false)], metadata).Select(fault => fault.Definition.Id));

    [Fact]
    public void Other_collections_are_not_checked() =>
        Assert.Empty(SchemaCheck.Check(Sheet("authors", "y: 1"), [Schema([Property(Of(DeclaredKind.Number), true)])]));

    [Fact]
    public void A_fault_has_its_line_and_column()
    {
        var fault = Assert.Single(Faults([Property(Of(DeclaredKind.Number), false)], "title: a\nx:  three"));
        Assert.Equal((1, 4, 1, 9), (fault.Line, fault.Column, fault.EndLine, fault.EndColumn));
    }

    private static DeclaredType Of(DeclaredKind kind) =>
        new(kind, "", Choices: kind == DeclaredKind.Choice ? new(["Draft", "InReview"]) : default);

    private static DeclaredProperty Property(DeclaredType type, bool isRequired) => new("X", type, isRequired, IsUnique: false, default);

    private static IReadOnlyList<string> Check(DeclaredType type, string metadata, bool isRequired = false) =>
        [
            .. Faults([Property(type, isRequired)], metadata)
                .Select(fault => $"{fault.Definition.Id} {fault.Range.Of(metadata + "\n")}")
                .Order(StringComparer.Ordinal),
        ];

    private static IReadOnlyList<SchemaFault> Faults(DeclaredProperty[] properties, string metadata) =>
        [.. SchemaCheck.Check(Sheet("articles", metadata), [Schema(properties)])];

    private static MetadataSheet Sheet(string collection, string metadata) =>
        MetadataSheet.Of(DocumentReader.Read(new CorpusFile($"corpus/{collection}/a.yaml", collection), metadata + "\n"), "a.yaml");

    private static DeclaredSchema Schema(DeclaredProperty[] properties) =>
        new("Articles", "global::Article", "", default, "Article", true, false, false, default, new(properties));
}
