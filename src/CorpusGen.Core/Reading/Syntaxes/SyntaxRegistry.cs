using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>All syntaxes, and which of them apply to a file.</summary>
internal static class SyntaxRegistry
{
    private const string MdxName = "mdx";

    /// <summary>
    /// The syntaxes in order of priority. In MDX a brace begins an expression, so it is first; a comment before values, because both begin
    /// with a brace; shortcodes before values, whose braces they have too; attributes last, because they look like a value of one brace.
    /// </summary>
    public static IReadOnlyList<MarkupSyntax> All { get; } =
    [
        new(MdxName, "ie", Mdx.Statement, AtLineStart: true),
        new("admonitions", ":!?", Admonitions.Line, AtLineStart: true),
        new(MdxName, "<", Mdx.Tag),
        new(MdxName, "{", Mdx.Expression),
        new("liquid", "{", Liquid.Tag),
        new("nunjucks", "{", Nunjucks.Comment),
        new("go", "{", GoTemplates.Shortcode),
        new("handlebars", "{", Handlebars.Value),
        new("attributes", "{", AttributeBlocks.Block),
        new("maths", "$", Maths.Formula),
        new("alerts", "[", Alerts.Mark),
        new("footnotes", "[", FootnoteMarks.Mark),
        new("wiki", "[!]", WikiLinks.Opening),
    ];

    // What no author writes as prose. In a file that is not MDX, a brace can be a brace.
    private static readonly MarkupSyntax[] Default = [.. All.Where(syntax => syntax.Name != MdxName)];

    private static readonly MarkupSyntax[] Every = [.. All];

    /// <summary>Returns the syntaxes of a file.</summary>
    /// <param name="path">The path of the file: `.mdx` is always MDX, unless no syntax applies.</param>
    /// <param name="setting">
    /// The setting: names of syntaxes and site generators with commas, semicolons, bars or spaces between them; empty for the default.
    /// </param>
    public static IReadOnlyList<MarkupSyntax> Of(string path, string setting)
    {
        var isMdx = path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        var names = SyntaxNames.Expand(setting);
        if (names.Count == 0 || (names.Count == 1 && Is(names[0], SyntaxNames.Auto)))
            return isMdx ? Every : Default;
        if (names.Any(name => Is(name, SyntaxNames.None)))
            return [];
        var isAuto = names.Any(name => Is(name, SyntaxNames.Auto));
        return [.. All.Where(syntax => names.Any(name => Is(name, syntax.Name)) || (syntax.Name == MdxName ? isMdx : isAuto))];
    }

    /// <summary>Returns true if MDX is one of the syntaxes: indented text is then not code.</summary>
    public static bool HasMdx(IReadOnlyList<MarkupSyntax> syntaxes) => syntaxes.Any(syntax => syntax.Name == MdxName);

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
