using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Fuzzing.Hostile;
using CorpusGen.Tool.Export;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;
using Parquet;

namespace CorpusGen.Tool.Tests.Export;

/// <summary>
/// The formats of `corpusgen export`. They were also checked with other programs, which are too large for a test run: DuckDB reads the
/// Parquet, and the published schemas of ninjs 3.1 and TEI P5 4.3.0 and a validator of Web Annotation accept the others.
/// </summary>
public sealed class ExportTests
{
    private const string Harbour =
        "# Harbour 😀 to close\n\n“We have *waited*,” said Ada Birch, the mayor. “And more,” she said.\n\nMore than 1,200 boats use it since 2019. It is 40 km long, and $3 a day.\n";

    private static readonly XNamespace TeiNamespace = "http://www.tei-c.org/ns/1.0";

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Texts_of_any_shape_are_exported_the_same_each_time(string format)
    {
        using var corpus = new Corpus();
        foreach (var (shape, i) in HostileShapes.Of(300, "").Select((shape, i) => (shape, i)))
        {
            Directory.CreateDirectory(corpus.Folder + "/shapes");
            File.WriteAllBytes($"{corpus.Folder}/shapes/{i:D3}-{shape.Path}", Encoding.UTF8.GetBytes(shape.Text));
        }

        corpus.With("control.txt", "A \u0001 quay\n\n“It \uFFFE is,” said Ada Birch & <Tom> \u000b in 2019. It has 1,200 boats.\n");
        var bytes = Bytes(corpus, format);
        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, Bytes(corpus, format));
        if (format == "tei")
            CheckTei(XDocument.Parse(Encoding.UTF8.GetString(bytes)));
        if (format == "webannotation")
            Assert.All(Json(bytes).GetProperty("items").EnumerateArray(), CheckAnnotation);
    }

    [Fact]
    public void A_row_has_what_its_kind_has()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour);
        var rows = Rows(corpus);
        Assert.Equal(["quote", "quote", "figure", "date", "figure", "figure"], rows.Select(row => row["kind"].GetString()));
        Assert.Equal("We have waited,", rows[0]["words"].GetString());
        Assert.Equal(
            ("Ada Birch", "the mayor", "WeHaveWaited"),
            (rows[0]["speaker"].GetString(), rows[0]["role"].GetString(), rows[0]["member"].GetString())
        );
        Assert.Equal(
            (1200, "more-than", "boats"),
            (rows[2]["value"].GetInt32(), rows[2]["modifier"].GetString(), rows[2]["concept"].GetString())
        );
        Assert.Equal("2019", rows[3]["edtf"].GetString());
        Assert.Equal("km", rows[4]["unit_code"].GetString());
        // The emoji is one code point and two units of UTF-16.
        var start = Harbour.IndexOf("We have", StringComparison.Ordinal);
        Assert.Equal((start - 1, 3), (rows[0]["start"].GetInt32(), rows[0]["line"].GetInt32()));
    }

    [Fact]
    public void CSV_has_the_rows_of_JSON()
    {
        using var corpus = new Corpus()
            .With("a.txt", "A \"quay\", now\n\n“It is,\nso,” said Ada Birch. It has 40 boats.\n")
            .With("harbour.md", Harbour);
        var lines = Csv(Encoding.UTF8.GetString(Bytes(corpus, "csv")));
        var rows = Rows(corpus);
        Assert.Equal(rows.Count + 1, lines.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (name, value) in lines[0].Zip(lines[i + 1]))
                Assert.Equal(rows[i].TryGetValue(name, out var known) ? known.ToString() : "", value);
        }
    }

    [Theory]
    [InlineData("=1+1 “x”", "'=1+1 “x”")]
    [InlineData("@A quay", "'@A quay")]
    public void A_title_that_looks_like_a_formula_is_words_in_CSV(string title, string expected)
    {
        using var corpus = new Corpus().With("a.txt", title + "\n\n“It is open today,” said Ada Birch.\n");
        var lines = Csv(Encoding.UTF8.GetString(Bytes(corpus, "csv")));
        Assert.Equal(expected, lines[1][lines[0].IndexOf("title")]);
    }

    [Fact]
    public async Task Parquet_has_the_rows_of_JSON()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour).With("b/empty.txt", "Nothing\n\nIs here.\n");
        var rows = Rows(corpus);
        using var stream = new MemoryStream(Bytes(corpus, "parquet"));
        await using var reader = await ParquetReader.CreateAsync(stream);
        Assert.Equal(ExportRow.Columns.Select(column => column.Name), reader.Schema.Fields.Select(field => field.Name));
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(rows.Count, group.RowCount);
        foreach (var field in reader.Schema.GetDataFields())
        {
            if (field.ClrType == typeof(double))
            {
                var values = new double?[rows.Count];
                await group.ReadAsync<double>(field, values);
                Assert.Equal(rows.Select(row => row.TryGetValue(field.Name, out var value) ? value.GetDouble() : (double?)null), values);
            }
            else if (field.ClrType == typeof(int))
            {
                var values = new int[rows.Count];
                await group.ReadAsync<int>(field, values);
                Assert.Equal(rows.Select(row => row[field.Name].GetInt32()), values);
            }
            else
            {
                var values = new string?[rows.Count];
                await group.ReadAsync(field, values);
                Assert.Equal(rows.Select(row => row.TryGetValue(field.Name, out var value) ? value.GetString() : null), values);
            }
        }
    }

    [Fact]
    public void An_annotation_selects_its_words()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour);
        var page = Json(Bytes(corpus, "webannotation"));
        Assert.Equal("AnnotationPage", page.GetProperty("type").GetString());
        var runes = Harbour.EnumerateRunes().ToList();
        foreach (var item in page.GetProperty("items").EnumerateArray())
        {
            CheckAnnotation(item);
            var selectors = item.GetProperty("target").GetProperty("selector");
            var (start, end) = (selectors[1].GetProperty("start").GetInt32(), selectors[1].GetProperty("end").GetInt32());
            Assert.Equal(string.Concat(runes[start..end]), selectors[0].GetProperty("exact").GetString());
            var quoted =
                selectors[0].GetProperty("prefix").GetString()
                + selectors[0].GetProperty("exact").GetString()
                + selectors[0].GetProperty("suffix").GetString();
            Assert.Contains(quoted, Harbour, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_news_item_has_only_properties_of_ninjs()
    {
        using var corpus = new Corpus().With("harbour.md", "---\nauthor: Tom Reed\n---\n\n" + Harbour);
        var item = Json(Bytes(corpus, "ninjs"));
        string[] known =
        [
            "uri",
            "standard",
            "type",
            "representationType",
            "title",
            "language",
            "by",
            "headlines",
            "descriptions",
            "bodies",
            "people",
        ];
        Assert.Empty(item.EnumerateObject().Select(property => property.Name).Except(known));
        Assert.StartsWith("urn:corpus:", item.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("Tom Reed", item.GetProperty("by").GetString());
        Assert.Equal("Harbour 😀 to close", item.GetProperty("headlines")[0].GetProperty("value").GetString());
        Assert.Equal("Ada Birch", item.GetProperty("people")[0].GetProperty("name").GetString());
        var body = item.GetProperty("bodies")[0];
        Assert.Equal(body.GetProperty("value").GetString()!.EnumerateRunes().Count(), body.GetProperty("charCount").GetInt32());
    }

    [Fact]
    public void A_graph_has_articles_quotations_and_values()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour);
        var graph = Json(Bytes(corpus, "jsonld"));
        Assert.Equal("https://schema.org", graph.GetProperty("@context").GetString());
        var article = graph.GetProperty("@graph")[0];
        Assert.Equal("NewsArticle", article.GetProperty("@type").GetString());
        var quotation = article.GetProperty("hasPart")[0];
        Assert.Equal(
            ("Quotation", "Ada Birch"),
            (quotation.GetProperty("@type").GetString(), quotation.GetProperty("spokenByCharacter").GetProperty("name").GetString())
        );
        var boats = article.GetProperty("mentions")[0];
        Assert.Equal(
            ("QuantitativeValue", 1200, 1200),
            (boats.GetProperty("@type").GetString(), boats.GetProperty("value").GetInt32(), boats.GetProperty("minValue").GetInt32())
        );
        Assert.False(boats.TryGetProperty("maxValue", out _));
    }

    [Fact]
    public void TEI_marks_what_was_found_and_is_read_back_with_the_same_words()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour);
        var text = Encoding.UTF8.GetString(Bytes(corpus, "tei"));
        var xml = XDocument.Parse(text);
        CheckTei(xml);
        Assert.Equal(["We have waited,", "And more,"], xml.Descendants(TeiNamespace + "said").Select(said => said.Value));
        Assert.Equal(
            ("1200", "boats"),
            (
                (string?)xml.Descendants(TeiNamespace + "measure").First().Attribute("quantity"),
                (string?)xml.Descendants(TeiNamespace + "measure").First().Attribute("commodity")
            )
        );
        Assert.Equal("2019", (string?)xml.Descendants(TeiNamespace + "date").Single().Attribute("when"));
        var again = DocumentReader.Read(
            new CorpusFile("harbour.tei"),
            xml.Descendants(TeiNamespace + "TEI").Single().ToString(SaveOptions.DisableFormatting)
        );
        var first = DocumentReader.Read(new CorpusFile("harbour.md"), Harbour);
        Assert.Equal(first.Quotes.Select(quote => quote.Speaker?.Name), again.Quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal(first.Figures.Select(figure => figure.Value), again.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void An_address_is_escaped()
    {
        using var corpus = new Corpus().With("a b/c#d?.txt", "A quay\n\n“It is open,” said Ada Birch.\n");
        var item = Json(Bytes(corpus, "webannotation", "https://example.org/")).GetProperty("items")[0];
        Assert.EndsWith("/a%20b/c%23d%3F.txt", item.GetProperty("target").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing()
    {
        using var corpus = new Corpus().With("harbour.md", Harbour);
        using var errors = new StringWriter();
        var code = ExportCommand.Run(
            [corpus.Folder],
            ExportFormats.All[0],
            "urn:",
            corpus.Folder + "/none/a.csv",
            () => Stream.Null,
            errors
        );
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("not written", errors.ToString(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(corpus.Folder));
    }

    private static void CheckAnnotation(JsonElement item)
    {
        Assert.Equal("Annotation", item.GetProperty("type").GetString());
        Assert.True(Uri.IsWellFormedUriString(item.GetProperty("id").GetString(), UriKind.Absolute), item.GetProperty("id").GetString());
        Assert.All(item.GetProperty("body").EnumerateArray(), body => Assert.Equal("TextualBody", body.GetProperty("type").GetString()));
        Assert.Equal(
            ["TextQuoteSelector", "TextPositionSelector"],
            item.GetProperty("target").GetProperty("selector").EnumerateArray().Select(selector => selector.GetProperty("type").GetString())
        );
    }

    private static void CheckTei(XDocument xml)
    {
        XNamespace ids = "http://www.w3.org/XML/1998/namespace";
        var people = xml.Descendants(TeiNamespace + "person").Select(person => (string)person.Attribute(ids + "id")!).ToList();
        Assert.Equal(people.Count, people.Distinct().Count());
        Assert.All(people, id => System.Xml.XmlConvert.VerifyNCName(id));
        Assert.All(xml.Descendants(TeiNamespace + "said").Attributes("who"), who => Assert.Contains(who.Value[1..], people));
        Assert.All(
            xml.Descendants(TeiNamespace + "div"),
            division => Assert.Contains(division.Elements(), element => element.Name.LocalName is "p" or "ab")
        );
        Assert.All(xml.Descendants(TeiNamespace + "head"), head => Assert.Null(head.PreviousNode));
        Assert.All(xml.Descendants(TeiNamespace + "body"), body => Assert.NotEmpty(body.Elements()));
    }

    private static List<Dictionary<string, JsonElement>> Rows(Corpus corpus) =>
        [
            .. Encoding
                .UTF8.GetString(Bytes(corpus, "jsonl"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    JsonDocument
                        .Parse(line)
                        .RootElement.EnumerateObject()
                        .ToDictionary(property => property.Name, property => property.Value)
                ),
        ];

    private static JsonElement Json(byte[] bytes) => JsonDocument.Parse(bytes).RootElement;

    private static byte[] Bytes(Corpus corpus, string format, string root = "urn:corpus:")
    {
        using var output = new MemoryStream();
        var code = ExportCommand.Run(
            [corpus.Folder],
            ExportFormats.All.Single(known => known.Name == format),
            root,
            null,
            () => output,
            TextWriter.Null
        );
        Assert.Equal(ExitCode.Success, code);
        return output.ToArray();
    }

    // RFC 4180.
    private static List<List<string>> Csv(string text)
    {
        var lines = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] == ',')
            {
                lines[^1].Add(field.ToString());
                field.Clear();
            }
            else if (!isQuoted && text[i] == '\r')
            {
                lines[^1].Add(field.ToString());
                field.Clear();
                lines.Add([]);
                i++;
            }
            else
            {
                field.Append(text[i]);
            }
        }

        Assert.Empty(lines[^1]);
        lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
