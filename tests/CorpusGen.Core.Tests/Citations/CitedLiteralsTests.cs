using CorpusGen.Core.Citations;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>What a build reads of the citations in code before the compiler does.</summary>
public sealed class CitedLiteralsTests
{
    [Theory]
    [InlineData("""var quay = Corpus.Cite("The quay is open");""", "The quay is open")]
    [InlineData("""var quay = Newsroom.Corpus . Cite ( "The quay is open" ) .Line;""", "The quay is open")]
    [InlineData("""Corpus.Cite("“Open,” \"they\" said\\\n\t\u00e9\r")""", "“Open,” \"they\" said\\\n\té\r")]
    [InlineData("Corpus.Cite(@\"C:\\quay \"\"open\"\"\n\")", "C:\\quay \"open\"\n")]
    [InlineData("Corpus.Cite(\"\"\"The \"quay\" \\u0041\"\"\")", "The \"quay\" \\u0041")]
    [InlineData("Corpus.Cite(\"\"\"\"The \"\"\"quay\"\"\"\")", "The \"\"\"quay")]
    [InlineData("""Corpus.Cite("one") + Corpus.Cite("two"); // Corpus.Cite("three")""", "one", "two", "three")]
    [InlineData("Recite(1); Cited = CiteAll(x);")]
    [InlineData("")]
    public void Words_of_simple_citations_are_read(string code, params string[] words) =>
        Assert.Equal(words, CitedLiterals.Read(code, "Corpus"));

    [Theory]
    [InlineData("""Cite("The quay is open")""")]
    [InlineData("""MyCorpus.Cite("The quay is open")""")]
    [InlineData("""Corpus.Documents.Quay.Cite("The quay is open")""")]
    [InlineData("""Corpus?.Cite("The quay is open")""")]
    [InlineData("Corpus.Cite(Words)")]
    [InlineData("""Corpus.Cite("The quay " + "is open")""")]
    [InlineData("""Corpus.Cite("The quay is open", true)""")]
    [InlineData("""Corpus.Cite($"The quay is open")""")]
    [InlineData("""Corpus.Cite(words: "The quay is open")""")]
    [InlineData("""Corpus.Cite("The quay is open"u8)""")]
    [InlineData("""Corpus.Cite("The quay \x41")""")]
    [InlineData("Corpus.Cite(\"The quay\nis open\")")]
    [InlineData("Corpus.Cite(\"\"\"\n    The quay is open\n    \"\"\")")]
    [InlineData("""Corpus.Cite("The quay is open""")]
    [InlineData("Corpus.Cite")]
    [InlineData("Func<string, Passage> cite = Corpus.Cite;")]
    [InlineData("""[Verbatim] const string Quay = "The quay is open";""")]
    [InlineData("""[ReportedFigure] const int Length = 40;""")]
    [InlineData("""// cite: "The quay is open" """)]
    public void Other_citations_are_left_to_the_compiler(string code) => Assert.Null(CitedLiterals.Read(code, "Corpus"));
}
