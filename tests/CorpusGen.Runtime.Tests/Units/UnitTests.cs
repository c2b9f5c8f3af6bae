using System.Reflection;

namespace CorpusGen.Runtime.Tests.Units;

public sealed class UnitTests
{
    [Theory]
    [InlineData("kilometre", "1.5", "metre", "1500")]
    [InlineData("mile", "1", "kilometre", "1.609344")]
    [InlineData("kilometre", "1.609344", "mile", "1")]
    [InlineData("inch", "12", "foot", "1")]
    [InlineData("pound", "1", "kilogram", "0.45359237")]
    [InlineData("tonne", "1", "gram", "1000000")]
    [InlineData("degree Celsius", "100", "degree Fahrenheit", "212")]
    [InlineData("degree Fahrenheit", "-40", "degree Celsius", "-40")]
    [InlineData("degree Celsius", "-273.15", "kelvin", "0")]
    [InlineData("mile per hour", "60", "kilometre per hour", "96.56064")]
    [InlineData("metre per second", "10", "kilometre per hour", "36")]
    [InlineData("square kilometre", "1", "hectare", "100")]
    [InlineData("cubic metre", "1", "litre", "1000")]
    [InlineData("square mile", "1", "acre", "640")]
    [InlineData("percent", "5", "part per million", "50000")]
    [InlineData("percentage point", "0.25", "basis point", "25")]
    [InlineData("megabyte", "1", "kibibyte", "976.5625")]
    [InlineData("kilowatt hour", "1", "megajoule", "3.6")]
    [InlineData("year", "2", "month", "24")]
    [InlineData("week", "2", "day", "14")]
    [InlineData("kilopound per square inch", "1", "pound per square inch", "1000")]
    [InlineData("US dollar per gallon", "3.785411784", "US dollar per litre", "1")]
    [InlineData("US dollar", "7", "US dollar", "7")]
    public void A_value_converts_exactly(string from, string value, string to, string expected)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(decimal.Parse(expected, invariant), Unit.Get(from).Convert(decimal.Parse(value, invariant), Unit.Get(to)));
    }

    [Theory]
    [InlineData("US dollar", "euro")]
    [InlineData("dollar", "US dollar")]
    [InlineData("cent", "dollar")]
    [InlineData("metre", "second")]
    [InlineData("percent", "percentage point")]
    [InlineData("year of age", "year")]
    [InlineData("goal", "point")]
    [InlineData("US dollar per gallon", "euro per litre")]
    public void What_measures_something_else_does_not_convert(string from, string to)
    {
        Assert.Throws<InvalidOperationException>(() => Unit.Get(from).Convert(1, Unit.Get(to)));
        Assert.False(Unit.Get(from).TryConvert(1, Unit.Get(to), out _));
        Assert.False(Unit.Get(from).CanConvertTo(Unit.Get(to)));
    }

    [Fact]
    public void A_value_that_does_not_fit_is_reported_and_never_rounded()
    {
        Assert.Throws<OverflowException>(() => Unit.Parsec.Convert(decimal.MaxValue, Unit.Picometre()));
        Assert.False(Unit.Parsec.TryConvert(decimal.MaxValue, Unit.Picometre(), out _));
    }

    [Fact]
    public void An_unknown_name_is_a_unit_of_its_own()
    {
        var unit = Unit.Get("wins above replacement");
        Assert.Equal("wins above replacement", unit.Name);
        Assert.Equal(Dimension.Count, Dimension.Count);
        Assert.Equal(3, unit.Convert(3, Unit.Get("wins above replacement")));
        Assert.Equal("", Unit.Get("").Name);
    }

    [Fact]
    public void Units_are_equal_by_name()
    {
        Assert.Equal(Unit.Get("kilometre"), Unit.Kilometre);
        Assert.True(Unit.Get("mile per hour") == Unit.MilePerHour);
        Assert.True(Unit.Metre != Unit.Kilometre);
        Assert.Equal("kilometre", Unit.Kilometre.ToString());
        Assert.Equal(Unit.Percent.GetHashCode(), Unit.Get("percent").GetHashCode());
    }

    [Fact]
    public void Every_property_is_named_as_its_unit_and_known_to_the_table()
    {
        var properties = typeof(Unit)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.Name != nameof(Unit.None))
            .ToList();
        Assert.True(properties.Count > 200);
        foreach (var property in properties)
        {
            var unit = (Unit)property.GetValue(null)!;
            var name = unit
                .Name.Replace("US dollar", "United States dollar", StringComparison.Ordinal)
                .Replace("UAE", "United Arab Emirates", StringComparison.Ordinal)
                .Replace("ångström", "angstrom", StringComparison.Ordinal);
            Assert.Equal(
                property.Name,
                name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true
            );
            Assert.False(unit.Dimension.Name == "Count" && unit.Name is not ("time" or "weekend" or "megapixel"), unit.Name);
        }
    }

    [Fact]
    public void Compound_units_have_the_codes_of_their_parts()
    {
        Assert.Equal("m/s", Unit.Get("metre per second").UcumCode);
        Assert.Equal("km2", Unit.Get("square kilometre").UcumCode);
        Assert.Equal("km/h", Unit.KilometrePerHour.Symbol);
        Assert.Equal("", Unit.UnitedStatesDollar.UcumCode);
        Assert.Equal("USD", Unit.UnitedStatesDollar.CurrencyCode);
        Assert.True(Unit.Euro.Dimension.IsCurrency);
    }
}

internal static class Extremes
{
    extension(Unit)
    {
        public static Unit Picometre() => Unit.Get("picometre");
    }
}
