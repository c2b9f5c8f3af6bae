namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Pages that are run as tests; they ride along in this assembly.</summary>
internal static class Page
{
    public static string Read(string name)
    {
        var assembly = typeof(Page).Assembly;
        using var stream = assembly.GetManifestResourceStream("quotes/" + name) ?? throw new InvalidOperationException($"no page {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
