using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests;

public sealed class TextRangeTests
{
    [Fact]
    public void A_range_gives_its_words() => Assert.Equal("two", TextRange.Between(4, 7).Of("one two three"));
}
