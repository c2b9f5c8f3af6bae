namespace CorpusGen.Core.Tests.Pages;

/// <summary>Compares a page of edge cases with what is found, or accepts what is found.</summary>
internal static class EdgePage
{
    /// <summary>Returns the texts, items and right answers of a page as the cases of a theory.</summary>
    public static TheoryData<string, string[], string[]?> Cases(string name)
    {
        var cases = new TheoryData<string, string[], string[]?>();
        foreach (var passage in Page.Read(name).Passages)
            cases.Add(passage.Text, [.. passage.Items], passage.Right is { } right ? [.. right] : null);
        return cases;
    }

    /// <summary>Asserts that the items of a page are found, and that a passage marked as known wrong is still wrong.</summary>
    public static void Check(string[] items, string[]? right, IReadOnlyList<string> found)
    {
        if (Page.IsAccepting)
            return;
        Assert.False(right is not null && right.SequenceEqual(found), "The answer is right now: accept it.");
        Assert.Equal(items, found);
    }

    /// <summary>Writes the page if the run accepts what is found. Asserts that the page is what would be written.</summary>
    public static void Accept(string name, Func<string, IReadOnlyList<string>> find)
    {
        var page = Page.Read(name);
        if (Page.IsAccepting)
            page.Accept(find);
        else
            Assert.Equal(string.Join('\n', page.Lines), page.WithItems(find));
    }
}
