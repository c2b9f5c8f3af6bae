namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>The elements of a format, and what they mean.</summary>
/// <param name="Roles">The roles by name. Other elements are inline.</param>
/// <param name="Metadata">The elements of the head with metadata, and the keys that they give.</param>
/// <param name="Void">Elements without an end tag.</param>
internal sealed record ElementTable(
    IReadOnlyDictionary<string, ElementRole> Roles,
    IReadOnlyDictionary<string, string> Metadata,
    IReadOnlyCollection<string> Void
)
{
    /// <summary>Gets HTML, by the HTML Living Standard.</summary>
    public static ElementTable Html { get; } =
        Of(
            new()
            {
                [ElementRole.Block] =
                    "html body main article section header hgroup div p ul ol dl dt dd menu figure address fieldset details summary center "
                    + "hr form legend search dialog",
                [ElementRole.Heading] = "h1 h2 h3 h4 h5 h6",
                [ElementRole.ListItem] = "li",
                [ElementRole.BlockQuote] = "blockquote",
                [ElementRole.Quote] = "q",
                [ElementRole.Caption] = "figcaption",
                [ElementRole.Table] = "table",
                [ElementRole.Code] = "pre listing xmp plaintext",
                [ElementRole.InlineCode] = "code kbd samp tt var",
                [ElementRole.Break] = "br",
                [ElementRole.Image] = "img",
                [ElementRole.Head] = "head",
                [ElementRole.Skipped] =
                    "script style template noscript svg math nav aside footer button select textarea object iframe audio video canvas "
                    + "datalist",
            },
            "title=title",
            "area base br col embed hr img input link meta param source track wbr"
        );

    /// <summary>Gets TEI P5: https://tei-c.org/release/doc/tei-p5-doc/en/html/.</summary>
    public static ElementTable Tei { get; } =
        Of(
            new()
            {
                [ElementRole.Block] =
                    "tei text body front back group p ab lg sp list listbibl bibl opener closer salute signed "
                    + "dateline trailer epigraph floatingtext titlepage docauthor docdate docimprint",
                [ElementRole.Section] = "div div1 div2 div3 div4 div5",
                [ElementRole.Heading] = "head doctitle",
                [ElementRole.ListItem] = "item",
                [ElementRole.BlockQuote] = "quote cit",
                [ElementRole.Quote] = "q said soCalled",
                [ElementRole.Caption] = "figdesc",
                [ElementRole.Footnote] = "note",
                [ElementRole.Speaker] = "speaker",
                [ElementRole.VerseLine] = "l",
                [ElementRole.StageDirection] = "stage",
                [ElementRole.Table] = "table",
                [ElementRole.Code] = "eg",
                [ElementRole.InlineCode] = "code formula",
                [ElementRole.Break] = "lb pb",
                [ElementRole.Image] = "graphic",
                [ElementRole.Head] = "teiheader",
                [ElementRole.Skipped] = "facsimile standoff fw",
            },
            "title=title author=author editor=editor date=date publisher=publisher language=language",
            ""
        );

    /// <summary>Gets DocBook 5: https://tdg.docbook.org.</summary>
    public static ElementTable DocBook { get; } =
        Of(
            new()
            {
                [ElementRole.Block] =
                    "book article set para simpara formalpara itemizedlist orderedlist variablelist varlistentry term note tip "
                    + "warning caution important figure informalfigure mediaobject imageobject textobject example informalexample sidebar",
                [ElementRole.Section] = "chapter section sect1 sect2 sect3 sect4 sect5 appendix preface part simplesect",
                [ElementRole.Heading] = "title",
                [ElementRole.ListItem] = "listitem",
                [ElementRole.BlockQuote] = "blockquote epigraph",
                [ElementRole.Attribution] = "attribution",
                [ElementRole.Quote] = "quote",
                [ElementRole.Caption] = "caption",
                [ElementRole.Footnote] = "footnote",
                [ElementRole.Table] = "table informaltable simplelist",
                [ElementRole.Code] = "programlisting screen literallayout synopsis",
                [ElementRole.InlineCode] =
                    "code literal command filename function varname parameter option userinput computeroutput classname methodname uri",
                [ElementRole.Image] = "imagedata",
                [ElementRole.Head] = "info articleinfo bookinfo",
                [ElementRole.Skipped] = "indexterm remark anchor",
            },
            "title=title subtitle=subtitle author=author personname=author pubdate=date date=date publishername=publisher",
            ""
        );

    /// <summary>Gets XML of an unknown kind: its words are kept, and nothing is read.</summary>
    public static ElementTable Unknown { get; } = Of(new(), "", "");

    /// <summary>Returns the role of an element.</summary>
    public ElementRole RoleOf(string name) => Roles.TryGetValue(name, out var role) ? role : ElementRole.Inline;

    private static ElementTable Of(Dictionary<ElementRole, string> names, string metadata, string isVoid) =>
        new(
            names
                .SelectMany(pair => pair.Value.Split(' ').Select(name => (name: name.ToLowerInvariant(), pair.Key)))
                .ToDictionary(pair => pair.name, pair => pair.Key, StringComparer.Ordinal),
            metadata
                .Split([' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('='))
                .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
            new HashSet<string>(isVoid.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal)
        );
}
