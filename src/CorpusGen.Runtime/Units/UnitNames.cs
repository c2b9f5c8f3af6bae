namespace CorpusGen;

// The units that are common in texts. Unit.Get returns all others.
public sealed partial class Unit
{
    /// <summary>The unit "metre".</summary>
    public static Unit Metre => Get("metre");

    /// <summary>The unit "inch".</summary>
    public static Unit Inch => Get("inch");

    /// <summary>The unit "foot".</summary>
    public static Unit Foot => Get("foot");

    /// <summary>The unit "yard".</summary>
    public static Unit Yard => Get("yard");

    /// <summary>The unit "mile".</summary>
    public static Unit Mile => Get("mile");

    /// <summary>The unit "nautical mile".</summary>
    public static Unit NauticalMile => Get("nautical mile");

    /// <summary>The unit "light-year".</summary>
    public static Unit LightYear => Get("light-year");

    /// <summary>The unit "parsec".</summary>
    public static Unit Parsec => Get("parsec");

    /// <summary>The unit "astronomical unit".</summary>
    public static Unit AstronomicalUnit => Get("astronomical unit");

    /// <summary>The unit "ångström".</summary>
    public static Unit Angstrom => Get("ångström");

    /// <summary>The unit "gram".</summary>
    public static Unit Gram => Get("gram");

    /// <summary>The unit "tonne".</summary>
    public static Unit Tonne => Get("tonne");

    /// <summary>The unit "ton".</summary>
    public static Unit Ton => Get("ton");

    /// <summary>The unit "pound".</summary>
    public static Unit Pound => Get("pound");

    /// <summary>The unit "ounce".</summary>
    public static Unit Ounce => Get("ounce");

    /// <summary>The unit "troy ounce".</summary>
    public static Unit TroyOunce => Get("troy ounce");

    /// <summary>The unit "stone".</summary>
    public static Unit Stone => Get("stone");

    /// <summary>The unit "carat".</summary>
    public static Unit Carat => Get("carat");

    /// <summary>The unit "dram".</summary>
    public static Unit Dram => Get("dram");

    /// <summary>The unit "second".</summary>
    public static Unit Second => Get("second");

    /// <summary>The unit "minute".</summary>
    public static Unit Minute => Get("minute");

    /// <summary>The unit "hour".</summary>
    public static Unit Hour => Get("hour");

    /// <summary>The unit "day".</summary>
    public static Unit Day => Get("day");

    /// <summary>The unit "week".</summary>
    public static Unit Week => Get("week");

    /// <summary>The unit "fortnight".</summary>
    public static Unit Fortnight => Get("fortnight");

    /// <summary>The unit "month".</summary>
    public static Unit Month => Get("month");

    /// <summary>The unit "quarter".</summary>
    public static Unit Quarter => Get("quarter");

    /// <summary>The unit "year".</summary>
    public static Unit Year => Get("year");

    /// <summary>The unit "decade".</summary>
    public static Unit Decade => Get("decade");

    /// <summary>The unit "century".</summary>
    public static Unit Century => Get("century");

    /// <summary>The unit "millennium".</summary>
    public static Unit Millennium => Get("millennium");

    /// <summary>The unit "megayear".</summary>
    public static Unit Megayear => Get("megayear");

    /// <summary>The unit "gigayear".</summary>
    public static Unit Gigayear => Get("gigayear");

    /// <summary>The unit "hectare".</summary>
    public static Unit Hectare => Get("hectare");

    /// <summary>The unit "acre".</summary>
    public static Unit Acre => Get("acre");

    /// <summary>The unit "litre".</summary>
    public static Unit Litre => Get("litre");

    /// <summary>The unit "gallon".</summary>
    public static Unit Gallon => Get("gallon");

    /// <summary>The unit "quart".</summary>
    public static Unit Quart => Get("quart");

    /// <summary>The unit "pint".</summary>
    public static Unit Pint => Get("pint");

    /// <summary>The unit "fluid ounce".</summary>
    public static Unit FluidOunce => Get("fluid ounce");

    /// <summary>The unit "barrel".</summary>
    public static Unit Barrel => Get("barrel");

    /// <summary>The unit "bushel".</summary>
    public static Unit Bushel => Get("bushel");

    /// <summary>The unit "tablespoon".</summary>
    public static Unit Tablespoon => Get("tablespoon");

    /// <summary>The unit "teaspoon".</summary>
    public static Unit Teaspoon => Get("teaspoon");

    /// <summary>The unit "knot".</summary>
    public static Unit Knot => Get("knot");

    /// <summary>The unit "joule".</summary>
    public static Unit Joule => Get("joule");

    /// <summary>The unit "watt hour".</summary>
    public static Unit WattHour => Get("watt hour");

