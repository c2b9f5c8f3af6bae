namespace CorpusGen.Core.Model;

/// <summary>The file of a document, with the settings of the project for it.</summary>
/// <param name="Path">The path from the project's folder, with '/' as separator: the same on every machine.</param>
/// <param name="Collection">The name of the document's collection.</param>
/// <param name="Name">The member name that the project sets; empty if it sets none.</param>
public sealed record CorpusFile(string Path, string Collection = "Documents", string Name = "")
{
    /// <summary>Gets the language that the project declares for its texts, such as "en" or "de"; empty if the words decide.</summary>
    public string Language { get; init; } = "";

    /// <summary>Gets the syntaxes besides Markdown, such as "auto,mdx" or "hugo"; empty for the default.</summary>
    public string Syntax { get; init; } = "";

    /// <summary>The name of the file without its extension.</summary>
    public string Stem
    {
        get
        {
            var name = Path.Substring(Path.LastIndexOf('/') + 1);
            var dot = name.LastIndexOf('.');
            return dot > 0 ? name.Substring(0, dot) : name;
        }
    }
}
