using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Data;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>Reads the metadata in the head of HTML, TEI or DocBook.</summary>
internal static class ElementHead
{
    // The names of `meta` in HTML, and their keys: those of HTML, Dublin Core and Open Graph.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["author"] = "author",
        ["description"] = "description",
        ["keywords"] = "keywords",
        ["date"] = "date",
        ["dc.title"] = "title",
        ["dc.creator"] = "author",
        ["dc.date"] = "date",
        ["dc.language"] = "language",
        ["og:title"] = "title",
        ["og:description"] = "description",
        ["article:author"] = "author",
        ["article:published_time"] = "date",
        ["article:modified_time"] = "modified",
        ["article:section"] = "section",
    };

    /// <summary>Returns the entries, in order. If a key occurs more than once, the first value is used.</summary>
    public static List<MetadataEntry> Read(string text, TextRange head, ElementTable table)
    {
        var entries = new List<MetadataEntry>();
        var tokens = new Tokenizer(text, head.Start, isXml: table != ElementTable.Html);
        Token? open = null;
        while (tokens.Next(out var token) && token.Range.End <= head.End)
        {
            if (token is { Kind: ElementTokenKind.Start, Name: "meta" })
            {
                Meta(token.Range);
            }
            else if (token is { Kind: ElementTokenKind.Start, IsClosed: false } && table.Metadata.ContainsKey(token.Name))
            {
                open = token;
            }
            else if (token.Kind == ElementTokenKind.End && open is { } start && start.Name == token.Name)
            {
                Add(table.Metadata[start.Name], NameOf(start), TextRange.Between(start.Range.End, token.Range.Start));
                open = null;
            }
        }

        return entries;

        void Meta(TextRange tag)
        {
            var name = Attributes.Find(text, tag, "name") ?? Attributes.Find(text, tag, "property");
            if (name is { } key && Attributes.Find(text, tag, "content") is { } content && Names.TryGetValue(key.Of(text), out var known))
                Add(known, key, content);
        }

        void Add(string key, TextRange keyRange, TextRange value)
        {
            value = Trim(text, value);
            if (value.IsEmpty || entries.Any(entry => entry.Key == key))
                return;
            var words = WithoutTags(text, value);
            entries.Add(new MetadataEntry(key, keyRange, new MetadataValue(ScalarKinds.OfQuoted(words), words, value)));
        }
    }

    private static TextRange NameOf(Token token) => new(token.Range.Start + 1, Math.Max(1, token.Name.Length));

    private static string WithoutTags(string text, TextRange range)
    {
        var words = new System.Text.StringBuilder();
        var tokens = new Tokenizer(text.Substring(0, range.End), range.Start, isXml: true);
        while (tokens.Next(out var token))
        {
            if (token.Kind == ElementTokenKind.Text)
                words.Append(token.Range.Of(text));
        }

        return string.Join(" ", Entity.Decode(words.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextRange.Between(start, end);
    }
}
