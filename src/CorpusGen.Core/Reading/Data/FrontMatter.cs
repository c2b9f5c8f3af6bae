using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>The metadata at the start of a text.</summary>
/// <param name="Syntax">The language of its content.</param>
/// <param name="Content">The range between the fences; for JSON, the object.</param>
/// <param name="Whole">The range with the fences and the line end after them.</param>
/// <param name="MissingLine">The closing line that is missing; empty if the front matter is closed.</param>
internal sealed record FrontMatter(MetadataSyntax Syntax, TextRange Content, TextRange Whole, string MissingLine = "")
{
    private static readonly Regex YamlKey = new(
        @"^(?:[a-z_][A-Za-z0-9_-]*|(?i:title|headline|date|author|authors|tags|draft|id|source|layout|description)):(?:[ \t]|$)",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex TomlKey = new(@"^[ \t]*[A-Za-z0-9_.""'-]+[ \t]*=|^[ \t]*\[[^\]]+\]", RegexOptions.CultureInvariant);

    // The mark, the name after it, and the language. A text after a mark is not a fence.
    private static readonly (char Mark, string Name, MetadataSyntax Syntax)[] Fences =
    [
        ('-', "", MetadataSyntax.Yaml),
        ('-', "yaml", MetadataSyntax.Yaml),
        ('-', "toml", MetadataSyntax.Toml),
        ('-', "json", MetadataSyntax.Json),
        ('-', "js", MetadataSyntax.JavaScript),
        ('-', "javascript", MetadataSyntax.JavaScript),
        ('+', "", MetadataSyntax.Toml),
    ];

    /// <summary>Finds the front matter of a text; null if the text has none. Blank lines before it are skipped.</summary>
    /// <remarks>
    /// Front matter that is not closed is found too, if the line after the fence is a key: a thematic break can be at the start of a text,
    /// with prose after it.
    /// </remarks>
    public static FrontMatter? Find(string text)
    {
        var start = SkipBlankLines(text);
        foreach (var (mark, name, syntax) in Fences)
        {
            if (IsFence(text, start, mark, name, out var first))
                return Closed(text, start, first, mark, syntax) ?? Unclosed(text, start, first, mark, syntax);
        }

        return JsonFrontMatter.Find(text, start);
    }

    private static FrontMatter? Closed(string text, int start, int first, char mark, MetadataSyntax syntax)
    {
        for (var at = first; at < text.Length; at = FrontMatterLines.Next(text, at))
        {
            if (IsFence(text, at, mark, "", out var end) || (syntax == MetadataSyntax.Yaml && IsFence(text, at, '.', "", out end)))
                return new FrontMatter(syntax, TextRange.Between(first, at), TextRange.Between(start, end));
        }

        return null;
    }

    private static FrontMatter? Unclosed(string text, int start, int first, char mark, MetadataSyntax syntax)
    {
        var isKey =
            syntax == MetadataSyntax.Toml ? TomlKey
            : syntax == MetadataSyntax.Yaml ? YamlKey
            : null;
        if (isKey is not null && !isKey.IsMatch(FrontMatterLines.At(text, first)))
            return null;
        var at = first;
        // Prose begins at the first line that is not a key, and does not belong to one.
        while (at < text.Length && FrontMatterLines.At(text, at) is { Length: > 0 } line)
        {
            if (isKey is not null && !isKey.IsMatch(line) && line[0] is not (' ' or '\t' or '-' or '#' or ']' or '}'))
                break;
            at = FrontMatterLines.Next(text, at);
        }

        return new FrontMatter(syntax, TextRange.Between(first, at), TextRange.Between(start, at), new string(mark, 3));
    }

    private static int SkipBlankLines(string text)
    {
        var line = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var at = line; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            if (LineEnd.LengthAt(text, at) > 0)
                line = at + LineEnd.LengthAt(text, at);
        }

        return line;
    }

    // Three marks alone on a line, or with a name. `next` is the start of the line after them.
    private static bool IsFence(string text, int at, char mark, string name, out int next)
    {
        next = at;
        if (at + 3 > text.Length || text[at] != mark || text[at + 1] != mark || text[at + 2] != mark)
            return false;
        if (string.CompareOrdinal(text, at + 3, name, 0, name.Length) != 0)
            return false;
        var end = at + 3 + name.Length;
        while (end < text.Length && (text[end] is ' ' or '\t'))
            end++;
        if (end < text.Length && text[end] is not ('\r' or '\n'))
            return false;
        next = end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
        return at < next;
    }
}
