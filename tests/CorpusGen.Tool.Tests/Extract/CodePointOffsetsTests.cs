using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Tests.Extract;

public sealed class CodePointOffsetsTests
{
    [Fact]
    public void A_pair_of_surrogates_is_one_code_point() => Assert.Equal(2, new CodePointOffsets("a😀b").At(3));
}
