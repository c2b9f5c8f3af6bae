using Elmstead;

namespace CorpusGen.Json.Tests;

/// <summary>One value of each kind that a program can serialize.</summary>
internal static class Values
{
    public static readonly Document Harbour = Corpus.Articles.HarbourCloses;

    public static readonly Quote Quote = Corpus.Articles.HarbourCloses.Quotes[0];

    /// <summary>The values by name. Those of the corpus have the types by which a source generator knows them.</summary>
    public static readonly Dictionary<string, object> OfLibrary = new()
    {
        ["quote"] = Quote,
        ["quotes"] = (CorpusList<Quote>)Corpus.AllQuotes,
        ["figure"] = Corpus.AllFigures[0],
        ["picture"] = Corpus.AllPictures[0],
        ["date"] = Corpus.AllDocuments.SelectMany(document => document.Dates).First(),
        ["section"] = Harbour.Sections[0],
        ["block"] = Harbour.Blocks[0],
        ["passage"] = Quote.Source,
        ["speaker"] = Quote.Speaker,
        ["unknown"] = Speaker.Unknown,
        ["rights"] = Harbour.Rights,
        ["metadata"] = Harbour.Metadata,
        ["unit"] = Unit.Kilometre,
        ["dimension"] = Dimension.Length,
        ["default"] = default(Quote),
    };

    /// <summary>Values of types that the generator writes.</summary>
    public static readonly Dictionary<string, object> Generated = new()
    {
        ["document"] = Corpus.Articles.HarbourCloses,
        ["documents"] = Corpus.Articles,
        ["group"] = Corpus.Articles.HarbourCloses.Quotes,
        ["figures"] = Corpus.Articles.HarbourCloses.Figures,
        ["speakers"] = Corpus.Speakers,
        ["record"] = Article.All[0],
        ["records"] = Author.All,
        ["view"] = Corpus.View,
    };

    public static TheoryData<string> Names => [.. OfLibrary.Keys, .. Generated.Keys];

    public static object Of(string name) => OfLibrary.TryGetValue(name, out var value) ? value : Generated[name];
}
