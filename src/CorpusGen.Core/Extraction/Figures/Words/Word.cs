namespace CorpusGen.Core.Extraction.Figures.Words;

/// <summary>A word of the vocabulary, with all it can be. Made once, then only read.</summary>
internal sealed class Word
{
    /// <summary>Its place in the vocabulary, from 1.</summary>
    public ushort Id { get; set; }

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

    /// <summary>True where a sentence with the word is worth a second look: "third" may begin a fraction or a date, "first" neither alone.</summary>
    public bool IsTrigger(string letters) =>
        Is(WordClass.Trigger) || (Is(WordClass.Ordinal) && Number > 2) || (Is(WordClass.Holiday) && letters.Length > 5);
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
