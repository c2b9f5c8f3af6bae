using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Elmstead;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CorpusGen.Json.Tests;

/// <summary>A web application that returns parts of a corpus, as a user writes it.</summary>
public sealed class MinimalApiTests
{
    [Fact]
    public async Task Endpoints_return_parts_of_the_corpus_and_leave_others_alone()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.MapGet("/quote", () => Corpus.Articles.HarbourCloses.Quotes[0]);
        application.MapGet("/quotes", () => Corpus.Articles.HarbourCloses.Quotes);
        application.MapGet("/long", () => Corpus.AllQuotes.Where(quote => quote.Text.Length > 20));
        application.MapGet("/figure", () => Corpus.AllFigures[0]);
        application.MapGet("/speaker", () => Corpus.AllQuotes[0].Speaker);
        application.MapGet("/document", () => Corpus.Articles.HarbourCloses);
        application.MapGet("/documents", () => Corpus.Articles);
        application.MapGet("/all", () => Corpus.AllDocuments);
        application.MapGet("/metadata", () => Corpus.Articles.HarbourCloses.Metadata);
        application.MapGet("/record", () => Article.All[0]);
        application.MapGet("/records", () => Author.All);
        application.MapGet("/mine", () => new { Quote = Corpus.AllQuotes[0], Corpus.AllFigures[0].Unit });
        application.MapGet("/other", () => new { Answer = 42 });
        foreach (var (name, value) in Values.OfLibrary.Concat(Values.Generated))
            application.MapGet("/value/" + name, () => Results.Ok(value));
        await application.StartAsync();

        using var client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
        string[] paths =
        [
            .. "quote quotes long figure speaker document documents all metadata record records mine other".Split(' '),
            .. Values.OfLibrary.Keys.Concat(Values.Generated.Keys).Select(name => "value/" + name),
        ];
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(new Uri("/" + path, UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        }

        var quote = JsonNode.Parse(await client.GetStringAsync(new Uri("/quote", UriKind.Relative)))!;
        var expected = Corpus.Articles.HarbourCloses.Quotes[0];
        Assert.Equal(expected.Text, (string?)quote["text"]);
        Assert.Equal(expected.Speaker.Name, (string?)quote["speaker"]!["name"]);
        Assert.Equal(expected.Document.Path, (string?)quote["document"]);
        Assert.Equal(expected.Line, (int?)quote["line"]);
        var records = JsonNode.Parse(await client.GetStringAsync(new Uri("/records", UriKind.Relative)))!.AsArray();
        Assert.Equal(Author.All.Select(author => author.Name), records.Select(record => (string)record!["name"]!));
    }
}
