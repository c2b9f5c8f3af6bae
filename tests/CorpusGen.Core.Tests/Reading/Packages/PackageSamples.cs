namespace CorpusGen.Core.Tests.Reading.Packages;

/// <summary>The parts of small packages.</summary>
internal static class PackageSamples
{
    public static Dictionary<string, string> Word { get; } =
        new()
        {
            ["_rels/.rels"] = """
                <Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>
                """,
            ["docProps/core.xml"] = """
                <cp:coreProperties><dc:title>Harbour "news"</dc:title><dc:creator>Ada Birch; Jonas Reed</dc:creator>
                <dcterms:created>2024-03-01T08:00:00Z</dcterms:created></cp:coreProperties>
                """,
            ["word/_rels/document.xml.rels"] = """<Relationships><Relationship Id="rId5" Target="media/image1.png"/></Relationships>""",
            ["word/styles.xml"] = """
                <w:styles>
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
                <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Mine"/><w:basedOn w:val="Zitat"/></w:style>
                <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
                <w:style w:type="paragraph" w:styleId="Inhalt"><w:name w:val="toc 1"/></w:style>
                </w:styles>
                """,
            ["word/numbering.xml"] = """
                <w:numbering>
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
                </w:numbering>
                """,
            ["word/footnotes.xml"] = """
                <w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
                <w:footnote w:id="2"><w:p><w:r><w:t>It closes on</w:t></w:r></w:p><w:p><w:r><w:t>Monday.</w:t></w:r></w:p></w:footnote></w:footnotes>
                """,
            ["word/document.xml"] = """
                <w:document><w:body>
                <w:p><w:pPr><w:pStyle w:val="Inhalt"/></w:pPr><w:r><w:t>Harbour to close 1</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Harbour to close</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>master</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t xml:space="preserve"> said {so}.</w:t><w:footnoteReference w:id="2"/><w:br/><w:t>Then 1 * 2.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr><w:r><w:t>“We have waited for ten years.”</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Eigen"/></w:pPr><w:r><w:t>— Ada Birch, mayor</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Boats</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Small ones</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Nets</w:t></w:r></w:p>
                <w:p><w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="Boats [three]"/><a:blip r:embed="rId5"/></w:drawing></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Beschriftung"/></w:pPr><w:r><w:t>Boats wait. (AP)</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Boat</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Length</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>Eva</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p><w:p><w:r><w:t>metres</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t># Not a heading</w:t></w:r></w:p>
                <w:p><w:r><w:t>1. Not an item</w:t></w:r></w:p>
                </w:body></w:document>
                """,
        };

    public static Dictionary<string, string> OpenDocument { get; } =
        new()
        {
            ["meta.xml"] = """
                <office:document-meta><office:meta><dc:title>Harbour</dc:title><meta:initial-creator>Ada Birch</meta:initial-creator><dc:creator>Tom</dc:creator>
                <meta:creation-date>2024-03-01T08:00:00.123456789</meta:creation-date><dc:language>en-GB</dc:language></office:meta></office:document-meta>
                """,
            ["styles.xml"] = """
                <office:document-styles><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/>
                <style:style style:name="Quotations" style:family="paragraph"/></office:document-styles>
                """,
            ["content.xml"] = """
                <office:document-content><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
                <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
                <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style></office:automatic-styles>
                <office:body><office:text><text:tracked-changes><text:deletion><text:p>Deleted.</text:p></text:deletion></text:tracked-changes>
                <text:h text:style-name="Heading_20_1" text:outline-level="1">Harbour to close</text:h>
                <text:p>The <text:span>master</text:span><text:s text:c="90000000"/>said so.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>It closes on</text:p><text:p>Monday.</text:p></text:note-body></text:note><text:line-break/>Then he left.</text:p>
                <text:p text:style-name="P1">We have waited.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>Boats</text:p><text:list text:style-name="L2"><text:list-item><text:p>Small ones</text:p></text:list-item></text:list><text:p>More about boats.</text:p></text:list-item></text:list>
                <text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:title>Boats</svg:title><svg:desc>Three boats</svg:desc></draw:frame></text:p>
                <text:p text:style-name="Illustration">Boats wait.</text:p>
                <table:table><table:table-row><table:table-cell><text:p>Boat</text:p></table:table-cell><table:table-cell><text:p>Length</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><text:p>Eva</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>
                </office:text></office:body></office:document-content>
                """,
        };

    public static Dictionary<string, string> Epub { get; } =
        new()
        {
            ["META-INF/container.xml"] = """<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>""",
            ["OPS/book.opf"] = """
                <package><metadata><dc:title>A &amp; B</dc:title><dc:creator opf:role="aut">Ada Birch</dc:creator><dc:creator opf:role="trl">Tom</dc:creator><dc:language>en</dc:language></metadata>
                <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="b" href="text/b%20b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="a"/></spine></package>
                """,
            ["OPS/text/a.xhtml"] = """
                <html><head><title>Skipped</title></head><body><h2>First</h2><p>One <q>word</q> &amp; two <b>m</b><sup>2</sup>.</p>
                <figure><img src="../images/boat.png" alt="A boat"/><figcaption>The boat.</figcaption></figure>
                <blockquote><p>Quoted.</p></blockquote><blockquote><p>Another.</p></blockquote><ul><li>One</li><li><p>Two</p></li></ul></body></html>
                """,
            ["OPS/text/b b.xhtml"] = """
                <html><body><h2>Second</h2><p>Words before<a epub:type="noteref" href="#n">1</a> a note<sup><a href="#m">2</a></sup> after<a class="footnote-ref" href="#k">3</a> it.</p><pre>x &lt; 1</pre></body></html>
                """,
        };

    public static Dictionary<string, string> WordOf(string words) =>
        new()
        {
            ["word/document.xml"] =
                $"<w:document><w:body><w:p><w:r><w:t>{System.Net.WebUtility.HtmlEncode(words)}</w:t></w:r></w:p></w:body></w:document>",
        };

    public static Dictionary<string, string> Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".docx" => Word,
            ".odt" => OpenDocument,
            _ => Epub,
        };
}
