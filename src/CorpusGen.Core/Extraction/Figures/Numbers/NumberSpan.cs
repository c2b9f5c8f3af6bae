using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>With digits, perhaps with a word for its scale: "3.5 million".</summary>
    Digits,

    /// <summary>In words: "four hundred thousand".</summary>
    Words,

    /// <summary>A fraction: "two-thirds", "½".</summary>
    Fraction,

    /// <summary>By its scale alone: "tens of thousands".</summary>
    Vague,

    /// <summary>As a multiple: "twice", "threefold".</summary>
    Multiple,
}

/// <summary>A number that was read, in tokens. Low and High are null if no decimal holds the value.</summary>
internal struct NumberSpan
{
    public int First;
    public int End;
    public decimal? Low;
    public decimal? High;
    public Ratio? Ratio;
    public NumberForm Form;

    /// <summary>True for digits alone, without point, comma, scale or sign: what a year or a label can be.</summary>
    public bool Plain;

    /// <summary>True if a word or letter for a scale follows the digits: "3.5 million", "2m".</summary>
    public bool Scaled;

    /// <summary>The scale that was read last; 1 or 0 if there was no scale.</summary>
    public decimal Scale;

    /// <summary>The fault of the digits if they are not a number.</summary>
    public DigitsKind Kind;
}
