using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusGen.Core.Model;

namespace CorpusGen.Runtime.Tests;

public sealed class JsonTests
{
    private const string Text =
        "Harbour to close for repairs\n\nThe harbour of Elmstead closes on Monday.\n\n“We have waited for this for ten years,” said Ada Birch, "
        + "the mayor of Elmstead. More than 1,200 boats use the harbour every year.\n";

    public static TheoryData<Type> Structs =>
        [
            .. typeof(CorpusGen.Quote)
                .Assembly.GetExportedTypes()
                .Where(type => type is { IsValueType: true, IsEnum: false, IsGenericType: false, IsNested: false }),
        ];

    [Fact]
    public void The_example_of_the_guide_is_what_is_written()
    {
        var quote = InMemoryCorpus.Of((new CorpusFile("corpus/harbour.txt"), Text)).Index.Quotes[0];
        var guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../src/docs/json.md")).ReplaceLineEndings("\n");
        var example = guide.Split("```json\n")[1].Split("```")[0];
        var written = JsonSerializer.SerializeToNode(quote, JsonSerializerOptions.Web);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example), written), $"{written}");
    }

    // FirstOrDefault returns it, and so do debuggers, loggers and serializers read it.
    [Theory]
    [MemberData(nameof(Structs))]
    public void No_property_of_a_default_value_throws(Type type)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            // A reader of bytes is on the stack only.
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                _ = property.GetValue(value);
        }

        Assert.NotNull(value.ToString());
        Assert.True(value.Equals(RuntimeHelpers.GetUninitializedObject(type)));
        Assert.Equal(value.GetHashCode(), RuntimeHelpers.GetUninitializedObject(type).GetHashCode());
        Assert.NotEmpty(JsonSerializer.Serialize(value, type));
    }

    [Fact]
    public void A_document_of_a_default_value_is_empty()
    {
        var document = default(CorpusGen.Figure).Document;
        Assert.Equal(("", "", "", ""), (document.Name, document.Title, document.Text, document.ToHtml()));
        Assert.Equal(0, document.Quotes.Count + document.Figures.Count + document.Sections.Count + document.Blocks.Count);
        Assert.False(document.Metadata.Exists);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