    /// <summary>The unit "electronvolt".</summary>
    public static Unit Electronvolt => Get("electronvolt");

    /// <summary>The unit "calorie".</summary>
    public static Unit Calorie => Get("calorie");

    /// <summary>The unit "British thermal unit".</summary>
    public static Unit BritishThermalUnit => Get("British thermal unit");

    /// <summary>The unit "watt".</summary>
    public static Unit Watt => Get("watt");

    /// <summary>The unit "horsepower".</summary>
    public static Unit Horsepower => Get("horsepower");

    /// <summary>The unit "newton".</summary>
    public static Unit Newton => Get("newton");

    /// <summary>The unit "pound-foot".</summary>
    public static Unit PoundFoot => Get("pound-foot");

    /// <summary>The unit "newton metre".</summary>
    public static Unit NewtonMetre => Get("newton metre");

    /// <summary>The unit "pascal".</summary>
    public static Unit Pascal => Get("pascal");

    /// <summary>The unit "bar".</summary>
    public static Unit Bar => Get("bar");

    /// <summary>The unit "pound per square inch".</summary>
    public static Unit PoundPerSquareInch => Get("pound per square inch");

    /// <summary>The unit "kilopound per square inch".</summary>
    public static Unit KilopoundPerSquareInch => Get("kilopound per square inch");

    /// <summary>The unit "atmosphere".</summary>
    public static Unit Atmosphere => Get("atmosphere");

    /// <summary>The unit "millimetre of mercury".</summary>
    public static Unit MillimetreOfMercury => Get("millimetre of mercury");

    /// <summary>The unit "ampere".</summary>
    public static Unit Ampere => Get("ampere");

    /// <summary>The unit "ampere hour".</summary>
    public static Unit AmpereHour => Get("ampere hour");

    /// <summary>The unit "coulomb".</summary>
    public static Unit Coulomb => Get("coulomb");

    /// <summary>The unit "volt".</summary>
    public static Unit Volt => Get("volt");

    /// <summary>The unit "ohm".</summary>
    public static Unit Ohm => Get("ohm");

    /// <summary>The unit "farad".</summary>
    public static Unit Farad => Get("farad");

    /// <summary>The unit "hertz".</summary>
    public static Unit Hertz => Get("hertz");

    /// <summary>The unit "revolution per minute".</summary>
    public static Unit RevolutionPerMinute => Get("revolution per minute");

    /// <summary>The unit "decibel".</summary>
    public static Unit Decibel => Get("decibel");

    /// <summary>The unit "bit".</summary>
    public static Unit Bit => Get("bit");

    /// <summary>The unit "byte".</summary>
    public static Unit Byte => Get("byte");

    /// <summary>The unit "megapixel".</summary>
    public static Unit Megapixel => Get("megapixel");

    /// <summary>The unit "lumen".</summary>
    public static Unit Lumen => Get("lumen");

    /// <summary>The unit "lux".</summary>
    public static Unit Lux => Get("lux");

    /// <summary>The unit "candela".</summary>
    public static Unit Candela => Get("candela");

    /// <summary>The unit "mole".</summary>
    public static Unit Mole => Get("mole");

    /// <summary>The unit "gray".</summary>
    public static Unit Gray => Get("gray");

    /// <summary>The unit "sievert".</summary>
    public static Unit Sievert => Get("sievert");

    /// <summary>The unit "becquerel".</summary>
    public static Unit Becquerel => Get("becquerel");

    /// <summary>The unit "kelvin".</summary>
    public static Unit Kelvin => Get("kelvin");

    /// <summary>The unit "degree Celsius".</summary>
    public static Unit DegreeCelsius => Get("degree Celsius");

    /// <summary>The unit "degree Fahrenheit".</summary>
    public static Unit DegreeFahrenheit => Get("degree Fahrenheit");

    /// <summary>The unit "degree".</summary>
    public static Unit Degree => Get("degree");

    /// <summary>The unit "radian".</summary>
    public static Unit Radian => Get("radian");

    /// <summary>The unit "percent".</summary>
    public static Unit Percent => Get("percent");

    /// <summary>The unit "per mille".</summary>
    public static Unit PerMille => Get("per mille");

    /// <summary>The unit "part per million".</summary>
    public static Unit PartPerMillion => Get("part per million");

    /// <summary>The unit "part per billion".</summary>
    public static Unit PartPerBillion => Get("part per billion");

    /// <summary>The unit "percentage point".</summary>
    public static Unit PercentagePoint => Get("percentage point");

    /// <summary>The unit "basis point".</summary>
    public static Unit BasisPoint => Get("basis point");

    /// <summary>The unit "time".</summary>
    public static Unit Time => Get("time");

    /// <summary>The unit "weekend".</summary>
    public static Unit Weekend => Get("weekend");

