using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>What is proved in a build without the checker is what the checker says.</summary>
public sealed class CitationProofTests
{
    private static readonly Document[] Documents = [.. CitationCases.Corpus.Documents.Select(document => document.Document)];

    private static readonly string[] Words = [.. CitationCases.All.Select(item => item.Words).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Words_are_proved_if_the_checker_has_nothing_to_say()
    {
        var proved = Prove(Words);
        var silent = Words.Where(IsSilent).ToList();
        Assert.True(silent.Count > 20);
        Assert.Equal(silent.Order(StringComparer.Ordinal), proved.Keys.Order(StringComparer.Ordinal));
        var resolved = CitationTables.Resolve(silent, CitationCases.Corpus);
        Assert.All(resolved, citation => Assert.Equal(Assert.Single(citation.Places), proved[citation.Words]));
        Assert.Equal(silent.Count, resolved.Count);
    }

    [Fact]
    public void Words_that_are_in_two_documents_or_twice_in_one_are_not_proved()
    {
        Document[] documents =
        [
            Read("a.txt", "The quay is open.\n\nThe quay is closed. The quay is closed."),
            Read("b.txt", "The quay is open."),
        ];
        Assert.Empty(Prove(["The quay is open", "The quay is closed"], documents));
        Assert.Single(Prove(["The quay is open"], documents[..1]));
    }

    [Fact]
    public void What_was_found_is_remembered_as_it_was()
    {
        var proof = new CitationProof(Words);
        (string, EquatableArray<FoundWords>)[] found =
        [
            .. Documents.Select((document, i) => ($"{i}\n{document.File.Path}", proof.Search(document))),
        ];
        Assert.Contains(found, document => document.Item2.Count > 1);
        var read = RememberedCitations.Read(RememberedCitations.Write(found));
        Assert.Equal(found, read.Select(document => (document.Key, document.Value)));
    }

    [Fact]
    public void The_compiler_reads_the_places_that_were_written()
    {
        var places = Prove(Words);
        places["a \n 1 2\n“é”"] = new ResolvedPlace("corpus/no such\n1 2.txt", 1, 2, 3, 4);
        var file = new System.Text.StringBuilder();
        ProvedCitations.Write(places, part => file.Append(part));
        var written = file.ToString();
        Assert.Equal(places.OrderBy(place => place.Key, StringComparer.Ordinal), ProvedCitations.Read(written));
        for (var length = 1; length < 40; length++)
            Assert.ThrowsAny<FormatException>(() => ProvedCitations.Read(written[..length]));
    }

    private static bool IsSilent(string words)
    {
        var result = CitationCases.Corpus.Check(new CitationClaim(words));
        return result.Verdict == CitationVerdict.Verbatim
            && (result.Passages[0].Quote < 0 || WordsOf(result.Passages[0]) != words)
            && !CitationPattern.Of(NormalText.Of(words)).IsEdited;
    }

    private static string WordsOf(CitedPassage passage) => passage.Document.WordsOf(passage.Document.Quotes[passage.Quote].Range);

    private static Dictionary<string, ResolvedPlace> Prove(string[] words, Document[]? documents = null)
    {
        var proof = new CitationProof(words);
        return proof.Prove((documents ?? Documents).SelectMany(document => proof.Search(document)));
    }

    private static Document Read(string path, string text) => CorpusCompiler.Read(new CorpusFile(path), text).Document;
}
