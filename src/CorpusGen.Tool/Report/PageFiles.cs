namespace CorpusGen.Tool.Report;

/// <summary>The files of the page, which are in the folder `Page` and embedded in the tool.</summary>
internal static class PageFiles
{
    /// <summary>Gets the names of the style sheets, in the order of the page.</summary>
    public static IReadOnlyList<string> Styles { get; } =
    ["theme.css", "layout.css", "documents.css", "marks.css", "views.css", "plots.css", "phone.css", "print.css"];

    /// <summary>Gets the names of the scripts. Each uses only those before it.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        "elements.js",
        "theme.js",
        "corpus.js",
        "address.js",
        "details.js",
        "marks.js",
        "plots.js",
        "search.js",
        "documentList.js",
        "documentView.js",
        "speakersView.js",
        "figuresView.js",
        "datesView.js",
        "findingsView.js",
        "overviewView.js",
        "keyboard.js",
        "main.js",
    ];

    /// <summary>Returns the text of a file, with LF.</summary>
    public static string Read(string name)
    {
        using var stream =
            typeof(PageFiles).Assembly.GetManifestResourceStream("Report/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