    /// <summary>The unit "nanometre".</summary>
    public static Unit Nanometre => Get("nanometre");

    /// <summary>The unit "micrometre".</summary>
    public static Unit Micrometre => Get("micrometre");

    /// <summary>The unit "millimetre".</summary>
    public static Unit Millimetre => Get("millimetre");

    /// <summary>The unit "centimetre".</summary>
    public static Unit Centimetre => Get("centimetre");

    /// <summary>The unit "decimetre".</summary>
    public static Unit Decimetre => Get("decimetre");

    /// <summary>The unit "kilometre".</summary>
    public static Unit Kilometre => Get("kilometre");

    /// <summary>The unit "microgram".</summary>
    public static Unit Microgram => Get("microgram");

    /// <summary>The unit "milligram".</summary>
    public static Unit Milligram => Get("milligram");

    /// <summary>The unit "kilogram".</summary>
    public static Unit Kilogram => Get("kilogram");

    /// <summary>The unit "kilotonne".</summary>
    public static Unit Kilotonne => Get("kilotonne");

    /// <summary>The unit "megatonne".</summary>
    public static Unit Megatonne => Get("megatonne");

    /// <summary>The unit "gigatonne".</summary>
    public static Unit Gigatonne => Get("gigatonne");

    /// <summary>The unit "millisecond".</summary>
    public static Unit Millisecond => Get("millisecond");

    /// <summary>The unit "microsecond".</summary>
    public static Unit Microsecond => Get("microsecond");

    /// <summary>The unit "nanosecond".</summary>
    public static Unit Nanosecond => Get("nanosecond");

    /// <summary>The unit "millilitre".</summary>
    public static Unit Millilitre => Get("millilitre");

    /// <summary>The unit "centilitre".</summary>
    public static Unit Centilitre => Get("centilitre");

    /// <summary>The unit "decilitre".</summary>
    public static Unit Decilitre => Get("decilitre");

    /// <summary>The unit "hectolitre".</summary>
    public static Unit Hectolitre => Get("hectolitre");

    /// <summary>The unit "kilojoule".</summary>
    public static Unit Kilojoule => Get("kilojoule");

    /// <summary>The unit "megajoule".</summary>
    public static Unit Megajoule => Get("megajoule");

    /// <summary>The unit "gigajoule".</summary>
    public static Unit Gigajoule => Get("gigajoule");

    /// <summary>The unit "kilocalorie".</summary>
    public static Unit Kilocalorie => Get("kilocalorie");

    /// <summary>The unit "kilowatt hour".</summary>
    public static Unit KilowattHour => Get("kilowatt hour");

    /// <summary>The unit "megawatt hour".</summary>
    public static Unit MegawattHour => Get("megawatt hour");

    /// <summary>The unit "gigawatt hour".</summary>
    public static Unit GigawattHour => Get("gigawatt hour");

    /// <summary>The unit "terawatt hour".</summary>
    public static Unit TerawattHour => Get("terawatt hour");

    /// <summary>The unit "kilowatt".</summary>
    public static Unit Kilowatt => Get("kilowatt");

    /// <summary>The unit "megawatt".</summary>
    public static Unit Megawatt => Get("megawatt");

    /// <summary>The unit "gigawatt".</summary>
    public static Unit Gigawatt => Get("gigawatt");

    /// <summary>The unit "terawatt".</summary>
    public static Unit Terawatt => Get("terawatt");

    /// <summary>The unit "milliwatt".</summary>
    public static Unit Milliwatt => Get("milliwatt");

    /// <summary>The unit "kilopascal".</summary>
    public static Unit Kilopascal => Get("kilopascal");

    /// <summary>The unit "hectopascal".</summary>
    public static Unit Hectopascal => Get("hectopascal");

    /// <summary>The unit "megapascal".</summary>
    public static Unit Megapascal => Get("megapascal");

    /// <summary>The unit "millibar".</summary>
    public static Unit Millibar => Get("millibar");

    /// <summary>The unit "milliampere".</summary>
    public static Unit Milliampere => Get("milliampere");

    /// <summary>The unit "milliampere hour".</summary>
    public static Unit MilliampereHour => Get("milliampere hour");

    /// <summary>The unit "millivolt".</summary>
    public static Unit Millivolt => Get("millivolt");

    /// <summary>The unit "kilovolt".</summary>
    public static Unit Kilovolt => Get("kilovolt");

    /// <summary>The unit "kiloelectronvolt".</summary>
    public static Unit Kiloelectronvolt => Get("kiloelectronvolt");

    /// <summary>The unit "megaelectronvolt".</summary>
    public static Unit Megaelectronvolt => Get("megaelectronvolt");

    /// <summary>The unit "kilohertz".</summary>
    public static Unit Kilohertz => Get("kilohertz");

