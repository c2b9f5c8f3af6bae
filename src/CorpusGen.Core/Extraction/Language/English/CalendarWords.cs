namespace CorpusGen.Core.Extraction.Language.English;

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

    private static readonly (string Words, CalendarUnit Unit)[] Units =
    [
        ("second seconds sec secs", CalendarUnit.Second),
        ("minute minutes min mins", CalendarUnit.Minute),
        ("hour hours hr hrs", CalendarUnit.Hour),
        ("day days weekday weekdays workday", CalendarUnit.Day),
        ("weekend weekends", CalendarUnit.Weekend),
        ("week weeks workweek", CalendarUnit.Week),
        ("fortnight fortnights", CalendarUnit.Fortnight),
        ("month months", CalendarUnit.Month),
        ("quarter quarters", CalendarUnit.Quarter),
        ("semester semesters", CalendarUnit.HalfYear),
        ("year years", CalendarUnit.Year),
        ("decade decades", CalendarUnit.Decade),
        ("century centuries", CalendarUnit.Century),
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

    public static void AddTo(SpanTable<LexiconEntry> words)
    {
        Number(words, Months, FigureTags.Month, 1);
        Number(words, Weekdays, FigureTags.Weekday, 1);
        Number(words, Seasons, FigureTags.Season, 21);
        foreach (var (names, unit) in Units)
        {
            foreach (var name in names.Split(' '))
                Lexicon.Add(words, name, FigureTags.CalendarUnit).Unit = unit;
        }

        foreach (var (name, decade) in Decades)
            Lexicon.Add(words, name, FigureTags.Decade).Calendar = decade;
        Lexicon.AddAll(words, FigureTags.DayPart, "morning mornings afternoon afternoons evening evenings night nights lunchtime");
        Lexicon.AddAll(words, FigureTags.RelativeDay, "today yesterday tomorrow tonight");
        Lexicon.AddAll(words, FigureTags.Clock, "noon midnight midday o'clock oclock o’clock noonish eoy eom eod");
        Lexicon.AddAll(
            words,
            FigureTags.DateOpener,
            "end start beginning middle rest remainder remaining close early late later earlier mid year fiscal fy sy cy q h weekend "
                + "final"
        );
        Lexicon.AddAll(words, FigureTags.DateLead, "the that a an in within several some many");
        Lexicon.AddAll(words, FigureTags.Pointer, "last this next past previous coming following upcoming current recent same preceding");
        Lexicon.AddAll(
            words,
            FigureTags.Holiday,
            "christmas easter thanksgiving halloween ramadan juneteenth hanukkah eid diwali passover "
                + "new boxing valentine's valentine’s valentine saint st labor labour memorial good black mother's father's mother father "
                + "yom international independence"
        );
    }

    private static void Number(SpanTable<LexiconEntry> words, string[] rows, FigureTags wordClass, int first)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var name in rows[i].Split(' '))
                Lexicon.Add(words, name, wordClass).Calendar = first + i;
        }
    }
}
