namespace CorpusGen.Core.Files;

/// <summary>The settings of a project that decide which files are in the corpus, in which collection, and how they are read.</summary>
/// <param name="ProjectFolder">The folder of the project.</param>
/// <param name="Folders">The corpus folders, separated by bars or semicolons; empty for the default.</param>
public sealed record FileSettings(string ProjectFolder, string Folders = "")
{
    /// <summary>Gets the collections that patterns make.</summary>
    public CollectionPatterns Collections { get; init; } = CollectionPatterns.None;

    /// <summary>Gets the language of the texts, as a tag such as "en"; empty if their words decide.</summary>
    public string Language { get; init; } = "";

    /// <summary>Gets the syntaxes that Markdown has besides CommonMark, with bars between them; empty if the project sets none.</summary>
    public string Syntax { get; init; } = "";

    /// <summary>Gets the folders that are sites. They decide the syntaxes if the project sets none.</summary>
    public SiteFolders Sites { get; init; } = SiteFolders.None;
}
