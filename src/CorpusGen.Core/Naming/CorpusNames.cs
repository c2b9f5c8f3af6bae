using CorpusGen.Core.Model;

namespace CorpusGen.Core.Naming;

/// <summary>Names documents, collections and speakers: what can be told of them only when the whole corpus is known.</summary>
public static class CorpusNames
{
    private const int TitleWords = 7;

    /// <summary>
    /// What a document could be called: what its project says, else its front matter's `id`, else its file where that reads as words, else the first words of its
    /// title; then with the folders it lies in; then with a hash of its path.
    /// </summary>
    public static NameCandidates CandidatesOf(Document document)
    {
        var path = document.File.Path;
        var file = FileNameWords.Of(path);
        var id = document.Metadata.Find("id")?.Text ?? "";
        var name = document.File.Name.Length > 0 ? Words.Pascal(document.File.Name)
            : id.Length > 0 ? Words.Pascal(id)
            : file.Length > 0 ? file
            : Words.Pascal(TitleOf(document), TitleWords);
        var folders = path.Split('/');
        var folder = folders.Length > 1 ? Words.Pascal(folders[folders.Length - 2]) : "";
        name = Words.Identifier(name, "Document");
        string[] names = [name, Words.Identifier(folder + name, "Document"), name + "_" + ContentHash.Key(path)];
        return new NameCandidates([.. names.Distinct()], path);
    }

    /// <summary>What a speaker could be called: the full name; then with a hash of it.</summary>
    public static NameCandidates CandidatesOf(string speaker)
    {
        var name = Words.Identifier(Words.Pascal(speaker), "Speaker");
        return new NameCandidates([name, name + "_" + ContentHash.Key(speaker)], speaker);
    }

    /// <summary>The member name of a collection.</summary>
    public static string Collection(string folder)
    {
        var name = Words.Identifier(Words.Pascal(folder), "Documents");
        var reserved = Reserved.InCorpus.Contains(name) || name.EndsWith("Collection", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Group", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Document", StringComparison.OrdinalIgnoreCase);
        return reserved ? name + "Documents" : name;
    }

    /// <summary>The front matter's title, else the headline's words, else the standfirst's, else those of the first block.</summary>
    public static string TitleOf(Document document)
    {
        if (document.Metadata.Find("title") is { Text.Length: > 0 } said) return said.Text;
        var title = document.Headline
            ?? document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Standfirst)?.Range
            ?? (document.Blocks.Count > 0 ? document.Blocks[0].Range : null);
        return title is { } range ? document.WordsOf(range) : "";
    }
}
