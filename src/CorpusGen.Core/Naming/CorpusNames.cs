using CorpusGen.Core.Model;

namespace CorpusGen.Core.Naming;

/// <summary>Names documents, collections and speakers: the names that depend on the whole corpus.</summary>
public static class CorpusNames
{
    private const int TitleWords = 7;
    private const int LongestAbbreviation = 4;

    private static readonly HashSet<string> PagesOfFolder = new(StringComparer.OrdinalIgnoreCase) { "index", "_index", "readme" };

    /// <summary>
    /// The candidates for the name of a document: the name that the project sets; else the `id` of the front matter; else the file name
    /// if it consists of words, then with its date, then with its folder; else the first words of the title, then more of them; last,
    /// with a hash of the path.
    /// </summary>
    public static NameCandidates CandidatesOf(Document document)
    {
        var path = document.File.Path;
        var id = document.Metadata.Find("id")?.Text ?? "";
        var given =
            document.File.Name.Length > 0 ? Words.Pascal(document.File.Name)
            : id.Length > 0 ? Words.Pascal(id)
            : FileNameOf(document);
        var title = TitleOf(document);
        var name = given.Length > 0 ? given : Words.Pascal(title, TitleWords);
        var longer = given.Length > 0 ? FolderOf(path) + given : Words.Pascal(title, 2 * TitleWords);
        // "2024-03-01-this-week.md" and "2024-03-08-this-week.md".
        var date = given.Length > 0 && document.File.Name.Length == 0 && id.Length == 0 ? FileNameWords.DateOf(path) : "";
        return new NameCandidates(
            [
                Words.Identifier(name, "Document"),
                .. date.Length > 0 ? [Words.Identifier(name, "Document") + date] : Array.Empty<string>(),
                Words.Identifier(longer, "Document"),
                Words.Identifier(name, "Document") + "_" + ContentHash.Key(path),
            ],
            path
        );
    }

    /// <summary>Returns in words what a document is named after: its candidate of <see cref="CandidatesOf(Document)"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its member name.</param>
    public static string OriginOf(Document document, string name)
    {
        var origin =
            document.File.Name.Length > 0 ? "name in the project"
            : document.Metadata.Find("id") is { Text.Length: > 0 } ? "id of the front matter"
            : FileNameOf(document).Length > 0 ? "file name"
            : TitleOf(document).Length > 0 ? "title"
            : "hash of the path";
        var candidates = CandidatesOf(document).Names;
        return name == candidates[0] || name == candidates[0] + "Document" ? origin
            : candidates.Skip(1).Take(candidates.Length - 2).Contains(name) ? $"{origin}, longer"
            : $"{origin} and a hash of the path";
    }

    /// <summary>The candidates for the name of a speaker: the full name, then with a hash of it.</summary>
    public static NameCandidates CandidatesOf(string speaker)
    {
        var name = Words.Identifier(Words.Pascal(speaker), "Speaker");
        return new NameCandidates([name, name + "_" + ContentHash.Key(speaker)], speaker);
    }

    /// <summary>The member name of a collection.</summary>
    public static string Collection(string folder)
    {
        var name = Words.Identifier(Words.Pascal(folder), "Documents");
        var reserved =
            Reserved.InCorpus.Contains(name)
            || name.EndsWith("Collection", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Group", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Document", StringComparison.OrdinalIgnoreCase);
        return reserved ? name + "Documents" : name;
    }

    // The page of a folder has the folder's name: "posts/harbour-closes/index.md" is HarbourCloses. A title is better than a name in
    // capitals alone ("LICENSE").
    private static string FileNameOf(Document document)
    {
        var file = document.File;
        var folders = file.Path.Split('/');
        if (
            PagesOfFolder.Contains(file.Stem)
            && folders.Length > 2
            && Collection(folders[folders.Length - 2]) != Collection(file.Collection)
            && FileNameWords.Of(folders[folders.Length - 2]) is { Length: > 0 } folder
        )
        {
            return folder;
        }

        return IsInCapitals(file.Stem) && TitleOf(document).Length > 0 ? "" : FileNameWords.Of(file.Path);
    }

    private static bool IsInCapitals(string stem) =>
        stem.Count(char.IsLetter) > LongestAbbreviation && !stem.Any(char.IsLower) && !PagesOfFolder.Contains(stem);

    private static string FolderOf(string path)
    {
        var folders = path.Split('/');
        return folders.Length > 1 ? Words.Pascal(folders[folders.Length - 2]) : "";
    }

    /// <summary>The title of the front matter, else the words of the headline, of the standfirst, or of the first block.</summary>
    public static string TitleOf(Document document)
    {
        if (document.Metadata.Find("title") is { Text.Length: > 0 } said)
            return said.Text;
        var title =
            document.Headline
            ?? document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Standfirst)?.Range
            ?? document.Blocks.FirstOrDefault(IsRead)?.Range
            ?? (document.Blocks.Count > 0 ? document.Blocks[0].Range : null);
        return title is { } range ? document.WordsOf(range) : "";
    }

    // Not an import, a comment or a tag before the text.
    private static bool IsRead(Block block) =>
        block.Kind is not (BlockKind.Code or BlockKind.Table or BlockKind.Picture or BlockKind.Markup);
}
