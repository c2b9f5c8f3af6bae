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

    public static string[] Data { get; } =
    [
        "title: Harbour\nid: harbour\ntags: [a, \"b\", 'c']\npublished-on: 2024-03-01\nauthor: &x {name: Ada, born: "
            + "1970-01-01T12:00:00Z}\nother: *x\ndraft: true\ntext: |\n  Long.\nfold: >-\n  a\n  b\n",
        "- a\n- b: c\n  d: [1, 2.5, -3e4, ~]\n? k\n: v\n# no\n!!str 1: &a [*a]\n",
    ];

    public static string[] Json { get; } =
    ["{ \"name\": \"Ada\", \"born\": \"1970-01-01\", \"list\": [1, 2.5, null, true, {\"a\": []}], \"u\": \"\\ud83d\\ude00\\n\" }", .. Data];

    public static string[] Queries { get; } =
    ["harbour bridge", "+harbour -bridge", "\"ten years\" syr*", "“prime minister” cease-fire* O'Neill's 1,300 3.5", "日本 мэр naïve ﬁ"];

    private static string ReadArticle()
    {
        using var stream = typeof(Seeds).Assembly.GetManifestResourceStream("article")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
