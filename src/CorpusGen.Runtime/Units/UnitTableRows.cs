namespace CorpusGen;

/// <summary>The prefixes that a unit can have.</summary>
internal enum UnitPrefixes
{
    None,
    Metric,
    Data,
}

/// <summary>A unit in the table: a value in the base unit is (value + Offset) * Factor / Divisor.</summary>
internal sealed record UnitRow(
    string Name,
    string Symbol,
    string Ucum,
    Dimension Dimension,
    decimal Factor = 1,
    decimal Divisor = 1,
    UnitPrefixes Prefixes = UnitPrefixes.None,
    decimal Offset = 0
);

/// <summary>
/// The units of measurement. Sources of the numbers: the SI brochure (BIPM, 9th edition) and NIST Special Publication 811, appendix B,
/// for units that are defined exactly (inch, pound, gallon, pound-force, British thermal unit, electronvolt); the Unified Code for Units of
/// Measure (UCUM) for month and year (a year of 365.25 days) and for codes; the IAU for astronomical unit, light-year and parsec.
/// If several units have one name, the table has the one that is most frequent in news: the gallon, pint and ton of the United States,
/// the oil barrel. Base units: metre, square and cubic metre, kilogram, second, kelvin, radian and degree separately, and the SI unit of
/// each other quantity.
/// </summary>
internal static class UnitTableRows
{
    public static readonly UnitRow[] All =
    [
        // Length
        new("metre", "m", "m", Dimension.Length, Prefixes: UnitPrefixes.Metric),
        new("inch", "in", "[in_i]", Dimension.Length, 0.0254m),
        new("foot", "ft", "[ft_i]", Dimension.Length, 0.3048m),
        new("yard", "yd", "[yd_i]", Dimension.Length, 0.9144m),
        new("mile", "mi", "[mi_i]", Dimension.Length, 1609.344m),
        new("nautical mile", "nmi", "[nmi_i]", Dimension.Length, 1852m),
        new("light-year", "ly", "[ly]", Dimension.Length, 9460730472580800m),
        new("parsec", "pc", "pc", Dimension.Length, 30856775814913673m),
        new("astronomical unit", "au", "AU", Dimension.Length, 149597870700m),
        new("ångström", "Å", "Ao", Dimension.Length, 0.0000000001m),
        // Mass
        new("gram", "g", "g", Dimension.Mass, 0.001m, Prefixes: UnitPrefixes.Metric),
        new("tonne", "t", "t", Dimension.Mass, 1000m, Prefixes: UnitPrefixes.Metric),
        new("ton", "ton", "[ston_av]", Dimension.Mass, 907.18474m),
        new("pound", "lb", "[lb_av]", Dimension.Mass, 0.45359237m),
        new("ounce", "oz", "[oz_av]", Dimension.Mass, 0.028349523125m),
        new("troy ounce", "oz t", "[oz_tr]", Dimension.Mass, 0.0311034768m),
        new("stone", "st", "[stone_av]", Dimension.Mass, 6.35029318m),
        new("carat", "ct", "[car_m]", Dimension.Mass, 0.0002m),
        new("dram", "dr", "[dr_av]", Dimension.Mass, 0.0017718451953125m),
        // Time
        new("second", "s", "s", Dimension.Time, Prefixes: UnitPrefixes.Metric),
        new("minute", "min", "min", Dimension.Time, 60m),
        new("hour", "h", "h", Dimension.Time, 3600m),
        new("day", "d", "d", Dimension.Time, 86400m),
        new("week", "wk", "wk", Dimension.Time, 604800m),
        new("fortnight", "fortnight", "", Dimension.Time, 1209600m),
        new("month", "mo", "mo", Dimension.Time, 2629800m),
        new("quarter", "quarter", "", Dimension.Time, 7889400m),
        new("year", "a", "a", Dimension.Time, 31557600m),
        new("decade", "decade", "", Dimension.Time, 315576000m),
        new("century", "century", "", Dimension.Time, 3155760000m),
        new("millennium", "ka", "ka", Dimension.Time, 31557600000m),
        new("megayear", "Ma", "Ma", Dimension.Time, 31557600000000m),
        new("gigayear", "Ga", "Ga", Dimension.Time, 31557600000000000m),
        // Area and volume
        new("hectare", "ha", "har", Dimension.Area, 10000m),
        new("acre", "acre", "[acr_br]", Dimension.Area, 4046.8564224m),
        new("litre", "L", "L", Dimension.Volume, 0.001m, Prefixes: UnitPrefixes.Metric),
        new("gallon", "gal", "[gal_us]", Dimension.Volume, 0.003785411784m),
        new("quart", "qt", "[qt_us]", Dimension.Volume, 0.000946352946m),
        new("pint", "pt", "[pt_us]", Dimension.Volume, 0.000473176473m),
        new("fluid ounce", "fl oz", "[foz_us]", Dimension.Volume, 0.0000295735295625m),
        new("barrel", "bbl", "[bbl_us]", Dimension.Volume, 0.158987294928m),
        new("bushel", "bu", "[bu_us]", Dimension.Volume, 0.03523907016688m),
        new("tablespoon", "tbsp", "[tbs_us]", Dimension.Volume, 0.00001478676478125m),
        new("teaspoon", "tsp", "[tsp_us]", Dimension.Volume, 0.00000492892159375m),
        // Speed
        new("knot", "kn", "[kn_i]", Dimension.Speed, 1852m, 3600m),
        // Energy, power, force, torque, pressure
        new("joule", "J", "J", Dimension.Energy, Prefixes: UnitPrefixes.Metric),
        new("watt hour", "Wh", "W.h", Dimension.Energy, 3600m, Prefixes: UnitPrefixes.Metric),
        new("electronvolt", "eV", "eV", Dimension.Energy, 1.602176634m, 10000000000000000000m, UnitPrefixes.Metric),
        new("calorie", "cal", "cal", Dimension.Energy, 4.184m, Prefixes: UnitPrefixes.Metric),
        new("British thermal unit", "Btu", "[Btu_IT]", Dimension.Energy, 1055.05585262m),
        new("watt", "W", "W", Dimension.Power, Prefixes: UnitPrefixes.Metric),
        new("horsepower", "hp", "[HP]", Dimension.Power, 745.69987158227022m),
        new("newton", "N", "N", Dimension.Force, Prefixes: UnitPrefixes.Metric),
        new("pound-foot", "lb⋅ft", "[ft_i].[lbf_av]", Dimension.Torque, 1.3558179483314004m),
        new("newton metre", "N⋅m", "N.m", Dimension.Torque),
        new("pascal", "Pa", "Pa", Dimension.Pressure, Prefixes: UnitPrefixes.Metric),
        new("bar", "bar", "bar", Dimension.Pressure, 100000m, Prefixes: UnitPrefixes.Metric),
        new("pound per square inch", "psi", "[psi]", Dimension.Pressure, 4.4482216152605m, 0.00064516m),
        new("kilopound per square inch", "ksi", "k[psi]", Dimension.Pressure, 4448.2216152605m, 0.00064516m),
        new("atmosphere", "atm", "atm", Dimension.Pressure, 101325m),
        new("millimetre of mercury", "mmHg", "mm[Hg]", Dimension.Pressure, 133.322387415m),
        // Electricity and waves
        new("ampere", "A", "A", Dimension.Current, Prefixes: UnitPrefixes.Metric),
        new("ampere hour", "Ah", "A.h", Dimension.Charge, 3600m, Prefixes: UnitPrefixes.Metric),
        new("coulomb", "C", "C", Dimension.Charge, Prefixes: UnitPrefixes.Metric),
        new("volt", "V", "V", Dimension.Voltage, Prefixes: UnitPrefixes.Metric),
        new("ohm", "Ω", "Ohm", Dimension.Resistance, Prefixes: UnitPrefixes.Metric),
        new("farad", "F", "F", Dimension.Capacitance, Prefixes: UnitPrefixes.Metric),
        new("hertz", "Hz", "Hz", Dimension.Frequency, Prefixes: UnitPrefixes.Metric),
        new("revolution per minute", "rpm", "{revolution}/min", Dimension.Frequency, 1m, 60m),
        new("decibel", "dB", "dB", Dimension.Level),
        // Data
        new("bit", "bit", "bit", Dimension.Data, Prefixes: UnitPrefixes.Data),
        new("byte", "B", "By", Dimension.Data, 8m, Prefixes: UnitPrefixes.Data),
        new("megapixel", "MP", "", Dimension.OfThings("pixel"), 1000000m),
        // Light, matter and radiation
        new("lumen", "lm", "lm", Dimension.LuminousFlux, Prefixes: UnitPrefixes.Metric),
        new("lux", "lx", "lx", Dimension.Illuminance, Prefixes: UnitPrefixes.Metric),
        new("candela", "cd", "cd", Dimension.LuminousIntensity, Prefixes: UnitPrefixes.Metric),
        new("mole", "mol", "mol", Dimension.Substance, Prefixes: UnitPrefixes.Metric),
        new("gray", "Gy", "Gy", Dimension.AbsorbedDose, Prefixes: UnitPrefixes.Metric),
        new("sievert", "Sv", "Sv", Dimension.EquivalentDose, Prefixes: UnitPrefixes.Metric),
        new("becquerel", "Bq", "Bq", Dimension.Radioactivity, Prefixes: UnitPrefixes.Metric),
        // Temperature and angle
        new("kelvin", "K", "K", Dimension.Temperature),
        new("degree Celsius", "°C", "Cel", Dimension.Temperature, Offset: 273.15m),
        new("degree Fahrenheit", "°F", "[degF]", Dimension.Temperature, 5m, 9m, Offset: 459.67m),
        new("degree", "°", "deg", Dimension.Angle),
        new("radian", "rad", "rad", Dimension.Angle, 57.295779513082320876798154814m),
        // Shares and multiples
        new("percent", "%", "%", Dimension.Share, 1m, 100m),
        new("per mille", "‰", "[ppth]", Dimension.Share, 1m, 1000m),
        new("part per million", "ppm", "[ppm]", Dimension.Share, 1m, 1000000m),
        new("part per billion", "ppb", "[ppb]", Dimension.Share, 1m, 1000000000m),
        new("percentage point", "pp", "", Dimension.ShareDifference, 1m, 100m),
        new("basis point", "bp", "", Dimension.ShareDifference, 1m, 10000m),
        new("time", "×", "", Dimension.OfThings("time")),
        new("weekend", "weekend", "", Dimension.OfThings("weekend")),
    ];

