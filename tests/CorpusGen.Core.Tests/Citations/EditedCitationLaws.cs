using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>
/// A true citation in which one word was changed, dropped, swapped or added is not true any more. `CORPUSGEN_LAWS=1000000` tries as many.
/// </summary>
public sealed class EditedCitationLaws
{
    private const int Edits = 2_000;

    private static readonly CitationVerdict[] False = [CitationVerdict.Absent, CitationVerdict.Unproved];

    private static readonly Document[] Documents =
    [
        .. CitationCases.Files.Select(file => CorpusCompiler.Read(new CorpusFile(file.Path), file.Text).Document),
        CorpusCompiler.Read(new CorpusFile("corpus/article.txt"), Validation.Files.Article).Document,
    ];

    // All words of a document, each with the marks beside it.
    private static readonly string[][] Words =
    [
        .. Documents.SelectMany(document =>
            document
                .Blocks.Where(block => block.Kind == BlockKind.Paragraph)
                .Select(block => document.WordsOf(block.Range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                // A mark of omission in the text, or half a word at a line end, makes other words true.
                .Where(words => words.Length >= 6 && !words.Any(word => word.EndsWith('-') || word.Contains('…')))
        ),
    ];

    private static readonly string[] Vocabulary =
    [
        .. Words.SelectMany(words => words).Where(word => word.Any(char.IsLetterOrDigit)).Distinct(),
    ];

    [Fact]
    [Trait("Category", "Slow")]
    public void No_edited_citation_passes_as_true()
    {
        var corpus = new CitationCorpus(Documents);
        var edits = int.TryParse(Environment.GetEnvironmentVariable("CORPUSGEN_LAWS"), out var more) ? more : Edits;
        var random = new Random(20240229);
        for (var i = 0; i < edits; i++)
        {
            var paragraph = Words[random.Next(Words.Length)];
            var length = random.Next(4, Math.Min(paragraph.Length, 25) + 1);
            var first = random.Next(paragraph.Length - length + 1);
            var words = paragraph[first..(first + length)];
            var edited = Edit(words, random);
            // The edit can give words that are somewhere else in the corpus.
            if (IsTrue(edited))
                continue;
            var claim = new CitationClaim(string.Join(' ', edited));
            var result = CitationChecker.Check(claim, corpus);
            Assert.True(False.Contains(result.Verdict), $"“{claim.Words}” is {result.Verdict}: {CitationDescription.Of(result)}");
        }
    }

    [Fact]
    public void Every_true_citation_is_found()
    {
        var corpus = new CitationCorpus(Documents);
        foreach (var paragraph in Words)
        {
            for (var first = 0; first + 6 <= paragraph.Length; first++)
            {
                var claim = new CitationClaim(string.Join(' ', paragraph[first..(first + 6)]));
                var result = CitationChecker.Check(claim, corpus);
                Assert.False(result.Verdict is CitationVerdict.Absent, $"“{claim.Words}” is absent: {CitationDescription.Of(result)}");
            }
        }
    }

    private static string[] Edit(string[] words, Random random)
    {
        var edited = words.ToList();
        var at = random.Next(words.Length);
        switch (random.Next(5))
        {
            case 0:
                edited[at] = Vocabulary[random.Next(Vocabulary.Length)];
                break;
            case 1:
                // The words that are left would be a shorter true citation.
                edited.RemoveAt(Math.Clamp(at, 1, words.Length - 2));
                break;
            case 2:
                edited.Insert(Math.Clamp(at, 1, words.Length - 1), Vocabulary[random.Next(Vocabulary.Length)]);
                break;
            case 3:
                var next = Math.Min(at + 1, words.Length - 1);
                (edited[at], edited[next]) = (edited[next], edited[at]);
                break;
            default:
                edited[at] = ChangeLetter(edited[at], random);
                break;
        }

        return [.. edited];
    }

    private static string ChangeLetter(string word, Random random)
    {
        var at = random.Next(word.Length);
        var letter = (char)random.Next('a', 'z' + 1);
        return word[at] == letter || !char.IsLetterOrDigit(word[at]) ? word + "x" : word[..at] + letter + word[(at + 1)..];
    }

    // Compares whole words without the marks at their ends, which is weaker than what the checker does: a citation that this finds is left
    // out.
    private static bool IsTrue(string[] cited)
    {
        var bare = Bare(cited);
        return Words.Any(paragraph => Contains(Bare(paragraph), bare));
    }

    private static string[] Bare(string[] words) =>
        [.. words.Select(word => new string([.. word.Where(char.IsLetterOrDigit)])).Where(word => word.Length > 0)];

    private static bool Contains(string[] words, string[] part)
    {
        for (var i = 0; i + part.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, part.Length).SequenceEqual(part))
                return true;
        }

        return false;
    }
}
