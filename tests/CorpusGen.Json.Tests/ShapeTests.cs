using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Elmstead;
using Newtonsoft.Json.Serialization;

namespace CorpusGen.Json.Tests;

/// <summary>The shape is the documented one, whoever writes it.</summary>
public sealed partial class ShapeTests
{
    public static TheoryData<string> Names => Values.Names;

    public static TheoryData<string> LibraryNames => [.. Values.OfLibrary.Keys];

    [Fact]
    public void A_quotation_has_the_documented_properties() =>
        Assert.Equal(
            "Name,Kind,Text,Cue,Source,Speaker,Attribution,LikelySpeaker,Document,Line,Start",
            PropertiesOf(JsonSerializer.SerializeToNode(Values.Quote))
        );

    [Fact]
    public void A_figure_has_the_documented_properties() =>
        Assert.Equal(
            "Name,Text,Value,Low,High,Unit,Ratio,Modifier,Change,Concept,Source,Period,About,Document,Line,Start",
            PropertiesOf(JsonSerializer.SerializeToNode(Corpus.AllFigures[0]))
        );

    [Fact]
    public void A_document_has_the_documented_properties() =>
        Assert.Equal(
            "Name,Collection,Path,Key,Title,Headline,Standfirst,Source,Metadata,Rights,Text,Quotes,Figures,Pictures,Dates,Sections",
            PropertiesOf(JsonSerializer.SerializeToNode(Corpus.Articles.HarbourCloses))
        );

    [Fact]
    public void A_record_has_its_declared_properties_only() =>
        Assert.Equal(
            "Headline,Author,PublishedOn,Section,Rating,Tags,Related,Retracted",
            PropertiesOf(JsonSerializer.SerializeToNode(Article.All[0]))
        );

    [Fact]
    public void Names_follow_the_policy_of_the_serializer() =>
        Assert.StartsWith(
            "name,kind,text,",
            PropertiesOf(JsonSerializer.SerializeToNode(Values.Quote, JsonSerializerOptions.Web)),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void A_source_generated_context_writes_the_same(string name)
    {
        var value = Values.OfLibrary[name];
        Assert.Equal(JsonSerializer.Serialize(value), JsonSerializer.Serialize(value, typeof(object), Context.Default));
    }

    [Fact]
    public void A_source_generated_context_writes_a_document_as_a_document() =>
        Assert.Equal(JsonSerializer.Serialize(Values.Harbour), JsonSerializer.Serialize(Values.Harbour, Context.Default.Document));

    [Theory]
    [MemberData(nameof(Names))]
    public void Newtonsoft_writes_the_same(string name)
    {
        // Lists of the view are written by both; records have types whose numbers and dates the two write differently.
        if (name is "record" or "records" or "metadata")
            return;
        var value = Values.Of(name);
        var other = Newtonsoft.Json.JsonConvert.SerializeObject(value);
        var (expected, actual) = (JsonSerializer.SerializeToNode(value), JsonNode.Parse(other));
        Assert.True(JsonNode.DeepEquals(Sorted(expected), Sorted(actual)), $"{expected}\n{actual}");
    }

    [Theory]
    [InlineData("record")]
    [InlineData("records")]
    [InlineData("metadata")]
    public void Newtonsoft_writes_records_and_metadata(string name) =>
        Assert.NotEmpty(Newtonsoft.Json.JsonConvert.SerializeObject(Values.Of(name), Camel));

    [Fact]
    public void Only_units_can_be_read()
    {
        Assert.Equal(Unit.Kilometre, JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(Unit.Kilometre)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>("{}"));
    }

    [Fact]
    public void A_speaker_can_be_the_key_of_a_dictionary()
    {
        var counts = Corpus.AllQuotes.CountBy(quote => quote.Speaker).ToDictionary();
        Assert.Equal(
            counts.Keys.Select(speaker => speaker.Name),
            JsonSerializer.SerializeToNode(counts)!.AsObject().Select(entry => entry.Key)
        );
    }

    private static readonly Newtonsoft.Json.JsonSerializerSettings Camel = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
    };

    private static string PropertiesOf(JsonNode? node) => string.Join(",", node!.AsObject().Select(property => property.Key));

    // The order of properties has no meaning, and numbers are compared as numbers: 5 and 5.0 are equal.
    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject map => new JsonObject(
                map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Sorted)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(
                (double)decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
            ),
            _ => node?.DeepClone(),
        };

    [JsonSerializable(typeof(Quote))]
    [JsonSerializable(typeof(CorpusList<Quote>))]
    [JsonSerializable(typeof(NamedList<Quote>))]
    [JsonSerializable(typeof(Figure))]
    [JsonSerializable(typeof(Picture))]
    [JsonSerializable(typeof(DateMention))]
    [JsonSerializable(typeof(DocumentSection))]
    [JsonSerializable(typeof(Block))]
    [JsonSerializable(typeof(Passage))]
    [JsonSerializable(typeof(Speaker))]
    [JsonSerializable(typeof(Document))]
    [JsonSerializable(typeof(Rights))]
    [JsonSerializable(typeof(MetadataValue))]
    [JsonSerializable(typeof(Unit))]
    [JsonSerializable(typeof(Dimension))]
    [JsonSerializable(typeof(object))]
    private sealed partial class Context : JsonSerializerContext;
}