    public static readonly (string Name, string Symbol, string Ucum, decimal Factor, bool Binary)[] Prefixes =
    [
        ("pico", "p", "p", 0.000000000001m, false),
        ("nano", "n", "n", 0.000000001m, false),
        ("micro", "µ", "u", 0.000001m, false),
        ("milli", "m", "m", 0.001m, false),
        ("centi", "c", "c", 0.01m, false),
        ("deci", "d", "d", 0.1m, false),
        ("hecto", "h", "h", 100m, false),
        ("kilo", "k", "k", 1000m, false),
        ("mega", "M", "M", 1000000m, false),
        ("giga", "G", "G", 1000000000m, false),
        ("tera", "T", "T", 1000000000000m, false),
        ("peta", "P", "P", 1000000000000000m, false),
        ("exa", "E", "E", 1000000000000000000m, false),
        ("zetta", "Z", "Z", 1000000000000000000000m, false),
        ("kibi", "Ki", "Ki", 1024m, true),
        ("mebi", "Mi", "Mi", 1048576m, true),
        ("gibi", "Gi", "Gi", 1073741824m, true),
        ("tebi", "Ti", "Ti", 1099511627776m, true),
        ("pebi", "Pi", "Pi", 1125899906842624m, true),
        ("exbi", "Ei", "Ei", 1152921504606846976m, true),
    ];
}
