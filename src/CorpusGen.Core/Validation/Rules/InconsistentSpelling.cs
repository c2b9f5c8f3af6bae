using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Quotations of one speaker in two documents that differ by a letter: a typing error in one of them.</summary>
internal static class InconsistentSpelling
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InconsistentSpelling;

    // Shorter quotations may differ in a word because the speaker said different things.
    private const int FewestWords = 6;

    /// <summary>
    /// Two quotations that differ in one word are equal without that word. So each is entered once for each of its words, as the hash of
    /// all others. The time is linear in the words of the corpus.
    /// </summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<ulong, Word>();
        var words = new List<(ulong Hash, TextRange Word)>();
        var versions = new TextVersions();
        foreach (var document in documents)
        {
            // People who talk say the same in other words.
            if (SpeechTranscript.Is(document))
                continue;
            foreach (var quote in document.Quotes)
            {
                if (quote.Speaker is not { } speaker)
                    continue;
                ReadWords(document, quote, words);
                if (words.Count < FewestWords)
                    continue;
                var rest = AllButOne(ContentHash.Of(speaker.Name), words);
                for (var i = 0; i < words.Count; i++)
                {
                    var word = new Word(document, words[i].Word, words[i].Hash);
                    if (!known.TryGetValue(rest[i], out var other))
                    {
                        known.Add(rest[i], word);
                    }
                    else if (
                        other.Hash != word.Hash
                        && other.Document != document
                        && Spelling.IsTypingError(word.Words, other.Words)
                        && !versions.Are(document, other.Document)
                    )
                    {
                        yield return Difference(speaker.Name, word, other);
                    }
                }
            }
        }
    }

    private static void ReadWords(Document document, Quote quote, List<(ulong Hash, TextRange Word)> words)
    {
        words.Clear();
        foreach (var piece in quote.Pieces)
        {
            var reader = new ProseWordReader(document.Text, piece);
            while (reader.Read())
                words.Add((reader.Hash, reader.Word));
        }
    }

    // For each word, the hash of the speaker, of the words before it and of the words after it.
    private static ulong[] AllButOne(ulong speaker, List<(ulong Hash, TextRange Word)> words)
    {
        var rest = new ulong[words.Count];
        var before = speaker;
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = NormalizedWords.Add(before, (ulong)i);
            before = NormalizedWords.Add(before, words[i].Hash);
        }

        var behind = 1UL;
        for (var i = rest.Length - 1; i >= 0; i--)
        {
            rest[i] = NormalizedWords.Add(rest[i], behind);
            behind = NormalizedWords.Add(behind, words[i].Hash);
        }

        return rest;
    }

    private static Finding Difference(string speaker, Word word, Word other) =>
        Definition
            .FindingAt(word.Document, word.Range, speaker, word.Words, other.Words, other.Document.FileAndLine(other.Range))
            .WithOther(other.Document, other.Range);

    private readonly record struct Word(Document Document, TextRange Range, ulong Hash)
    {
        public string Words => NormalizedWords.Of(Document.Text, Range);
    }
}
