using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Reading.Plain;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>The codes of units: UCUM for measures, ISO 4217 for money.</summary>
public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("kilometre", "km")]
    [InlineData("kilometre per hour", "km/h")]
    [InlineData("square kilometre", "km2")]
    [InlineData("cubic metre per second", "m3/s")]
    [InlineData("degree Fahrenheit", "[degF]")]
    [InlineData("millimetre of mercury", "mm[Hg]")]
    [InlineData("per centimetre", "/cm")]
    [InlineData("watt per metre kelvin", "W/(m.K)")]
    [InlineData("cell per cubic millimetre", null)]
    [InlineData("unit per millilitre", "{unit}/mL")]
    [InlineData("year of age", "a")]
    [InlineData("Indian rupee", "INR")]
    [InlineData("Indian rupee per share", "INR/{share}")]
    [InlineData("Jordanian dinar", "JOD")]
    [InlineData("dollar", null)]
    [InlineData("", null)]
    public void A_unit_has_the_code_of_its_parts(string unit, string? code) => Assert.Equal(code, UnitCodes.Of(unit));

    [Fact]
    public void A_figure_has_its_unit_code()
    {
        const string Text = "The van did 70 m.p.h. and cost Rs. 500.";
        var found = FigureExtractor.Extract(Text, PlainText.Read(Text).Blocks);
        Assert.Equal(["[mi_i]/h", "INR"], found.Figures.Select(figure => figure.UnitCode));
    }

    [Fact]
    public void Every_unit_name_has_one_code_at_most_and_no_currency_lacks_one()
    {
        var names = UnitVocabulary.Names.ToList();
        Assert.True(names.Count > 600, names.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.True(names.Count(name => UnitCodes.Of(name) is not null) > names.Count * 0.85);
    }
}
