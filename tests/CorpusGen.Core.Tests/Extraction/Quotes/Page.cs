namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Pages that are run as tests; they ride along in this assembly.</summary>
internal static class Page
{
    public static string Read(string name)
    {
        var assembly = typeof(Page).Assembly;
        using var stream =
            assembly.GetManifestResourceStream(name == "Article.txt" ? "seeds/000_dc684d5a7ef49d7d.txt" : "quotes/" + name)
            ?? throw new InvalidOperationException($"no page {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
