using CorpusGen.Core.Extraction.Figures.Units;

namespace CorpusGen.Runtime.Tests.Units;

/// <summary>Core and the run-time library share only the names of units; these tests compare them.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Every_unit_name_that_Core_can_emit_is_in_the_table()
    {
        var names = UnitVocabulary.Names.Where(name => name.Length > 0).Append("time").Append("year of age").ToList();
        Assert.True(names.Count > 300);
        var unknown = names.Where(name => Unit.Get(name).Dimension.Name == "Count" && name is not ("time" or "weekend" or "megapixel"));
        Assert.Empty(unknown);
    }
}
