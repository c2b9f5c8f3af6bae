namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>Which marks may close which: a mark closes one of its own family.</summary>
internal enum MarkFamily : byte
{
    /// <summary>No mark of quotation.</summary>
    None,

    /// <summary>" “ ” „ ‟ ＂ 〝 〞 〟</summary>
    Double,

    /// <summary>' ‘ ’ ‚ ‛: an apostrophe as often.</summary>
    Single,

    /// <summary>« »</summary>
    Guillemet,

    /// <summary>‹ ›</summary>
    SingleGuillemet,

    /// <summary>「 」</summary>
    Corner,

    /// <summary>『 』</summary>
    WhiteCorner,
}

/// <summary>The characters that quote.</summary>
internal static class QuotationMarks
{
    /// <summary>Returns false for the characters that most of a text is made of: a cheap first question, without a branch.</summary>
    public static bool MayBe(char character) => !((uint)(character - '(') < '«' - '(' | character == ' ');

    /// <summary>The family of a character.</summary>
    public static MarkFamily FamilyOf(char mark) =>
        mark switch
        {
            '"' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞' or '〟' => MarkFamily.Double,
            '\'' or '‘' or '’' or '‚' or '‛' => MarkFamily.Single,
            '«' or '»' => MarkFamily.Guillemet,
            '‹' or '›' => MarkFamily.SingleGuillemet,
            '「' or '」' => MarkFamily.Corner,
            '『' or '』' => MarkFamily.WhiteCorner,
            _ => MarkFamily.None,
        };

    /// <summary>True if the two are a pair that typographers use: “ ”, „ “, » «, " ".</summary>
    public static bool ArePair(char open, char close) =>
        open switch
        {
            '"' or '＂' or '\'' => close == open,
            '“' or '‟' => close == '”',
            '”' => close == '”',
            '„' => close is '“' or '”',
            '〝' => close is '〞' or '〟',
            '‘' or '‛' => close == '’',
            '‚' => close is '‘' or '’',
            _ => true,
        };
}
