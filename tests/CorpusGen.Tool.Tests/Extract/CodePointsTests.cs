using CorpusGen.Tool.Extract;

namespace CorpusGen.Tool.Tests.Extract;

public sealed class CodePointsTests
{
    [Fact]
    public void A_pair_of_surrogates_is_one_code_point() => Assert.Equal(2, new CodePoints("a😀b").At(3));
}
