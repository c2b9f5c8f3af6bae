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

    public static void AddTo(LexiconBuilder lexicon)
    {
        Number(lexicon, Months, FigureTags.Month, 1);
        Number(lexicon, Weekdays, FigureTags.Weekday, 1);
        Number(lexicon, Seasons, FigureTags.Season, 21);
        foreach (var (names, unit) in Units)
        {
            foreach (var name in names.Split(' '))
            {
                lexicon.Add(FigureTags.CalendarUnit, name);
                lexicon[name].Unit = unit;
            }
        }

        foreach (var (name, decade) in Decades)
        {
            lexicon.Add(FigureTags.Decade, name);
            lexicon[name].Calendar = decade;
        }

        lexicon.Add(FigureTags.DayPart, "morning mornings afternoon afternoons evening evenings night nights lunchtime");
        lexicon.Add(FigureTags.RelativeDay, "today yesterday tomorrow tonight");
        lexicon.Add(FigureTags.Clock, "noon midnight midday o'clock oclock noonish eoy eom eod");
        lexicon.Add(
            FigureTags.DateOpener,
            "end start beginning middle rest remainder remaining close early late later earlier mid year fiscal fy sy cy q h weekend "
                + "final"
        );
        lexicon.Add(FigureTags.DateLead, "the that a an in within several some many");
        lexicon.Add(FigureTags.Pointer, "last this next past previous coming following upcoming current recent same preceding");
        lexicon.Add(
            FigureTags.Holiday,
            "christmas easter thanksgiving halloween ramadan juneteenth hanukkah eid diwali passover "
                + "new boxing valentine's valentine saint st labor labour memorial good black mother's father's mother father "
                + "yom international independence"
        );
    }

    private static void Number(LexiconBuilder lexicon, string[] rows, FigureTags tags, int first)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var name in rows[i].Split(' '))
            {
                lexicon.Add(tags, name);
                lexicon[name].Calendar = first + i;
            }
        }
    }
}
