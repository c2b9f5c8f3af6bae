namespace CorpusGen.Generator.Tests;

/// <summary>Texts that tests share.</summary>
internal static class Texts
{
    /// <summary>The real article.</summary>
    public static string Article { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_dc684d5a7ef49d7d.txt"));

    /// <summary>Two short texts, with everything a document can have but little of it.</summary>
    public const string Harbour = """
        Harbour to close for repairs

        The harbour of Elmstead closes on Monday, its master said.

        “We have waited for this for ten years,” Ada Birch said. More than 1,200 boats use it every year.

        Source: Elmstead Herald
        """;

    public const string Bridge = """
        A bridge for cyclists

        “The bridge will carry 5,000 cyclists a day,” said Jonas Reed, an engineer.
        """;
}
