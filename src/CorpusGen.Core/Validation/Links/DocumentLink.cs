using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Links;

/// <summary>A link of a Markdown document to a place whose address is relative.</summary>
/// <param name="Range">The range of its target.</param>
/// <param name="Path">The path before '#', decoded; empty for a place in the same document.</param>
/// <param name="Anchor">The words after '#', decoded, or empty.</param>
internal sealed record DocumentLink(TextRange Range, string Path, string Anchor)
{
    /// <summary>
    /// Reads a target; null if it is not a relative path: an address with a scheme, a path from the root of a site (which only the
    /// site's generator can resolve), or a template.
    /// </summary>
    public static DocumentLink? Of(string target, TextRange range)
    {
        if (target.Length == 0 || target[0] is '/' or '\\' || target.IndexOfAny(['{', '}', '<', '>', '$', '*', '\n']) >= 0)
            return null;
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target.Substring(0, hash);
        if (path.IndexOf(':') >= 0)
            return null;
        var query = path.IndexOf('?');
        if (query >= 0)
            path = path.Substring(0, query);
        return new DocumentLink(range, Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(target.Substring(hash + 1)));
    }
}
