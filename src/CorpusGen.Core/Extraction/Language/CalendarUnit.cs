namespace CorpusGen.Core.Extraction.Language;

/// <summary>A unit of the calendar or the clock.</summary>
internal enum CalendarUnit
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
