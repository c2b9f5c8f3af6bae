using System.Globalization;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// The known parts of a date; any part may be missing. Written as EDTF, with an X for a digit that the text does not give.
/// </summary>
internal struct DateValue
{
    public int? Year;
    public int Month;
    public int Day;

    /// <summary>A season, quarter or half of a year by its EDTF number (21 to 41), in place of the month.</summary>
    public int Part;

    /// <summary>The week of ISO 8601.</summary>
    public int Week;

    /// <summary>A decade or century, as EDTF writes it: "199X", "20XX".</summary>
    public string? Stretch;

    public bool HasTime;
    public int Hour;
    public int Minute;
    public int? Second;

    /// <summary>True for Greenwich Mean Time and its equals: the only zones that a name alone fixes.</summary>
    public bool Utc;

    /// <summary>True if the words are less exact than a value would be: "early morning", "the end of 2007".</summary>
    public bool Vague;

    public int Weekday;

    /// <summary>The value of a day.</summary>
    public static DateValue Of(DateTime day) =>
        new()
        {
            Year = day.Year,
            Month = day.Month,
            Day = day.Day,
        };

    public readonly bool IsDay => Day > 0;

    /// <summary>True if the month has the day: not February 30.</summary>
    public readonly bool IsPossible =>
        Month is >= 0 and <= 12
        && Day is >= 0 and <= 31
        && Hour is >= 0 and <= 24
        && Minute is >= 0 and < 60
        && Second is null or (>= 0 and <= 60)
        && !(Hour == 24 && Minute > 0)
        && (Day == 0 || Month == 0 || Day <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2000, Month));

    /// <summary>The value in EDTF; null if the words do not determine one.</summary>
    public readonly string? ToEdtf()
    {
        if (Vague || !IsPossible)
            return null;
        var date = Date();
        if (!HasTime)
            return date;
        if (date is not null && Day == 0)
            return null;
        var time = "T" + Two[Hour] + ":" + Two[Minute] + (Second is { } second ? ":" + Two[second] : "") + (Utc ? "Z" : "");
        return Weekday > 0 && date is null ? null : date + time;
    }

    private readonly string? Date()
    {
        if (Stretch is not null)
            return Stretch;
        if (Month > 0)
            return FourDigits(Year) + DashTwo[Month] + (Day > 0 ? DashTwo[Day] : "");
        if (Year is null)
            return null;
        if (Week > 0)
            return FourDigits(Year) + "-W" + Two[Week];
        return Part > 0 ? FourDigits(Year) + DashTwo[Part]
            : Day > 0 ? null
            : FourDigits(Year);
    }

    /// <summary>A format is read anew for every number; most years have four digits by themselves.</summary>
    private static string FourDigits(int? year) =>
        year is not { } known ? "XXXX" : known.ToString(known is >= 1000 and <= 9999 ? "D" : "0000", CultureInfo.InvariantCulture);

    // The small numbers of a calendar, written once.
    private static readonly string[] Two =
    [
        .. Enumerable.Range(0, 100).Select(number => number.ToString("00", CultureInfo.InvariantCulture)),
    ];
    private static readonly string[] DashTwo = [.. Two.Select(digits => "-" + digits)];
}

/// <summary>The parts that a piece of a date gives, so that pieces can be joined: "Monday" + "Oct. 10, 2016" + "at 5 p.m.".</summary>
[Flags]
internal enum DatePiece
{
    None = 0,
    Weekday = 1,
    Day = 2,
    Month = 4,
    Year = 8,
    Time = 16,
    DayPart = 32,
    Span = 64,
    Closed = 128,
}

/// <summary>A date that was read, in tokens.</summary>
internal struct DateSpan
{
    public int First;
    public int End;
    public DatePiece Pieces;
    public DateValue Value;

    /// <summary>The other end of a period, if the words give both.</summary>
    public DateValue? Until;

    public readonly bool Has(DatePiece piece) => (Pieces & piece) != 0;
}
