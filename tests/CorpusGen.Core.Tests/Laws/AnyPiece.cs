using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>What texts are put together of.</summary>
internal static class AnyPiece
{
    private static readonly string[] Words =
    [
        "a",
        "the",
        "harbour",
        "Elmstead",
        "boats",
        "said",
        "told reporters",
        "Ada Birch",
        "Jonas Reed, an engineer,",
        "he",
        "she",
        "according to",
        "who",
        "that",
        "1st",
        "İzmir",
        "ışık",
        "i",
        "I",
        "straße",
        "ﬁre",
        "e\u0301",
        "Ǆ",
        "日本",
        "العربية",
        "don't",
        "’90s",
        "class",
        "ToString",
        "Count",
        "x",
        "killed",
        "refugees",
        "for",
        "since",
        "on Monday",
    ];

    private static readonly string[] LineEnds =
    [
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\r",
        "\r\r",
        "\n \t\n",
        "\u2028",
        "\u2029",
        "\u0085",
        "\n\u00A0\n",
        "\v",
        "\f",
    ];

    private static readonly (string Open, string Close)[] Marks =
    [
        ("“", "”"),
        ("\"", "\""),
        ("‘", "’"),
        ("'", "'"),
        ("«", "»"),
        ("»", "«"),
        ("„", "“"),
        ("‚", "‘"),
        ("‹", "›"),
        ("「", "」"),
        ("『", "』"),
        ("”", "”"),
        ("``", "''"),
        ("“", "\""),
        ("«", "”"),
    ];

    private static readonly string[] Numbers =
    [
        "1,300",
        "1.300",
        "3.5 million",
        "$4.3bn",
        "40 percent",
        "a third of",
        "one hundred",
        "two-thirds",
        "between 5 and 10",
        "2019",
        "December 1, 2019",
        "on 5 May",
        "25:61",
        "February 30",
        "5-6",
        "½",
        "1,30,0",
        "9999999999999999999999999999999",
        "two dozen",
        "0",
        "٣",
        "５",
        "x10^5",
        "about",
        "more than",
        "at least",
        "up 5%",
        "10 km",
        "per hour",
    ];

    private static readonly string[] Markdown =
    [
        "# ",
        "## ",
        "> ",
        "> > ",
        "- ",
        "1. ",
        "    ",
        "```\n",
        "`",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "](",
        ")",
        "![",
        "](boats.png \"Boats. (AP)\")",
        "[^1]",
        "[^1]: ",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "<div>",
        "</div>\n",
        "<!--",
        "&amp;",
        "&nosuch;",
        "\\",
        "---\n",
        "===\n",
        "^^^\n",
        "— Ada Birch, mayor\n",
        "[!NOTE]",
        "http://a.b/c",
        "<http://a.b>",
        "{{ ",
        " }}",
        "{% if %}",
        "{% raw %}",
        "{% endraw %}",
        "{{< a >}}",
        "{",
        "}",
        "{#id}",
        ":::note\n",
        ":::\n",
        "$x^",
        "$",
        "[[",
        "|",
        "]]",
        "<Card ",
        "/>",
        "import a from 'b'\n",
    ];

    private static readonly string[] Data =
    [
        "---\n",
        "...\n",
        "title: Harbour\n",
        "id: harbour\n",
        "tags: [a, b]\n",
        "published-on: 2024-03-01\n",
        "draft: true\n",
        "source: \"TRT\"\n",
        "headline: '“'\n",
        "a: &x 1\n",
        "b: *x\n",
        "c: {d: [1, 2]}\n",
        "? [k]\n",
        "text: |\n  Long.\n",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "\"",
        "- a\n",
        "# no\n",
        "\t",
        "!!str 1\n",
        "embargo: 2030-01-01\n",
        "retracted: wrong\n",
    ];

