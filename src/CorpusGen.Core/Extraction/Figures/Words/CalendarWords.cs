namespace CorpusGen.Core.Extraction.Figures.Words;

/// <summary>The words of the calendar and the clock.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january jan",
        "february feb febr",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ];

    private static readonly string[] Weekdays =
    [
        "monday mondays mon",
        "tuesday tuesdays tue tues",
        "wednesday wednesdays wed weds",
        "thursday thursdays thu thur thurs",
        "friday fridays fri",
        "saturday saturdays sat",
        "sunday sundays sun",
    ];

    /// <summary>Numbered as EDTF numbers them: 2019-21 is the spring of 2019.</summary>
    private static readonly string[] Seasons = ["spring", "summer", "autumn fall", "winter"];

    private static readonly (string Words, Span Span)[] Spans =
    [
        ("second seconds sec secs", Span.Second),
        ("minute minutes min mins", Span.Minute),
        ("hour hours hr hrs", Span.Hour),
        ("day days weekday weekdays workday", Span.Day),
        ("weekend weekends", Span.Weekend),
        ("week weeks workweek", Span.Week),
        ("fortnight fortnights", Span.Fortnight),
        ("month months", Span.Month),
        ("quarter quarters", Span.Quarter),
        ("semester semesters", Span.HalfYear),
        ("year years", Span.Year),
        ("decade decades", Span.Decade),
        ("century centuries", Span.Century),
    ];

    private static readonly (string Word, int Decade)[] Decades =
    [
        ("twenties", 20),
        ("thirties", 30),
        ("forties", 40),
        ("fifties", 50),
        ("sixties", 60),
        ("seventies", 70),
        ("eighties", 80),
        ("nineties", 90),
    ];

    public static void AddTo(SpanTable<Word> words)
    {
        Number(words, Months, WordClass.Month, 1);
        Number(words, Weekdays, WordClass.Weekday, 1);
        Number(words, Seasons, WordClass.Season, 21);
        foreach (var (names, span) in Spans)
        {
            foreach (var name in names.Split(' '))
                Lexicon.Add(words, name, WordClass.Span).Span = span;
        }

        foreach (var (name, decade) in Decades)
            Lexicon.Add(words, name, WordClass.Decade).Calendar = decade;
        Lexicon.AddAll(words, WordClass.DayPart, "morning mornings afternoon afternoons evening evenings night nights lunchtime");
        Lexicon.AddAll(words, WordClass.RelativeDay, "today yesterday tomorrow tonight");
        Lexicon.AddAll(words, WordClass.Clock, "noon midnight midday o'clock oclock o’clock noonish eoy eom eod");
        Lexicon.AddAll(
            words,
            WordClass.DateOpener,
            "end start beginning middle rest remainder remaining close early late later earlier mid year fiscal fy sy cy q h weekend "
                + "final"
        );
        Lexicon.AddAll(words, WordClass.DateLead, "the that a an in within several some many");
        Lexicon.AddAll(words, WordClass.Pointer, "last this next past previous coming following upcoming current recent same preceding");
        Lexicon.AddAll(
            words,
            WordClass.Holiday,
            "christmas easter thanksgiving halloween ramadan juneteenth hanukkah eid diwali passover "
                + "new boxing valentine's valentine’s valentine saint st labor labour memorial good black mother's father's mother father "
                + "yom international independence"
        );
    }

    private static void Number(SpanTable<Word> words, string[] rows, WordClass wordClass, int first)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var name in rows[i].Split(' '))
                Lexicon.Add(words, name, wordClass).Calendar = first + i;
        }
    }
}
