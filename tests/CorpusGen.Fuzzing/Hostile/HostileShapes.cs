namespace CorpusGen.Fuzzing.Hostile;

/// <summary>Texts of one evil idea each, as large as one wants.</summary>
internal static class HostileShapes
{
    private static readonly (string Name, string Path, Func<int, string> Make)[] All =
    [
        ("one letter", "a.txt", size => new string('a', size)),
        ("spaces", "a.txt", size => new string(' ', size)),
        ("line ends", "a.txt", size => new string('\n', size)),
        ("opening marks", "a.txt", size => new string('“', size)),
        ("straight marks", "a.txt", size => new string('"', size)),
        ("apostrophes", "a.txt", size => new string('\'', size)),
        ("digits", "a.txt", size => new string('7', size)),
        ("numbers", "a.txt", size => Repeat("7 ", size)),
        ("one hundred", "a.txt", size => Repeat("one hundred ", size)),
        ("commas of numbers", "a.txt", size => Repeat("1,", size)),
        ("dates", "a.txt", size => Repeat("May 5, 2019 ", size)),
        ("money", "a.txt", size => Repeat("$4.3bn of boats ", size)),
        ("cues", "a.txt", size => Repeat("said ", size)),
        ("cues of people", "a.txt", size => Repeat("Ada Birch said ", size)),
        ("quotations", "a.txt", size => Repeat("“a” ", size)),
        ("quotations of one", "a.txt", size => Repeat("“We go,” she said. ", size)),
        ("quotations of many", "a.txt", size => Numbered(i => $"“We go to {Word(i)},” Ada {Word(i)} said. ", size)),
        ("quotations, a paragraph each", "a.txt", size => Numbered(i => $"“We go to {Word(i)},” Ada {Word(i)} said.\n\n", size)),
        ("people", "a.txt", size => Numbered(i => $"Ada {Word(i)} ", size)),
        ("concepts", "a.txt", size => Numbered(i => $"5 {Word(i)} boats. ", size)),
        ("paragraphs", "a.txt", size => Repeat("a\n\n", size)),
        ("captions", "a.txt", size => Numbered(i => $"File photo of {Word(i)}. (AP)\n", size)),
        ("headings", "a.txt", size => Numbered(i => $"Head {Word(i)}\n\nIt is {Word(i)}, and that is all.\n\n", size)),
        ("one line of words", "a.txt", size => Numbered(i => Word(i) + " ", size)),
        ("brackets", "a.txt", size => new string('(', size)),
        ("control characters", "a.txt", size => new string('\u0007', size)),
        ("replacement characters", "a.txt", size => new string('\uFFFD', size)),
        ("mojibake", "a.txt", size => Repeat("â€œ", size)),
        ("halves of pairs", "a.txt", size => new string('\uD83D', size)),
        ("mixed line ends", "a.txt", size => Repeat("a\r\nb\n", size)),
        ("front matter never closed", "a.txt", size => "---\n" + Repeat("a: b\n", size)),
        ("html nested", "a.html", size => Repeat("<div>", size)),
        ("html quotes nested", "a.html", size => Repeat("<blockquote>", size)),
        ("html nested and closed", "a.html", size => Repeat("<div>", size / 2) + Repeat("</div>", size / 2)),
        ("html ends of nothing", "a.html", size => Repeat("<b></div>", size)),
        ("html menus never closed", "a.html", size => Repeat("<nav>a ", size)),
        ("html angle brackets", "a.html", size => new string('<', size)),
        ("html tags never closed", "a.html", size => Repeat("<a b=\"", size)),
        ("html comments never closed", "a.html", size => Repeat("<!--", size)),
        ("html entities", "a.html", size => Repeat("&amp;", size)),
        ("html ampersands", "a.html", size => new string('&', size)),
        ("html small paragraphs", "a.html", size => Repeat("<p>a b ", size)),
        ("html attributes", "a.html", size => "<img " + Repeat("a=b ", size) + ">"),
        (
            "xml entities",
            "a.xml",
            size => "<!DOCTYPE a [<!ENTITY b \"" + new string('b', size / 2) + "\">]><TEI><text><p>" + Repeat("&b;", size / 2)
        ),
        ("xml sections", "a.xml", size => "<TEI>" + Repeat("<div><head>a</head>", size)),
        ("adoc fences", "a.adoc", size => Numbered(i => new string('-', 4 + (i % 900)) + "\na\n", size)),
        ("adoc marks", "a.adoc", size => Repeat("*a _b `c ", size)),
        ("rst underlines", "a.rst", size => Repeat("a\n=\n", size)),
        ("rst backquotes", "a.rst", size => Repeat("`a ", size)),
        ("rst directives", "a.rst", size => Repeat(".. note:: a\n", size)),
        ("org drawers", "a.org", size => Repeat(":a\n", size)),
        ("org blocks never closed", "a.org", size => Numbered(i => $"#+begin_{Word(i)}\n", size)),
        ("org heading of colons", "a.org", size => "* " + Repeat(" :a", size)),
        ("vtt times", "a.vtt", size => Repeat("00:00:01.000 --> 00:00:02.000\na\n\n", size)),
        ("tex dollars", "a.tex", size => Repeat("$a ", size)),
        ("tex braces", "a.tex", size => new string('{', size)),
        ("tex environments", "a.tex", size => Numbered(i => $"\\begin{{{Word(i)}}}\n", size)),
        ("md letters", "a.md", size => new string('a', size)),
        ("md nested quotes", "a.md", size => new string('>', size)),
        ("md nested lists", "a.md", size => Repeat("- ", size)),
        ("md deeper lists", "a.md", size => Deeper(size)),
        ("md brackets", "a.md", size => new string('[', size)),
        ("md closed brackets", "a.md", size => new string('[', size / 2) + new string(']', size / 2)),
        ("md links in links", "a.md", size => Repeat("[a](", size)),
        ("md images", "a.md", size => Repeat("![](", size)),
        ("md small images", "a.md", size => Repeat("![a](b) ", size)),
        ("md links", "a.md", size => Repeat("[a](b) ", size)),
        ("md emphasis", "a.md", size => Repeat("*a ", size)),
        ("md emphasis both ways", "a.md", size => Repeat("*a_ ", size)),
        ("md stars", "a.md", size => new string('*', size)),
        ("md strong nested", "a.md", size => Repeat("**a *b ", size)),
        ("md code marks", "a.md", size => new string('`', size)),
        ("md code of all lengths", "a.md", size => Numbered(i => new string('`', 1 + (i % 2000)) + " ", size)),
        ("md entities", "a.md", size => Repeat("&amp;", size)),
        ("md escapes", "a.md", size => Repeat("\\*", size)),
        ("md angle brackets", "a.md", size => new string('<', size)),
        ("md comments", "a.md", size => Repeat("<!--", size)),
        ("md tags", "a.md", size => Repeat("<a b=", size)),
        ("md table of a million lines", "a.md", size => "| a | b |\n|---|---|\n" + Repeat("| 1 | 2 |\n", size)),
        ("md table of a wide line", "a.md", size => Repeat("|a", size / 2) + "\n" + Repeat("|-", size / 2) + "\n"),
        ("md pipes", "a.md", size => Repeat("a|", size)),
        ("md headings", "a.md", size => Repeat("a\n\n", size / 2) + Repeat("# a\n", size / 2)),
        ("md setext", "a.md", size => Repeat("a\n=\n", size)),
        ("md paragraphs", "a.md", size => Repeat("a\n\n", size)),
        ("md lines", "a.md", size => Repeat("a\n", size)),
        ("md quotes", "a.md", size => Repeat("> a\n\n", size)),
        ("md items", "a.md", size => Repeat("- a\n", size)),
        (
            "md footnotes",
            "a.md",
            size => Numbered(i => $"[^{Word(i)}] ", size / 2) + "\n\n" + Numbered(i => $"[^{Word(i)}]: a\n\n", size / 2)
        ),
        ("md definitions", "a.md", size => Numbered(i => $"[{Word(i)}]: /a\n", size)),
        ("md fences", "a.md", size => Repeat("```\na\n```\n", size)),
        ("md quotations", "a.md", size => Repeat("“*We* go,” she said. ", size)),
        ("md figures", "a.md", size => Repeat("^^^\n![a](b)\n^^^ c\n", size)),
        ("yaml keys", "a.yaml", size => Numbered(i => $"{Word(i)}: a\n", size)),
        ("yaml one key", "a.yaml", size => Repeat("a: b\n", size)),
        ("yaml depth", "a.yaml", size => new string('[', size)),
        ("yaml deeper", "a.yaml", size => Repeat("- ", size)),
        ("yaml maps", "a.yaml", size => Repeat("{a: ", size)),
        (
            "yaml aliases",
            "a.yaml",
            size => "a: &a [x,x,x,x,x,x,x,x,x]\n" + Numbered(i => $"k{Word(i)}: [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n", size)
        ),
        ("yaml questions", "a.yaml", size => Repeat("? ", size)),
        ("yaml words", "a.yaml", size => "a: " + Repeat("b ", size)),
        ("yaml block", "a.yaml", size => "a: |\n" + Repeat("  b\n", size)),
        ("json depth", "a.json", size => Repeat("{\"a\":", size)),
        ("json list", "a.json", size => "{\"a\":[" + Repeat("1,", size) + "1]}"),
        ("toml keys", "a.toml", size => Numbered(i => $"{Word(i)} = 1\n", size)),
        ("toml depth", "a.toml", size => "a = " + new string('[', size)),
        ("toml tables", "a.toml", size => Repeat("[[a]]\n", size)),
        ("mdx braces", "a.mdx", size => new string('{', size)),
        ("mdx elements", "a.mdx", size => Repeat("<A b={c}>\n", size)),
        ("mdx open elements", "a.mdx", size => Repeat("<A b=\"", size)),
        ("md values", "a.md", size => Repeat("{{ a }} ", size)),
        ("md open values", "a.md", size => Repeat("{{ a ", size)),
        ("md tags", "a.md", size => Repeat("{% raw %}\n\n", size)),
        ("md formulas", "a.md", size => Repeat("$x_1$ ", size)),
        ("md notes", "a.md", size => Repeat(":::note\n", size)),
        ("front matter of keys", "b.md", size => "---\n" + Numbered(i => $"{Word(i)}: a\n", size) + "---\n\nText.\n"),
    ];

    public static IEnumerable<(string Name, string Path, string Text)> Of(int size, string only) =>
        All.Where(shape => only.Length == 0 || shape.Name.Contains(only, StringComparison.Ordinal))
            .Select(shape => (shape.Name, shape.Path, shape.Make(size)));

    private static string Repeat(string piece, int size) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, size / piece.Length)));

    private static string Numbered(Func<int, string> piece, int size)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; text.Length < size; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    private static string Deeper(int size)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; text.Length < size; i++)
            text.Append(' ', 2 * (i % 1000)).Append("- a\n");
        return text.ToString();
    }

    // A word of letters for each number, with a capital.
    private static string Word(int number)
    {
        var word = "Q";
        for (; number > 0; number /= 26)
            word += (char)('a' + (number % 26));
        return word;
    }
}
