namespace CorpusGen.Core.Extraction.Language;

/// <summary>The entry of a word in the lexicon. Filled while the lexicon is built, then only read.</summary>
internal sealed class LexiconEntry
{
    /// <summary>Gets or sets its number in the lexicon, from 1.</summary>
    public ushort Id { get; set; }

    /// <summary>Gets or sets what the word can be for figures and dates.</summary>
    public FigureTags Figures { get; set; }

    /// <summary>Gets or sets what the word can be for quotations.</summary>
    public QuoteTags Quotes { get; set; }

    /// <summary>Gets or sets the number it names: 3 for "three" and "third", 1,000 for "thousand".</summary>
    public decimal Number { get; set; }

    /// <summary>Gets or sets the upper end if it is a range: "hundreds".</summary>
    public decimal Upper { get; set; }

    /// <summary>Gets or sets the month (1 to 12), weekday (1 = Monday), season (21 = spring, as in EDTF) or decade (90) it names.</summary>
    public int Calendar { get; set; }

    /// <summary>Gets or sets the unit of time it names: "weeks".</summary>
    public CalendarUnit Unit { get; set; }

    /// <summary>Returns true if it has any of the tags.</summary>
    public bool Is(FigureTags any) => (Figures & any) != 0;

    /// <summary>
    /// Returns true if a sentence with the word may have a figure or a date: "third" may begin either, "first" alone neither.
    /// </summary>
    public bool IsTrigger(string letters) =>
        Is(FigureTags.Trigger) || (Is(FigureTags.Ordinal) && Number > 2) || (Is(FigureTags.Holiday) && letters.Length > 5);
}
