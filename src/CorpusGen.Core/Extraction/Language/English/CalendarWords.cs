namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The words of the calendar and the clock.</summary>
/// <remarks>In a row, the words before the bar are times for quotations too.</remarks>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january jan",
        "february feb|febr",
        "march mar",
        "april apr",
        "may",
        "june|jun",
        "july|jul",
        "august aug",
        "september sept|sep",
        "october oct",
        "november nov",
        "december dec",
    ];

    private static readonly string[] Weekdays =
    [
        "monday|mondays mon",
        "tuesday|tuesdays tue tues",
        "wednesday|wednesdays wed weds",
        "thursday|thursdays thu thur thurs",
        "friday|fridays fri",
        "saturday|saturdays sat",
        "sunday|sundays sun",
    ];

    /// <summary>Numbered as EDTF numbers them: 2019-21 is the spring of 2019.</summary>
    private static readonly string[] Seasons = ["|spring", "|summer", "|autumn fall", "|winter"];

    private static readonly (string Words, CalendarUnit Unit)[] Units =
    [
        ("|second seconds sec secs", CalendarUnit.Second),
        ("|minute minutes min mins", CalendarUnit.Minute),
        ("|hour hours hr hrs", CalendarUnit.Hour),
        ("|day days weekday weekdays workday", CalendarUnit.Day),
        ("weekend|weekends", CalendarUnit.Weekend),
        ("week|weeks workweek", CalendarUnit.Week),
        ("|fortnight fortnights", CalendarUnit.Fortnight),
        ("month|months", CalendarUnit.Month),
        ("|quarter quarters", CalendarUnit.Quarter),
        ("|semester semesters", CalendarUnit.HalfYear),
        ("year|years", CalendarUnit.Year),
        ("|decade decades", CalendarUnit.Decade),
        ("|century centuries", CalendarUnit.Century),
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

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        Number(lexicon, Months, FigureTags.Month, 1);
        Number(lexicon, Weekdays, FigureTags.Weekday, 1);
        Number(lexicon, Seasons, FigureTags.Season, 21);
        foreach (var (names, unit) in Units)
        {
            foreach (var name in Add(lexicon, names, FigureTags.CalendarUnit))
                lexicon[name].Unit = unit;
        }

        foreach (var (name, decade) in Decades)
        {
            lexicon.Add(FigureTags.Decade, name);
            lexicon[name].Calendar = decade;
        }

        lexicon.Add(FigureTags.DayPart, QuoteTags.Time, "morning afternoon evening night");
        lexicon.Add(FigureTags.DayPart, "mornings afternoons evenings nights lunchtime");
        lexicon.Add(FigureTags.RelativeDay, QuoteTags.Time, "today yesterday tomorrow tonight");
        lexicon.Add(FigureTags.Clock, QuoteTags.Time, "noon midnight");
        lexicon.Add(FigureTags.Clock, "midday o'clock oclock noonish eoy eom eod");
        lexicon.Add(
            FigureTags.DateOpener,
            "end start beginning middle rest remainder remaining close early late later earlier mid year fiscal fy sy cy q h weekend "
                + "final ad"
        );
        lexicon.Add(FigureTags.DateLead, "the that a an in within several some many");
        lexicon.Add(FigureTags.Pointer, "last this next past previous coming following upcoming current recent same preceding prior");
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
            foreach (var name in Add(lexicon, rows[i], tags))
                lexicon[name].Calendar = first + i;
        }
    }

    private static string[] Add(LexiconBuilder lexicon, string row, FigureTags tags)
    {
        var figuresOnly = row.IndexOf('|');
        lexicon.Add(tags, QuoteTags.Time, figuresOnly < 0 ? row : row.Substring(0, figuresOnly));
        var names = WordList.Split(row.Replace('|', ' '));
        lexicon.Add(tags, string.Join(" ", names));
        return names;
    }
}
