namespace CorpusGen.Core.Tests.Reading;

/// <summary>
/// Writes Markdown documents: every construct of CommonMark, of pipe tables, footnotes and figures; alone, in pairs, nested and broken off.
/// </summary>
internal static class MadeMarkdown
{
    /// <summary>The constructs; each word is one that no other has, so that a lost one is noticed.</summary>
    public static readonly (string Name, string Text)[] Constructs =
    [
        ("atx headings", "# Alpha one\n\n## Beta two ##\n\n###### Gamma six\n"),
        ("setext headings", "Delta\n=====\n\nEpsilon\nzeta\n---\n"),
        ("thematic breaks", "before\n\n***\n\n- - -\n\n___\n\nafter\n"),
        ("paragraph", "Eta theta\n  iota kappa\nlambda.\n"),
        ("hard breaks", "Mu nu  \nxi omicron\\\npi rho\n"),
        ("indented code", "    sigma = 3\n\n    tau(4)\n"),
        ("fenced code", "```csharp upsilon\nvar phi = \"chi\";\n```\n\n~~~\npsi 5 million\n~~~\n"),
        ("open fence", "```\nomega never closed\n"),
        ("html block", "<div class=\"aleph\">\nbeth *gimel*\n</div>\n\n<!-- daleth\nhe -->\n\n<script>\nvar vav = 1;\n</script>\n"),
        ("html inline", "zayin <b class='het'>tet</b> yod <br/> kaf <!-- lamed --> mem\n"),
        ("link definitions", "[nun]: /samekh 'ayin'\n\nUses [nun] and [pe][nun] and [Nun][].\n"),
        ("block quote", "> tsadi qof\n> resh\nshin lazy\n>\n> > tav inner\n"),
        ("block quote with attribution", "> We *must* act now.\n>\n> — Ada Birch, mayor of Elmstead\n"),
        ("bullet list", "- az\n- buki\n\n  vedi\n- glagol\n    - dobro\n      - yest\n+ zhivete\n* zelo\n"),
        ("ordered list", "1. zemlya\n2. izhe\n   1. kako\n10) lyudi\n"),
        ("list with code", "- mysl\n\n      nash = 1\n- on\n\n  ```\n  pokoy\n  ```\n"),
        ("emphasis", "*rtsy* _slovo_ **tverdo** __uk__ ***fert*** *kher **ot** tsy* cherv*sha*shcha _yer_y\n"),
        ("broken emphasis", "*yery **yat yu* yus** _ksi __psi_ **\n"),
        ("code span", "fita `izhitsa 42` and ``ein ` zwei`` and `drei\nvier`\n"),
        ("escapes", "\\*fuenf\\* \\[sechs\\] \\`sieben\\` \\\\acht \\# neun\n"),
        ("entities", "zehn &amp; elf &copy; zwoelf &#35; &#x22; &nosuch; &nbsp;ende\n"),
        (
            "links",
            "[un](/deux \"trois\") [quatre](<cinq six> 'sept') [huit]() [neuf **dix**](onze(douze)) <https://treize.example/quatorze> "
                + "<quinze@seize.example>\n"
        ),
        ("broken links", "[uno](dos [tres](cuatro \"cinco) [seis] (siete) ![ocho](nueve\n"),
        (
            "images",
            "![diez](once.png) text ![doce *trece*](catorce.jpg \"quince\") ![dieciseis][ref] ![](bare.png)\n\n[ref]: diecisiete.png "
                + "\"dieciocho\"\n"
        ),
        ("image with caption below", "![um](dois.png)\n\n*Three boats wait. (AP)*\n"),
        ("pipe table", "| kolme | nelja |\n|:------|------:|\n| viisi `kuusi` | *seitseman* |\n| kahdeksan \\| yhdeksan | 1,200 |\n"),
        ("pipe table without edges", "yksi | kaksi\n--- | ---\nsata | tuhat\n\nafter table\n"),
        ("broken table", "| egy | ketto\n|---\n| harom | negy | ot |\n"),
        ("footnotes", "Hat[^1] het[^nyolc] kilenc[^none].\n\n[^1]: tiz tizenegy\n[^nyolc]: husz\n\n    harminc in it\n"),
        ("unused footnote", "Nothing.\n\n[^lost]: negyven otven\n"),
        ("figure", "^^^\n![jeden](dwa.png)\n^^^ Trzy cztery. (Reuters)\n"),
        ("open figure", "^^^ piec\nszesc\n"),
        ("tabs", "-\tsiedem\n\n\tosiem\n\n>\t\tdziewiec\n"),
        ("unicode", "Früh 😀 über\u00A0alles — 中文字 \u2028 zeile\u0085ende \u200Bnull 👩‍👩‍👧 é\n"),
        ("control characters", "a\0b \u0001 c \uFFFD \uD800 d\n"),
        ("quotation", "“We counted *three* boats,” said Ann Poe. “It was **3.5 million** [dollars](/d).”\n"),
        ("front matter in the middle", "text\n\n---\ntitle: jedenascie\n---\n\nend\n"),
        ("liquid", "odin {% dva \"tri\" %} chetyre\n{% pyat %}\nshest\n{% highlight sem %}\nvosem\n\ndevyat\n{% endhighlight %}\ndesyat\n"),
        ("broken liquid", "sto {% dvesti trista\n\n{% raw %}\nchetyresta\n\n{# pyatsot\n"),
        ("values", "one {{ two | \"three\" }} [four]({{ five }} \"six\") {{#seven}}\neight\n{{/nine}}\n\n- ten {{ eleven\n"),
        ("shortcodes", "{{< ein \"zwo\" >}}\nvier\n{{% /fuenf %}} sechs\n\n> {{< code >}} sieben\n>\n> acht {{< /code >}}\n"),
        (
            "attributes",
            "# isa {#dalawa}\n\ntatlo apat{: .lima}\n{: #anim}\n\n| pito {.walo} | siyam |\n|---|---|\n| sampu | {{ labing }} |\n"
        ),
        ("maths", "ichi $ni^2$ san $5 and $6 yon\n\n$$\ngo\n$$\n"),
        ("admonitions", ":::note[bat]\nbi\n:::\nhiru\n\n!!! lau \"bost\"\n    sei\n\n> [!NOTE]\n> zazpi\n"),
        ("wiki links", "yek [[do|se]] char ![[panj]] shesh [[haft]](hasht) [[noh\n"),
        ("deep", new string('>', 60) + " dno\n\n" + string.Concat(Enumerable.Repeat("- ", 40)) + "spod\n"),
        ("too deep", new string('[', 400) + "srodek" + new string(']', 400) + "\n\n" + new string('>', 300) + " otchlan\n"),
    ];

