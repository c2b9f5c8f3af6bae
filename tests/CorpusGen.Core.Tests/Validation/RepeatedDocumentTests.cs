using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

public sealed class RepeatedDocumentTests
{
    private static readonly string ManyWords = string.Join(" ", Enumerable.Range(0, 60).Select(i => $"word{i}"));

    [Theory]
    [InlineData("yaml", "about: {0}\n", 0)]
    [InlineData("txt", "---\nabout: {0}\n---\n", 4)]
    [InlineData("txt", "---\n{0}\n---\n", 0)]
    public void A_document_without_blocks_is_found_at_its_first_key(string extension, string format, int start)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, ManyWords);
        var findings = ValidationRules.Judge([
            .. ((string[])["one", "two"]).Select(name => DocumentReader.Read(new CorpusFile($"corpus/{name}.{extension}"), text)),
        ]);
        var repeated = Assert.Single(findings, finding => finding.Id == "CORPUS107");
        Assert.Equal(start, repeated.Place.Range.Start);
    }
}
