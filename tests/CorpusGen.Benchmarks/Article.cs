namespace CorpusGen.Benchmarks;

/// <summary>The real article of the seeds, and texts of any size made of its paragraphs.</summary>
public static class Article
{
    /// <summary>The article's text.</summary>
    public static string Text { get; } = Load();

    /// <summary>The article's paragraphs over and over, in an order that differs from round to round, until the size is reached.</summary>
    public static string OfSize(int characters)
    {
        var paragraphs = Text.Split("\n\n");
        var text = new System.Text.StringBuilder(characters + 2_000);
        for (var i = 0; text.Length < characters; i++)
            text.Append(paragraphs[(i * 7 + (i / paragraphs.Length)) % paragraphs.Length]).Append("\n\n");
        return text.ToString(0, characters);
    }

    private static string Load()
    {
        var assembly = typeof(Article).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.StartsWith("seeds/", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
