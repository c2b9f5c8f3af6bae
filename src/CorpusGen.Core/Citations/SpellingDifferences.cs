namespace CorpusGen.Core.Citations;

/// <summary>Differences between two spellings that have the same normal form.</summary>
[Flags]
public enum SpellingDifferences
{
    /// <summary>The spellings are equal.</summary>
    None = 0,

    /// <summary>Spaces, tabs, line ends, no-break spaces.</summary>
    WhiteSpace = 1,

    /// <summary>Curly, straight, angled, single and double marks of quotation, and apostrophes.</summary>
    QuotationMarks = 2,

    /// <summary>Hyphens, minus signs and dashes.</summary>
    Dashes = 4,

    /// <summary>The character … and three full stops.</summary>
    Ellipses = 8,

    /// <summary>Ligatures, letters with combining marks, characters without a glyph.</summary>
    Characters = 16,

    /// <summary>A hyphen at the end of a line.</summary>
    LineEndHyphens = 32,

    /// <summary>The comma or full stop before a closing mark.</summary>
    FinalMark = 64,

    /// <summary>The end of a paragraph.</summary>
    ParagraphBreaks = 128,
}