    private static readonly string[] Lines =
    [
        "Source: TRT World\n",
        "In this file photo, boats wait. (AP)\n",
        "File photo shows the harbour.\n",
        "MOSCOW (AP) — ",
        "What it costs\n\n",
        "Harbour to close for repairs\n\n",
        "\uFEFF",
        "\u200B",
        "\0",
        "\u202E",
        "\uFFFD",
        "\uFFFE",
        "</summary>",
        "\"\"\"",
        "{0}",
        "*/",
        "#endif",
        "\\u0022",
    ];

    // Paragraphs that a writer could have written, beside those of the article.
    private static readonly string[] Written =
    [
        "The harbour of Elmstead closes on Monday, its master said.",
        "“We have waited for this for ten years,” Ada Birch said. More than 1,200 boats use it every year.",
        "Source: Elmstead Herald",
        "In this file photo, boats wait in the harbour. (AP)",
        "What it costs",
        "He told reporters: “The bridge will carry 5,000 cyclists a day.”",
        "Some 40 percent of the boats are “old.”",
    ];

    private static readonly string[] OfArticle = ReadArticle();

    /// <summary>A word with the white space after it.</summary>
    public static Gen<string> Word { get; } =
        Gen.Zip(Gen.Elements(Words), Gen.Elements(" ", " ", " ", ", ", ". ", "", "\u00A0", " — ")).Select(both => both.Item1 + both.Item2);

    /// <summary>Characters of all planes, halves of pairs among them.</summary>
    public static Gen<string> Unicode { get; } =
        Gen.Frequency(
            (4, Gen.Choose(' ', '~').Select(Character)),
            (3, Gen.Choose(0, 0xFFFF).Select(Character)),
            (2, Gen.Choose(0, 0x24F).Select(Character)),
            (1, Gen.Choose(0x300, 0x36F).Select(Character)),
            (1, Gen.Choose(0x2000, 0x206F).Select(Character)),
            (1, Gen.Choose(0xD800, 0xDFFF).Select(Character)),
            (1, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32))
        );

    /// <summary>Words between marks of any style: nested, and now and then never closed.</summary>
    public static Gen<string> Quoted { get; } = Quotation(2);

    /// <summary>A line of front matter or what breaks one.</summary>
    public static Gen<string> FrontMatter { get; } = Gen.Elements(Data);

    /// <summary>A paragraph of the article or a made one, with the blank line after it.</summary>
    public static Gen<string> Paragraphs { get; } =
        Gen.Frequency((3, Gen.Elements(OfArticle)), (1, Gen.Elements(Written))).Select(paragraph => paragraph + "\n\n");

    /// <summary>Anything.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency(
            (8, Word),
            (4, Gen.Elements(LineEnds)),
            (4, Quoted),
            (3, Gen.Elements(Numbers).Select(number => number + " ")),
            (2, Unicode),
            (2, Gen.Elements(Markdown)),
            (1, FrontMatter),
            (1, Gen.Elements(Lines)),
            (1, Gen.Zip(Gen.Elements(OfArticle), Gen.Choose(0, 400)).Select(both => both.Item1[..Math.Min(both.Item2, both.Item1.Length)])),
            (1, Gen.Elements(Marks).Select(mark => mark.Open)),
            (1, Gen.Elements(Marks).Select(mark => mark.Close))
        );

    private static Gen<string> Quotation(int depth) =>
        from mark in Gen.Elements(Marks)
        from words in (
            depth == 0 ? Word : Gen.Frequency((4, Word), (1, Gen.Constant(depth).SelectMany(deep => Quotation(deep - 1))))
        ).ListOf(4)
        from close in Gen.Frequency((5, Gen.Constant(mark.Close)), (1, Gen.Constant("")))
        select mark.Open + string.Concat(words) + close + " ";

    private static string Character(int code) => ((char)code).ToString(CultureInfo.InvariantCulture);

    private static string[] ReadArticle()
    {
        using var stream = typeof(AnyPiece).Assembly.GetManifestResourceStream("seeds/000_dc684d5a7ef49d7d.txt")!;
        return new StreamReader(stream).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