    /// <summary>The unit "megahertz".</summary>
    public static Unit Megahertz => Get("megahertz");

    /// <summary>The unit "gigahertz".</summary>
    public static Unit Gigahertz => Get("gigahertz");

    /// <summary>The unit "kilobit".</summary>
    public static Unit Kilobit => Get("kilobit");

    /// <summary>The unit "megabit".</summary>
    public static Unit Megabit => Get("megabit");

    /// <summary>The unit "gigabit".</summary>
    public static Unit Gigabit => Get("gigabit");

    /// <summary>The unit "kilobyte".</summary>
    public static Unit Kilobyte => Get("kilobyte");

    /// <summary>The unit "megabyte".</summary>
    public static Unit Megabyte => Get("megabyte");

    /// <summary>The unit "gigabyte".</summary>
    public static Unit Gigabyte => Get("gigabyte");

    /// <summary>The unit "terabyte".</summary>
    public static Unit Terabyte => Get("terabyte");

    /// <summary>The unit "petabyte".</summary>
    public static Unit Petabyte => Get("petabyte");

    /// <summary>The unit "exabyte".</summary>
    public static Unit Exabyte => Get("exabyte");

    /// <summary>The unit "kibibyte".</summary>
    public static Unit Kibibyte => Get("kibibyte");

    /// <summary>The unit "mebibyte".</summary>
    public static Unit Mebibyte => Get("mebibyte");

    /// <summary>The unit "gibibyte".</summary>
    public static Unit Gibibyte => Get("gibibyte");

    /// <summary>The unit "tebibyte".</summary>
    public static Unit Tebibyte => Get("tebibyte");

    /// <summary>The unit "kilobit per second".</summary>
    public static Unit KilobitPerSecond => Get("kilobit per second");

    /// <summary>The unit "megabit per second".</summary>
    public static Unit MegabitPerSecond => Get("megabit per second");

    /// <summary>The unit "gigabit per second".</summary>
    public static Unit GigabitPerSecond => Get("gigabit per second");

    /// <summary>The unit "millisievert".</summary>
    public static Unit Millisievert => Get("millisievert");

    /// <summary>The unit "microsievert".</summary>
    public static Unit Microsievert => Get("microsievert");

    /// <summary>The unit "milligray".</summary>
    public static Unit Milligray => Get("milligray");

    /// <summary>The unit "square millimetre".</summary>
    public static Unit SquareMillimetre => Get("square millimetre");

    /// <summary>The unit "square centimetre".</summary>
    public static Unit SquareCentimetre => Get("square centimetre");

    /// <summary>The unit "square metre".</summary>
    public static Unit SquareMetre => Get("square metre");

    /// <summary>The unit "square kilometre".</summary>
    public static Unit SquareKilometre => Get("square kilometre");

    /// <summary>The unit "square inch".</summary>
    public static Unit SquareInch => Get("square inch");

    /// <summary>The unit "square foot".</summary>
    public static Unit SquareFoot => Get("square foot");

    /// <summary>The unit "square yard".</summary>
    public static Unit SquareYard => Get("square yard");

    /// <summary>The unit "square mile".</summary>
    public static Unit SquareMile => Get("square mile");

    /// <summary>The unit "cubic centimetre".</summary>
    public static Unit CubicCentimetre => Get("cubic centimetre");

    /// <summary>The unit "cubic metre".</summary>
    public static Unit CubicMetre => Get("cubic metre");

    /// <summary>The unit "cubic kilometre".</summary>
    public static Unit CubicKilometre => Get("cubic kilometre");

    /// <summary>The unit "cubic foot".</summary>
    public static Unit CubicFoot => Get("cubic foot");

    /// <summary>The unit "cubic inch".</summary>
    public static Unit CubicInch => Get("cubic inch");

    /// <summary>The unit "metre per second".</summary>
    public static Unit MetrePerSecond => Get("metre per second");

    /// <summary>The unit "kilometre per hour".</summary>
    public static Unit KilometrePerHour => Get("kilometre per hour");

    /// <summary>The unit "mile per hour".</summary>
    public static Unit MilePerHour => Get("mile per hour");

    /// <summary>The unit "mile per gallon".</summary>
    public static Unit MilePerGallon => Get("mile per gallon");

    /// <summary>The unit "barrel per day".</summary>
    public static Unit BarrelPerDay => Get("barrel per day");

    /// <summary>The unit "year of age".</summary>
    public static Unit YearOfAge => Get("year of age");

    /// <summary>The unit "month of age".</summary>
    public static Unit MonthOfAge => Get("month of age");

    /// <summary>The unit "week of age".</summary>
    public static Unit WeekOfAge => Get("week of age");

    /// <summary>The unit "day of age".</summary>
    public static Unit DayOfAge => Get("day of age");
}
