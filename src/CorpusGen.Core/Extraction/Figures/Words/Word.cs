namespace CorpusGen.Core.Extraction.Figures.Words;

/// <summary>A word of the vocabulary, with all it can be. Made once, then only read.</summary>
internal sealed class Word
{
    /// <summary>What the word can be.</summary>
    public WordClass Class { get; set; }

    /// <summary>The number it names: 3 for "three" and "third", 1,000 for "thousand".</summary>
    public decimal Number { get; set; }

    /// <summary>The upper end where it names a range: "hundreds".</summary>
    public decimal Upper { get; set; }

    /// <summary>The month (1 to 12), weekday (1 = Monday), season (21 = spring, as in EDTF) or decade (90) it names.</summary>
    public int Calendar { get; set; }

    /// <summary>The stretch of time it names, where it names one: "weeks".</summary>
    public Span Span { get; set; }

    /// <summary>True where the word is one of these.</summary>
    public bool Is(WordClass some) => (Class & some) != 0;
}

/// <summary>A stretch of the calendar or the clock.</summary>
internal enum Span
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}
