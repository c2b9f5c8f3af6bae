namespace CorpusGen.Fuzzing.Targets;

/// <summary>Texts that fuzzing begins with: small, and something of everything.</summary>
internal static class Seeds
{
    /// <summary>The real article.</summary>
    public static string Article { get; } = ReadArticle();

    public static string[] Prose { get; } =
    [
        "Harbour to close\n\n“We have waited for ten years,” Ada Birch said. More than 1,200 boats use it every year.\n\nWhat it "
            + "costs\n\nAbout $4.3bn, a third of it since 5 May 2019.\n\nSource: Elmstead Herald\n",
        "In this file photo, boats wait. (AP)\r\n\r\nMOSCOW (AP) — «Nous partons», he told reporters: „Wir gehen“. ‘It’s 5' 11\" in "
            + "the '90s.’\r\n",
        "One hundred and two thirds of two dozen; 25:61 on February 30, 1,30,0 or 40 percent, between 5 and 10 km/h, "
            + "x10^5.\n\n“A\n\n“B,” said Jonas Reed, an engineer, “C.”\n",
    ];

    public static string[] Markdown { get; } =
    [
        "# Harbour *to* close\n\nIt closes on **Monday** [there](http://a.b \"t\").\n\n> We must act.\n> — Ada Birch, the mayor\n\n1. "
            + "One\n   - Two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n",
        "---\ntitle: T\n---\n## Beta ##\n\n![Two boats](img/boats.png \"Boats. (AP)\")\n\n*Three boats. (AP)*\n\nNoted[^1] &amp; "
            + "`x`.\n\n[^1]: The note.\n\n<div>html</div>\n\n^^^\n![b](b.png)\n^^^ Caption\n",
        .. Prose,
    ];

    public static string[] Html { get; } =
    [
        "<!DOCTYPE html><html lang=\"en\"><head><title>T &amp; U</title><meta name=author content='Ada'></head><body><nav>Home 5</nav>"
            + "<h1>Harbour</h1><p>Ada Birch said: &ldquo;We <b>go</b>.&rdquo;<br><q>It is 5</q><ul><li>one<li><code>x</code></ul>"
            + "<blockquote><p>No.</p><footer>— Yara Lind</footer></blockquote><img src=a.png alt=\"b\"><pre>7</pre>{{ x }}</body></html>",
        .. Markdown,
    ];

    public static string[] Xml { get; } =
    [
        "<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY a \"b\">]><TEI><teiHeader><title>T</title></teiHeader><text><body><div><head>H</head>"
            + "<p>He said: <said>We go.</said><note>n</note></p><quote><p>No.</p></quote></div></body></text></TEI>",
        "<article><info><title>T</title></info><section><title>S</title><para>5 <quote>boats</quote></para><blockquote><attribution>Ada"
            + "</attribution><para>No.</para></blockquote><![CDATA[ & < ]]></section></article>",
        .. Html,
    ];

    public static string[] Lines { get; } =
    [
        "= T\nAda Birch\n:a: b\n\n== H\n\nHe said: \"`We *go*.`\" link:a[b] `x`\n\n[quote, Ada]\n____\nNo.\n____\n\n* one\n\n----\n5\n----\n",
        "T\n=\n\n:A: b\n\nHe said: \"We *go*.\" `a <b>`_ ``x``\n\n   No.\n\n   -- Ada\n\n.. note:: 5 boats\n\n.. figure:: a.png\n   :alt: b\n\n   C\n\nx::\n\n  7\n",
        "#+TITLE: T\n\n* TODO H :a:\nHe said: \"We *go*.\" [[a][b]] =x=\n#+BEGIN_QUOTE\nNo.\n#+END_QUOTE\n- one\n#+BEGIN_SRC a\n5\n#+END_SRC\n",
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ada Birch>We go\n\n00:00:02.000 --> 00:00:03.000\nto 5 boats.\n",
        "\\title{T}\n\\begin{document}\n\\section{H}\nHe said: ``We \\emph{go}.'' $x$ \\'e~5\\% % c\n\n\\begin{quote}\nNo.\n\\end{quote}\n\\end{document}\n",
    ];

    public static string[] Data { get; } =
    [
        "title: Harbour\nid: harbour\ntags: [a, \"b\", 'c']\npublished-on: 2024-03-01\nauthor: &x {name: Ada, born: "
            + "1970-01-01T12:00:00Z}\nother: *x\ndraft: true\ntext: |\n  Long.\nfold: >-\n  a\n  b\n",
        "- a\n- b: c\n  d: [1, 2.5, -3e4, ~]\n? k\n: v\n# no\n!!str 1: &a [*a]\n",
    ];

    public static string[] Json { get; } =
    ["{ \"name\": \"Ada\", \"born\": \"1970-01-01\", \"list\": [1, 2.5, null, true, {\"a\": []}], \"u\": \"\\ud83d\\ude00\\n\" }", .. Data];

    public static string[] Toml { get; } =
    [
        "title = \"Harbour\"\ndate = 2024-03-01T12:00:00Z\ntags = [ 'a', \"b\\u00e9\", 1_000, 0xFF, { c = 1.5 } ] # no\na.\"b c\".d = true\n"
            + "[extra]\nlong = \"\"\"\none \\\n  two\"\"\"\n[[extra.list]]\nx = 07:32:00\n[[extra.list]]\nx = inf\n",
    ];

    public static string[] Mdx { get; } =
    [
        "+++\ntitle = 'T'\n+++\nimport A from 'a'\n\n# Title {#id}\n\n<Tabs a=\"b\" c={{ d: 1 }}>\n    “We go,” said {who} Ada.\n</Tabs>\n\n"
            + ":::note[5 boats]\n[[Page|words]] of $x^2$ and $$ y_1 $$ cost $5.\n:::\n",
        "{% include a.html %}\n{{< highlight go >}}\nx\n\ny\n{{< /highlight >}}\n\n[a]({{ b | c }} \"d\") {# no #} {{{ e }}} {: .f}\n\n!!! tip\n"
            + "    Text[^1].\n\n> [!NOTE]\n> {% raw %}{{ g }}{% endraw %}\n",
        .. Markdown,
    ];

    public static string[] Queries { get; } =
    ["harbour bridge", "+harbour -bridge", "\"ten years\" syr*", "“prime minister” cease-fire* O'Neill's 1,300 3.5", "日本 мэр naïve ﬁ"];

    private static string ReadArticle()
    {
        using var stream = typeof(Seeds).Assembly.GetManifestResourceStream("article")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
