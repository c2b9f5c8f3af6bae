namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>How a unit may be prefixed.</summary>
internal enum Prefixes
{
    None,

    /// <summary>All of them, from pico to peta: "nanometre", "gigawatt".</summary>
    Metric,

    /// <summary>Kilo and above, decimal and binary: "megabyte", "kibibyte".</summary>
    Binary,
}

/// <summary>A unit's row: its name, its symbols (case counts) and its words (case does not); '_' is a space.</summary>
internal sealed record UnitRow(
    string Name,
    string Symbols,
    string Words,
    UnitFamily Family = UnitFamily.Other,
    Prefixes Prefixes = Prefixes.None
);

/// <summary>The units of measurement.</summary>
internal static class UnitRows
{
    public static readonly UnitRow[] All =
    [
        // Length
        new("metre", "m", "metre metres meter meters", UnitFamily.Length, Prefixes.Metric),
        new("inch", "", "inch inches", UnitFamily.Length),
        new("foot", "ft", "foot feet ft", UnitFamily.Length),
        new("yard", "yd yds", "yard yards yds", UnitFamily.Length),
        new("mile", "mi", "mile miles", UnitFamily.Length),
        new("nautical mile", "nmi NM", "nautical_mile nautical_miles nautical-mile nautical-miles", UnitFamily.Length),
        new("light-year", "ly", "light_year light_years light-year light-years lightyear lightyears", UnitFamily.Length),
        new("parsec", "", "parsec parsecs", UnitFamily.Length),
        new("astronomical unit", "", "astronomical_unit astronomical_units", UnitFamily.Length),
        new("micrometre", "µm μm um", "micron microns", UnitFamily.Length),
        new("ångström", "Å", "angstrom angstroms", UnitFamily.Length),
        new("kilometre", "km kms KM Km", "", UnitFamily.Length),
        // Mass
        new("gram", "g gr", "gram grams gramme grammes", UnitFamily.Mass, Prefixes.Metric),
        new("kilogram", "kg kgs KG Kg", "kilo kilos", UnitFamily.Mass),
        new("tonne", "MT mt t", "tonne tonnes metric_ton metric_tons", UnitFamily.Mass),
        new("kilotonne", "kt", "kilotonne kilotonnes kiloton kilotons", UnitFamily.Mass),
        new("megatonne", "Mt", "megatonne megatonnes megaton megatons", UnitFamily.Mass),
        new("gigatonne", "Gt", "gigatonne gigatonnes gigaton gigatons", UnitFamily.Mass),
        new("ton", "", "ton tons short_ton short_tons", UnitFamily.Mass),
        new("pound", "lb lbs", "pound pounds lbs", UnitFamily.Mass),
        new("ounce", "oz", "ounce ounces", UnitFamily.Mass),
        new("troy ounce", "", "troy_ounce troy_ounces", UnitFamily.Mass),
        new("stone", "", "stone", UnitFamily.Mass),
        new("carat", "ct", "carat carats", UnitFamily.Mass),
        new("microgram", "mcg", "", UnitFamily.Mass),
        new("dram", "", "dram drams drachm drachma drachms", UnitFamily.Mass),
        // Time
        new("second", "s", "second seconds sec secs", UnitFamily.Time, Prefixes.Metric),
        new("minute", "min", "minute minutes min mins", UnitFamily.Time),
        new("hour", "h", "hour hours hr hrs", UnitFamily.Time),
        new("day", "", "day days", UnitFamily.Time),
        new("week", "", "week weeks wk wks", UnitFamily.Time),
        new("weekend", "", "weekend weekends", UnitFamily.Time),
        new("fortnight", "", "fortnight fortnights", UnitFamily.Time),
        new("month", "mo mos", "month months", UnitFamily.Time),
        new("quarter", "", "", UnitFamily.Time),
        new("year", "yr yrs", "year years yr yrs", UnitFamily.Time),
        new("decade", "", "decade decades", UnitFamily.Time),
        new("century", "", "century centuries", UnitFamily.Time),
        new("millennium", "", "millennium millennia millenniums", UnitFamily.Time),
        new("megayear", "Ma Myr", "megaannum", UnitFamily.Time),
        new("gigayear", "Ga Gyr", "gigaannum", UnitFamily.Time),
        // Area and volume
        new("hectare", "ha", "hectare hectares"),
        new("acre", "", "acre acres"),
        new("litre", "l L", "litre litres liter liters", UnitFamily.Other, Prefixes.Metric),
        new("gallon", "gal", "gallon gallons"),
        new("quart", "qt", "quart quarts"),
        new("pint", "", "pint pints"),
        new("fluid ounce", "", "fluid_ounce fluid_ounces fl_oz"),
        new("barrel", "bbl bbls", "barrel barrels"),
        new("bushel", "", "bushel bushels"),
        new("tablespoon", "tbsp", "tablespoon tablespoons"),
        new("teaspoon", "tsp", "teaspoon teaspoons"),
        new("cubic centimetre", "cc", ""),
        // Speed and consumption
        new("mile per hour", "mph MPH", "mph"),
        new("kilometre per hour", "kph kmph KPH kmh", "kph"),
        new("knot", "kt", "knot knots"),
        new("mile per gallon", "mpg MPG", "mpg"),
        new("revolution per minute", "rpm RPM", "rpm"),
        new("beat per minute", "bpm BPM", "beats/min"),
        // Energy, power, force, pressure
        new("joule", "J", "joule joules", UnitFamily.Other, Prefixes.Metric),
        new("watt hour", "Wh", "watt_hour watt_hours watt-hour watt-hours", UnitFamily.Other, Prefixes.Metric),
        new("electronvolt", "eV", "electronvolt electronvolts electron_volt electron_volts", UnitFamily.Other, Prefixes.Metric),
        new("calorie", "cal", "calorie calories", UnitFamily.Other, Prefixes.None),
        new("kilocalorie", "kcal", "kilocalorie kilocalories"),
        new("British thermal unit", "BTU Btu", "british_thermal_unit british_thermal_units btu btus"),
        new("watt", "W", "watt watts", UnitFamily.Other, Prefixes.Metric),
        new("horsepower", "hp HP bhp", "horsepower brake_horsepower"),
        new("newton", "N", "newton newtons", UnitFamily.Other, Prefixes.Metric),
        new("pound-foot", "lb-ft lb.-ft. lbft ft-lb", "pound-feet pound-foot pound_feet lb-ft lb_ft foot-pounds foot-pound foot_pounds"),
        new("newton metre", "Nm", "newton_metre newton_metres newton_meter newton_meters newton-metres newton-meters"),
        new("pascal", "Pa", "pascal pascals", UnitFamily.Other, Prefixes.Metric),
        new("bar", "", "bar"),
        new("millibar", "mbar", "millibar millibars"),
        new("pound per square inch", "psi", "psi"),
        new("kilopound per square inch", "ksi", "ksi"),
        new("atmosphere", "atm", ""),
        new("millimetre of mercury", "mmHg", ""),
        new("millimole", "", "millimol millimols"),
        new("micromole", "", "micromol micromols"),
        new("nanomole", "", "nanomol nanomols"),
        new("picomole", "", "picomol picomols"),
        // Electricity and waves
        new("ampere", "A", "ampere amperes amp amps", UnitFamily.Other, Prefixes.Metric),
        new("ampere hour", "Ah", "ampere_hour ampere_hours amp_hour amp_hours amp-hours", UnitFamily.Other, Prefixes.Metric),
        new("volt", "V", "volt volts", UnitFamily.Other, Prefixes.Metric),
        new("ohm", "Ω", "ohm ohms", UnitFamily.Other, Prefixes.Metric),
        new("coulomb", "", "coulomb coulombs"),
        new("farad", "", "farad farads", UnitFamily.Other, Prefixes.Metric),
        new("hertz", "Hz", "hertz", UnitFamily.Other, Prefixes.Metric),
        new("decibel", "dB", "decibel decibels"),
        // Data
        new("bit", "", "bit bits", UnitFamily.Other, Prefixes.Binary),
        new("byte", "", "byte bytes", UnitFamily.Other, Prefixes.Binary),
        new("kilobit", "kb Kb kbit", ""),
        new("megabit", "Mb mb Mbit", ""),
        new("gigabit", "Gb gb Gbit", ""),
        new("kilobyte", "kB KB", ""),
        new("megabyte", "MB", ""),
        new("gigabyte", "GB", ""),
        new("terabyte", "TB", ""),
        new("petabyte", "PB", ""),
        new("kibibyte", "KiB", ""),
        new("mebibyte", "MiB", ""),
        new("gibibyte", "GiB", ""),
        new("tebibyte", "TiB", ""),
        new("kilobit per second", "kbps Kbps", "kbps"),
        new("megabit per second", "Mbps mbps", "mbps"),
        new("gigabit per second", "Gbps", "gbps"),
        new("megapixel", "MP", "megapixel megapixels"),
        // Light, matter and radiation
        new("lumen", "lm", "lumen lumens"),
        new("lux", "lx", "lux"),
        new("candela", "cd", "candela candelas"),
        new("mole", "mol", "mole moles", UnitFamily.Other, Prefixes.Metric),
        new("gray", "Gy", "", UnitFamily.Other, Prefixes.Metric),
        new("sievert", "Sv", "sievert sieverts", UnitFamily.Other, Prefixes.Metric),
        new("becquerel", "Bq", "becquerel becquerels", UnitFamily.Other, Prefixes.Metric),
        new("kelvin", "", "kelvin kelvins degrees_kelvin", UnitFamily.Temperature),
        // Angle and temperature
        new("degree", "°", "degree degrees deg", UnitFamily.Temperature),
        new(
            "degree Celsius",
            "°C ºC ℃ degC",
            "celsius °celsius °centigrade celcius centigrade centigrate degrees_celsius degree_celsius degrees_celcius "
                + "degrees_centigrade degrees_c deg_c deg_celsius degree_centigrade",
            UnitFamily.Temperature
        ),
        new(
            "degree Fahrenheit",
            "°F ºF ℉ degF",
            "fahrenheit °fahrenheit farenheit degrees_fahrenheit degree_fahrenheit degrees_farenheit degrees_f deg_f " + "deg_fahrenheit",
            UnitFamily.Temperature
        ),
        new("radian", "rad", "radian radians"),
        // Shares
        new("percent", "% ％ pc pct", "percent percents percentage per_cent per_cents pct", UnitFamily.Share),
        new("percentage point", "pp", "percentage_point percentage_points percent_points", UnitFamily.Share),
        new("basis point", "bp bps", "basis_point basis_points", UnitFamily.Share),
        new("per mille", "‰", "per_mille", UnitFamily.Share),
        new("part per million", "ppm", "part_per_million parts_per_million", UnitFamily.Share),
        new("part per billion", "ppb", "part_per_billion parts_per_billion", UnitFamily.Share),
        new("ton per day", "tpd", ""),
    ];

    public static readonly (string Name, string Symbol)[] MetricPrefixes =
    [
        ("pico", "p"),
        ("nano", "n"),
        ("micro", "µ"),
        ("micro", "μ"),
        ("milli", "m"),
        ("centi", "c"),
        ("deci", "d"),
        ("hecto", "h"),
        ("kilo", "k"),
        ("mega", "M"),
        ("giga", "G"),
        ("tera", "T"),
        ("peta", "P"),
    ];

    public static readonly string[] BinaryPrefixes =
    [
        "kilo",
        "mega",
        "giga",
        "tera",
        "peta",
        "exa",
        "zetta",
        "kibi",
        "mebi",
        "gibi",
        "tebi",
        "pebi",
        "exbi",
    ];
}
