namespace CorpusGen.Core.Tests.Validation;

/// <summary>The rules of single characters, at the edges of what they name.</summary>
public sealed class CharacterRuleTests
{
    private const string Flag = "\uD83C\uDFF4";
    private const string Tag = "\uDB40\uDC67";

    [Theory]
    [InlineData("a\u200Bb", "a⟦\u200B⟧b → ab")]
    [InlineData("\u200B", "⟦\u200B⟧ → ")]
    [InlineData("\u0E01\u200Bb", "\u0E01\u200Bb")]
    [InlineData("b\u200B\u0E01", "b\u200B\u0E01")]
    [InlineData("\u0DFF\u200B.", "\u0DFF⟦\u200B⟧. → \u0DFF.")]
    [InlineData("\u0E00\u200B.", "\u0E00\u200B.")]
    [InlineData("\u0FFF\u200B.", "\u0FFF\u200B.")]
    [InlineData("\u1000\u200B.", "\u1000\u200B.")]
    [InlineData("\u109F\u200B.", "\u109F\u200B.")]
    [InlineData("\u10A0\u200B.", "\u10A0⟦\u200B⟧. → \u10A0.")]
    [InlineData("\u177F\u200B.", "\u177F⟦\u200B⟧. → \u177F.")]
    [InlineData("\u1780\u200B.", "\u1780\u200B.")]
    [InlineData("\u17FF\u200B.", "\u17FF\u200B.")]
    [InlineData("\u1800\u200B.", "\u1800⟦\u200B⟧. → \u1800.")]
    [InlineData("\u194F\u200B.", "\u194F⟦\u200B⟧. → \u194F.")]
    [InlineData("\u1950\u200B.", "\u1950\u200B.")]
    [InlineData("\u1AAF\u200B.", "\u1AAF\u200B.")]
    [InlineData("\u1AB0\u200B.", "\u1AB0⟦\u200B⟧. → \u1AB0.")]
    [InlineData("\u2E7F\u200B.", "\u2E7F⟦\u200B⟧. → \u2E7F.")]
    [InlineData("\u2E80\u200B.", "\u2E80\u200B.")]
    [InlineData("\u9FFF\u200B.", "\u9FFF\u200B.")]
    [InlineData("\uA000\u200B.", "\uA000⟦\u200B⟧. → \uA000.")]
    [InlineData(
        "a\u2060b\u2064c\u206Ad\u206Fe\u3164f\uFFA0g\uFFF9h\uFFFBi",
        "a⟦\u2060⟧b⟦\u2064⟧c⟦\u206A⟧d⟦\u206F⟧e⟦\u3164⟧f⟦\uFFA0⟧g⟦\uFFF9⟧h⟦\uFFFB⟧i → abcdefghi"
    )]
    [InlineData(
        "a\u205Fb\u2065c\u2069d\u2070e\u3163f\u3165g\uFF9Fh\uFFA1i\uFFF8j\uFFFCk",
        "a\u205Fb\u2065c\u2069d\u2070e\u3163f\u3165g\uFF9Fh\uFFA1i\uFFF8j\uFFFCk"
    )]
    [InlineData("a\u2060\u200B\u2061b", "a⟦\u2060\u200B\u2061⟧b → ab")]
    [InlineData("\uFEFFa", "\uFEFFa")]
    [InlineData("a\uFEFFb", "a⟦\uFEFF⟧b → ab")]
    [InlineData("\u2764\uFE0Fa", "\u2764\uFE0Fa")]
    [InlineData("\u2764\uFE0F\uFE00\uFE0Fa", "\u2764\uFE0F⟦\uFE00\uFE0F⟧a → \u2764\uFE0Fa")]
    [InlineData("\u2764\uFE00\uDB40\uDD00a", "\u2764\uFE00⟦\uDB40\uDD00⟧a → \u2764\uFE00a")]
    [InlineData("\u2764\uDB40\uDD00\uFE00a", "\u2764\uDB40\uDD00⟦\uFE00⟧a → \u2764\uDB40\uDD00a")]
    [InlineData("\u2764\uDB40\uDDEF\uDB40\uDDEFa", "\u2764\uDB40\uDDEF⟦\uDB40\uDDEF⟧a → \u2764\uDB40\uDDEFa")]
    [InlineData("\u2764\uDB40\uDDF0\uDB40\uDDF0a", "\u2764\uDB40\uDDF0\uDB40\uDDF0a")]
    [InlineData("\uFE0F", "\uFE0F")]
    [InlineData("\uDB40\uDD01", "\uDB40\uDD01")]
    [InlineData("a\uDB40", "a\uDB40")]
    [InlineData("a\uDB40\uDBFF\uDB40\uDC80b", "a\uDB40\uDBFF\uDB40\uDC80b")]
    [InlineData("a\uDB40\uDC00\uDB40\uDC7Fb", "a⟦\uDB40\uDC00\uDB40\uDC7F⟧b → ab")]
    [InlineData(Tag + "b", "⟦" + Tag + "⟧b → b")]
    [InlineData(Flag + Tag + Tag + "b", Flag + Tag + Tag + "b")]
    [InlineData("\uD83C\uDFF5" + Tag + "b", "\uD83C\uDFF5⟦" + Tag + "⟧b → \uD83C\uDFF5b")]
    [InlineData("\uD83D\uDFF4" + Tag + "b", "\uD83D\uDFF4⟦" + Tag + "⟧b → \uD83D\uDFF4b")]
    [InlineData(Flag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + "b", Flag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + "b")]
    [InlineData(
        Flag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + Tag + "b",
        Flag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + "⟦"
            + Tag
            + "⟧b → "
            + Flag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + Tag
            + "b"
    )]
    public void Invisible_characters_are_found_and_removed(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS111", text));

    [Fact]
    public void The_message_names_hidden_characters_and_what_they_spell()
    {
        Assert.Equal(["The text contains the invisible character U+200B: remove it"], Judged.Say("CORPUS111", "a\u200Bb"));
        Assert.Equal(["The text contains the invisible character U+2060: remove it"], Judged.Say("CORPUS111", "a\u2060\u2060b"));
        Assert.Equal(
            ["The text contains the invisible character U+2060 (more follow it): remove it"],
            Judged.Say("CORPUS111", "a\u2060\u2060\u2060b")
        );
        Assert.Equal(
            ["The text contains the invisible character U+E0048 (it and those after it spell 'Hi'): remove it"],
            Judged.Say("CORPUS111", "a\uDB40\uDC48\uDB40\uDC69b")
        );
        Assert.Equal(
            ["The text contains the invisible character U+E0020 (it and those after it spell ' ~'): remove it"],
            Judged.Say("CORPUS111", "a\uDB40\uDC20\uDB40\uDC7Eb")
        );
        Assert.Equal(
            ["The text contains the invisible character U+E001F (more follow it): remove it"],
            Judged.Say("CORPUS111", "a\uDB40\uDC1F\uDB40\uDC7Fb")
        );
    }

    [Theory]
    [InlineData("a\u202Eb", "a⟦\u202E⟧b → ab")]
    [InlineData("a\u202Ab\u202Bc\u202Cd\u202De", "a⟦\u202A⟧b⟦\u202B⟧c⟦\u202C⟧d⟦\u202D⟧e → abcde")]
    [InlineData("a\u2066b\u2067c\u2068d\u2069e", "a⟦\u2066⟧b⟦\u2067⟧c⟦\u2068⟧d⟦\u2069⟧e → abcde")]
    [InlineData("a\u2029b\u202Fc\u2065d\u206Ae", "a\u2029b\u202Fc\u2065d\u206Ae")]
    [InlineData("\u05D0 \u202Aa\u202C", "\u05D0 \u202Aa\u202C")]
    [InlineData("\u05D0 \u2066a\u2069 \u2067b\u2069 \u2068c\u2069", "\u05D0 \u2066a\u2069 \u2067b\u2069 \u2068c\u2069")]
    [InlineData("\u05D0 \u202Ea\u202C", "\u05D0 ⟦\u202E⟧a\u202C")]
    [InlineData("\u05D0 \u202Da\u202C", "\u05D0 ⟦\u202D⟧a\u202C")]
    [InlineData("\u05D0 \u202Aa", "\u05D0 ⟦\u202A⟧a")]
    [InlineData("\u05D0 a\u202C b\u2069", "\u05D0 a⟦\u202C⟧ b⟦\u2069⟧")]
    [InlineData("\u05D0 \u2066a\u202C\u2069", "\u05D0 \u2066a⟦\u202C⟧\u2069")]
    [InlineData("\u05D0 \u202Aa\u2069\u202C", "\u05D0 \u202Aa⟦\u2069⟧\u202C")]
    [InlineData("\u05D0 \u2066\u202Aa\u2069 b", "\u05D0 \u2066⟦\u202A⟧a\u2069 b")]
    [InlineData("\u05D0 \u2066\u202Aa\u2069 b\u202C", "\u05D0 \u2066⟦\u202A⟧a\u2069 b⟦\u202C⟧")]
    [InlineData("\u05D0 \u202Aa\nb\u202C", "\u05D0 ⟦\u202A⟧a\nb⟦\u202C⟧ → \u05D0 \u202Aa\nb")]
    [InlineData(
        "a\u202Eb\n\n\u05D0 \u202Aa\u202C\n\nc\u202Ed",
        "a⟦\u202E⟧b\n\n\u05D0 \u202Aa\u202C\n\nc⟦\u202E⟧d → ab\n\n\u05D0 \u202Aa\u202C\n\ncd"
    )]
    [InlineData("\u058F\u202Ab\u202C", "\u058F⟦\u202A⟧b⟦\u202C⟧ → \u058Fb")]
    [InlineData("\u0590\u202Ab\u202C", "\u0590\u202Ab\u202C")]
    [InlineData("\u08FF\u202Ab\u202C", "\u08FF\u202Ab\u202C")]
    [InlineData("\u0900\u202Ab\u202C", "\u0900⟦\u202A⟧b⟦\u202C⟧ → \u0900b")]
    [InlineData("\uFB1C\u202Ab\u202C", "\uFB1C⟦\u202A⟧b⟦\u202C⟧ → \uFB1Cb")]
    [InlineData("\uFB1D\u202Ab\u202C", "\uFB1D\u202Ab\u202C")]
    [InlineData("\uFDFF\u202Ab\u202C", "\uFDFF\u202Ab\u202C")]
    [InlineData("\uFE6F\u202Ab\u202C", "\uFE6F⟦\u202A⟧b⟦\u202C⟧ → \uFE6Fb")]
    [InlineData("\uFE70\u202Ab\u202C", "\uFE70\u202Ab\u202C")]
    [InlineData("\uFEFC\u202Ab\u202C", "\uFEFC\u202Ab\u202C")]
    [InlineData("\uFEFD\u202Ab\u202C", "\uFEFD⟦\u202A⟧b⟦\u202C⟧ → \uFEFDb")]
    [InlineData("\uD801\uDC00\u202Ab\u202C", "\uD801\uDC00⟦\u202A⟧b⟦\u202C⟧ → \uD801\uDC00b")]
    [InlineData("\uD802\uDC00\u202Ab\u202C", "\uD802\uDC00\u202Ab\u202C")]
    [InlineData("\uD803\uDC00\u202Ab\u202C", "\uD803\uDC00\u202Ab\u202C")]
    [InlineData("\uD804\uDC00\u202Ab\u202C", "\uD804\uDC00⟦\u202A⟧b⟦\u202C⟧ → \uD804\uDC00b")]
    [InlineData("\uD839\uDC00\u202Ab\u202C", "\uD839\uDC00⟦\u202A⟧b⟦\u202C⟧ → \uD839\uDC00b")]
    [InlineData("\uD83A\uDC00\u202Ab\u202C", "\uD83A\uDC00\u202Ab\u202C")]
    [InlineData("\uD83B\uDC00\u202Ab\u202C", "\uD83B\uDC00\u202Ab\u202C")]
    [InlineData("\uD83C\uDC00\u202Ab\u202C", "\uD83C\uDC00⟦\u202A⟧b⟦\u202C⟧ → \uD83C\uDC00b")]
    public void A_direction_control_is_kept_if_the_line_needs_it(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS110", text));

    [Fact]
    public void The_reason_why_a_control_is_wrong_is_reported() =>
        Assert.Equal(
            [
                "The control character U+202E changes the direction of the text, and its line has no right-to-left text: remove it",
                "The control character U+202E changes the direction of the text, and it overrides the order of the letters: remove it",
                "The control character U+202A changes the direction of the text, and its line has no matching closing character: remove it",
                "The control character U+2069 changes the direction of the text, and its line has no matching opening character: remove it",
            ],
            Judged.Say("CORPUS110", "a\u202Eb\n\n\u05D0 \u202Ea\u202C\n\n\u05D0 \u202Aa\n\n\u05D0 a\u2069")
        );

    [Theory]
    [InlineData("a\u0007b", "a⟦\u0007⟧b → ab")]
    [InlineData("a\u0001b\u001Fc\u007Fd", "a⟦\u0001⟧b⟦\u001F⟧c⟦\u007F⟧d → abcd")]
    [InlineData("a\tb\u000Bc\u000Cd\u0085e\u00A0f~g", "a\tb\u000Bc\u000Cd\u0085e\u00A0f~g")]
    [InlineData("a\u001B[31mb", "a⟦\u001B⟧[31mb")]
    [InlineData("a\u0080b\u009Fc\u0081d", "a⟦\u0080⟧b⟦\u009F⟧c⟦\u0081⟧d")]
    [InlineData(
        "a \u0093b\u0094 \u0091c\u0092 \u0096 \u0097 \u0085",
        "a ⟦\u0093⟧b⟦\u0094⟧ ⟦\u0091⟧c⟦\u0092⟧ ⟦\u0096⟧ ⟦\u0097⟧ \u0085 → a “b” ‘c’ – — \u0085"
    )]
    [InlineData("\u0095 a", "⟦\u0095⟧ a → • a")]
    [InlineData("a\u0095b", "a⟦\u0095⟧b → a•b")]
    [InlineData("Ã\u0095b Â\u0095 â\u0095", "Ã⟦\u0095⟧b Â⟦\u0095⟧ â⟦\u0095⟧")]
    public void A_control_character_is_found(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS102", text));

    [Theory]
    [InlineData("\uFFFD", "U+FFFD replaces a character that could not be decoded (1 in the document): save the original file as UTF-8")]
    [InlineData(
        "a\0b\uFFFD\uFFFD",
        "U+0000 replaces a character that could not be decoded (3 in the document): save the original file as UTF-8"
    )]
    [InlineData("a b", null)]
    public void What_was_lost_in_decoding_is_counted(string text, string? said) =>
        Assert.Equal(said is null ? [] : [said], Judged.Say("CORPUS101", text));

    [Fact]
    public void The_first_that_was_lost_is_the_place() => Assert.Equal("ab⟦\uFFFD⟧c\0", Judged.Show("CORPUS101", "ab\uFFFDc\0"));

    [Theory]
    [InlineData("a\nb\nc\r\nd", "a\nb\nc⟦\r\n⟧d")]
    [InlineData("a\r\nb\r\nc\nd", "a\r\nb\r\nc⟦\n⟧d")]
    [InlineData("a\r\rb\rc\nd\n\re", "a\r\rb\rc⟦\n⟧d\n\re")]
    [InlineData("a\rb\n\nc", "a⟦\r⟧b\n\nc")]
    [InlineData("a\n\nb\r\nc\rd\re", "a\n\nb⟦\r\n⟧c\rd\re")]
    [InlineData("a\nb\n", "a\nb\n")]
    [InlineData("a", "a")]
    public void The_first_line_that_ends_as_the_fewest_do_is_found(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS109", text));

    [Fact]
    public void How_lines_end_is_named()
    {
        Assert.Equal(
            ["The line ends with CRLF, but 2 lines of the document end with LF: use one line ending"],
            Judged.Say("CORPUS109", "a\nb\nc\r\nd")
        );
        Assert.Equal(
            ["The line ends with LF, but 2 lines of the document end with CR: use one line ending"],
            Judged.Say("CORPUS109", "a\rb\rc\nd")
        );
        Assert.Equal(
            ["The line ends with CR, but 3 lines of the document end with CRLF: use one line ending"],
            Judged.Say("CORPUS109", "a\r\nb\r\n\r\nc\rd")
        );
    }

    [Theory]
    [InlineData("â€œWe go,â€\u009D she said", "⟦â€œ⟧We go,⟦â€\u009D⟧ she said → “We go,” she said")]
    [InlineData("cafÃ© Ã¼ber", "caf⟦Ã©⟧ ⟦Ã¼⟧ber → café über")]
    [InlineData("10 Â£", "10 ⟦Â£⟧ → 10 £")]
    [InlineData("EÃ©", "EÃ©")]
    [InlineData("Ã", "Ã")]
    [InlineData("Ãa Â½", "Ãa ⟦Â½⟧ → Ãa ½")]
    [InlineData("AMANHÃ”", "AMANHÃ”")]
    [InlineData(
        "o Ã” o Ã“ o Ã’ o Ã‘ o Ã– o Ã— o Ã… o Ã› o Ã‹ o Ã« o Ã» o Ã•",
        "o Ã” o Ã“ o Ã’ o Ã‘ o Ã– o Ã— o Ã… o Ã› o Ã‹ o Ã« o Ã» o Ã•"
    )]
    [InlineData("ðŸ˜€ ok", "⟦ðŸ˜€⟧ ok → 😀 ok")]
    [InlineData("ðŸ˜", "ðŸ˜")]
    [InlineData("a ï»¿b", "a ⟦ï»¿⟧b → a b")]
    [InlineData("a ï¿½ b", "a ⟦ï¿½⟧ b")]
    [InlineData("a ï½¡ b", "a ï½¡ b")]
    [InlineData("â‚¬5", "⟦â‚¬⟧5 → €5")]
    [InlineData("â°€", "â°€")]
    [InlineData("âº€", "âº€")]
    [InlineData("â»¿", "â»¿")]
    [InlineData("á€", "á€")]
    [InlineData("â€", "â€")]
    public void What_was_decoded_twice_is_found(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS103", text));
}
