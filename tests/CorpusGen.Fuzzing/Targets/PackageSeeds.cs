namespace CorpusGen.Fuzzing.Targets;

/// <summary>The parts of small packages, each after a line with its path.</summary>
internal static class PackageSeeds
{
    public static string[] Word { get; } =
    [
        """
            === _rels/.rels
            <Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>
            === docProps/core.xml
            <cp:coreProperties><dc:title>T</dc:title><dc:creator>Ada Birch</dc:creator></cp:coreProperties>
            === word/_rels/document.xml.rels
            <Relationships><Relationship Id="r5" Target="media/a.png"/></Relationships>
            === word/styles.xml
            <w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:basedOn w:val="H"/></w:style></w:styles>
            === word/numbering.xml
            <w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            === word/footnotes.xml
            <w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>
            === word/document.xml
            <w:document><w:body><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">“We * go,” said 5 </w:t></w:r><w:footnoteReference w:id="2"/><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A|b</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><wp:docPr descr="d"/><a:blip r:embed="r5"/></w:drawing></w:r></w:p></w:body></w:document>
            """,
        """
            === word/document.xml
            <!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]><w:document><w:body><w:p>&a;</w:p>
            === damage 12 34
            """,
    ];

    public static string[] OpenDocument { get; } =
    [
        """
            === meta.xml
            <office:document-meta><office:meta><dc:title>T</dc:title><dc:date>2024-03-01T08:00:00</dc:date></office:meta></office:document-meta>
            === styles.xml
            <office:document-styles><office:styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:styles></office:document-styles>
            === content.xml
            <office:document-content><office:body><office:text><text:h text:outline-level="2">Head</text:h><text:p text:style-name="P1">We <text:span>go</text:span><text:s text:c="3"/>now<text:note text:note-class="footnote"><text:note-body><text:p>Note.</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell></table:table-row></table:table><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>d</svg:desc></draw:frame></office:text></office:body></office:document-content>
            """,
    ];

    public static string[] Epub { get; } =
    [
        """
            === META-INF/container.xml
            <container><rootfiles><rootfile full-path="EPUB/a.opf"/></rootfiles></container>
            === EPUB/a.opf
            <package><metadata><dc:title>T</dc:title><dc:creator>Ada</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="c" href="c%20d.xhtml" media-type="application/xhtml+xml"/><item id="n" href="n.xhtml" properties="nav"/></manifest><spine><itemref idref="n"/><itemref idref="c"/></spine></package>
            === EPUB/c d.xhtml
            <html><head><title>x</title></head><body><h1>Head</h1><p>“We <em>go</em>,” said Ada.<a epub:type="noteref" href="#f">1</a></p><blockquote><p>No.</p></blockquote><ul><li>One</li></ul><table><tr><th>a</th></tr><tr><td>5</td></tr></table><img src="../a.png" alt="d"/><aside id="f">Note.</aside></body></html>
            === EPUB/n.xhtml
            <html><body><nav><ol><li>One</li></ol></nav></body></html>
            """,
    ];
}
