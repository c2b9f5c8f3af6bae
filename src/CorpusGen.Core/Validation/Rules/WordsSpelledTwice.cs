using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The same speaker's words in two documents, alike but for a letter: a typing error in one of them.</summary>
internal static class WordsSpelledTwice
{
    public static Rule Rule { get; } = new(
        "CORPUS205",
        nameof(WordsSpelledTwice),
        "The same words are spelled in two ways",
        "{0} says '{1}' here and '{2}' in the same words in {3}",
        Severity.Info);

    // Shorter quotations may differ in a word because different things were said.
    private const int FewestWords = 6;

    /// <summary>
    /// Two quotations that differ in one word are equal once that word is left out. So each is entered once for every word of it, as the
    /// hash of all the others: linear in the words of the corpus.
    /// </summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<(string Speaker, int Place, ulong Others), (Document Document, Quote Quote, string Word)>();
        foreach (var document in documents)
            foreach (var quote in document.Quotes)
            {
                if (quote.Speaker is not { } speaker) continue;
                var words = Normal.Of(document.Text, quote.Pieces).Split(' ');
                if (words.Length < FewestWords) continue;
                var rest = WordsButOne.Hashes(words);
                for (var i = 0; i < words.Length; i++)
                {
                    var key = (speaker.Name, i, rest[i]);
                    if (!known.TryGetValue(key, out var other)) known.Add(key, (document, quote, words[i]));
                    else if (other.Document != document && Spelling.IsTypingError(words[i], other.Word)) yield return Difference(document, quote, words[i], other.Document, other.Quote, other.Word);
                }
            }
    }

    private static Finding Difference(Document document, Quote quote, string word, Document other, Quote same, string otherWord) => Rule
        .Find(document, quote.Pieces[0], quote.Speaker!.Name, word, otherWord, other.FileAndLine(same.Range))
        .Beside(other, same.Pieces[0]);
}
