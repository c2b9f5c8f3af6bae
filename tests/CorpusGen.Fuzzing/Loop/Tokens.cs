namespace CorpusGen.Fuzzing.Loop;

/// <summary>What the rules look at: a mutation that puts one of them in goes where random characters hardly ever come.</summary>
internal static class Tokens
{
    public static readonly string[] All =
    [
        "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u0085", " ", "  ", "    ", "\t", "\u00A0", "\uFEFF", "\u200B", "\u00AD", "\0", "\u0007", "\u0093", "\u202E", "\uFFFD", "\uFFFE", "\uD83D", "\uDE00", "😀", "e\u0301", "İ", "ı", "ﬁ",
        "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "‚", "‹", "›", "「", "」", "``", "''", "—", "–", "--", "…", ".", ",", ":", ";", "!", "?", "(", ")", "[", "]", "{", "}", "/", "\\", "@", "://", "www.", "#", "%", "$", "€", "US$", "°", "C",
        "said", " said Ada Birch", "he said", "told reporters", "according to ", "in the words of", "saying", "who", "that", "Mr. ", "President ", "Recep Tayyip Erdogan", "Ada Birch, the mayor,", "Jr.", "U.S.", "de ",
        "1", "7 ", "22", "1,300", "1.300", "3.5 million", "one hundred ", "and ", "a half", "two-thirds", "½", "x10^", "1e99", "9999999999999999999999999999", "dozen", "percent", "between ", "from ", " to ", "per ", "hour", "km", "years old",
        "May 5, 2019", "5 May", "February 30", "2019", "Monday", "last ", "ago", "25:61", "a.m.", "Q3", "2019-20", "'90s", "about ", "more than ", "at least ", "rose by ", "fell", "since ", "boats", "§", "+1 (555) 123-4567", "v2.1.3", "3-2",
        "Source: ", "(AP)", "(Photo by Jane Roe/AFP)", "In this file photo", "FILE PHOTO: ", "MOSCOW (AP) — ", "â€œ", "Ã©", "ðŸ˜€",
        "# ", "## ", "> ", "> > ", "- ", "* ", "+ ", "1. ", "1) ", "```\n", "~~~", "`", "*", "**", "***", "_", "__", "~~", "![", "](", "]: ", "[^1]", "[^1]: ", "|", "|---|\n", "| a | b |\n", "<", ">", "<div>", "</div>", "<!--", "-->", "<?", "&amp;", "&#0;", "&#x10FFFF;",
        "&nosuch;", "\\*", "---\n", "===\n", "***\n", "^^^\n", "[!NOTE]", "— Ada Birch, mayor\n", "<http://a.b>", "http://a.b/c",
        "---", "...", "title: ", "id: ", "key: ", "tags: [a, b]\n", "2024-03-01", "2024-03-01T12:00:00Z", "true", "~", "null", "&a ", "*a", "!!str ", "!<tag:x>", "? ", ": ", "|\n", ">-\n", "%YAML 1.2\n", "\\ud83d", "\\u0000", "<<: *a\n", "embargo: ", "retracted: ", "draft: true\n",
    ];
}