    /// <summary>All the documents.</summary>
    public static IEnumerable<(string Name, string Text)> Documents()
    {
        foreach (var (name, text) in Constructs)
        {
            yield return (name, text);
            yield return (name + ", CRLF", text.Replace("\n", "\r\n", StringComparison.Ordinal));
            yield return (name + ", CR", text.Replace('\n', '\r'));
            yield return (name + ", quoted", Prefixed(text, "> ", "> "));
            yield return (name + ", quoted twice in a list", Prefixed(text, "- > > ", "  > > "));
            yield return (name + ", in a list", Prefixed(text, "1. ", "   "));
            yield return (name + ", in a figure", "^^^\n" + text + "^^^ caption\n");
            yield return (name + ", in a footnote", "See[^f].\n\n" + Prefixed(text, "[^f]: ", "    "));
            yield return (name + ", with front matter", "---\ntitle: Harbour\n---\n" + text);
            yield return (name + ", without its end", text.TrimEnd('\n'));
            yield return (name + ", its first half", text[..(text.Length / 2)]);
            yield return (name + ", its second half", text[(text.Length / 2)..]);
        }

        for (var i = 0; i < Constructs.Length; i++)
        {
            yield return (
                $"{Constructs[i].Name}, then {Constructs[(i * 7 + 3) % Constructs.Length].Name}",
                Constructs[i].Text + "\n" + Constructs[(i * 7 + 3) % Constructs.Length].Text
            );
        }
    }

    private static string Prefixed(string text, string first, string next) =>
        first + text.TrimEnd('\n').Replace("\n", "\n" + next, StringComparison.Ordinal) + "\n";
}
