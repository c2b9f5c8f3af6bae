namespace CorpusGen.Tool.Terminal;

/// <summary>Writes numbers of things.</summary>
internal static class Counted
{
    /// <summary>Returns "1 finding" or "2 findings".</summary>
    /// <param name="count">How many.</param>
    /// <param name="name">The name of one thing, with a regular plural.</param>
    public static string Of(int count, string name) => $"{count} {name}{(count == 1 ? "" : "s")}";
}
