using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Reads the metadata of documents and data files in all languages.</summary>
internal static class MetadataReader
{
    /// <summary>The key of the items of a data file that is a list.</summary>
    private const string ItemsKey = "items";

    /// <summary>Reads the front matter of a text. Returns no metadata if the text has none.</summary>
    public static Metadata ReadFront(string text)
    {
        if (FrontMatter.Find(text) is not { } front)
            return Metadata.None;
        return front.MissingLine.Length == 0 ? Read(text, front.Content, front.Whole, front.Syntax) : Unclosed(text, front);
    }

    /// <summary>Reads a data file. A list is a list of records with the key `items`.</summary>
    public static Metadata ReadFile(string text, MetadataSyntax syntax)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var all = TextRange.Between(start, text.Length);
        return syntax == MetadataSyntax.Toml
            ? TomlReader.Read(text, all, all, MetadataLimits.MostDataValues)
            : YamlReader.Read(text, all, all, syntax == MetadataSyntax.Json, ItemsKey);
    }

    private static Metadata Read(string text, TextRange content, TextRange whole, MetadataSyntax syntax) =>
        syntax switch
        {
            MetadataSyntax.Toml when Julia.IsMatch(content.Of(text)) => Program(whole),
            MetadataSyntax.Toml => TomlReader.Read(text, content, whole),
            MetadataSyntax.JavaScript => Program(whole),
            _ => YamlReader.Read(text, content, whole, syntax == MetadataSyntax.Json),
        };

    private static Metadata Program(TextRange whole) =>
        new(default, whole, new([new(MetadataProblemKind.Program, new TextRange(whole.Start, 3), "")]));

    // Franklin has Julia between the marks of TOML: `published = Date(2024, 3, 1)`.
    private static readonly Regex Julia = new(@"^\w+\s*=\s*(?:[A-Z]\w*\(|\[\s*\()", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static Metadata Failed(TextRange whole, TextRange range, string message) =>
        new(default, whole, new EquatableArray<MetadataProblem>([new(MetadataProblemKind.Unreadable, range, message)]));

    private static Metadata Unclosed(string text, FrontMatter front)
    {
        var lines = new LineMap(text);
        var last = lines.LineAt(Math.Max(front.Whole.Start, front.Content.End - 1)) + 1;
        // Keys that cannot be read to their end are not used.
        return Failed(
            front.Whole,
            new TextRange(front.Whole.Start, front.Syntax == MetadataSyntax.Json && front.MissingLine == "}" ? 1 : 3),
            $"the front matter is not closed: add a line '{front.MissingLine}' after line {last}"
        );
    }
}
