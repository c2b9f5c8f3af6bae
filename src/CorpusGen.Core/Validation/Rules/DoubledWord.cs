using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A word that is written twice in a row: "the the harbour". Not if English repeats it ("had had"), or in verse.</summary>
internal static class DoubledWord
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.DoubledWord;

    public static IEnumerable<Finding> Judge(Document document)
    {
        // A transcript repeats what speakers repeat.
        if (document.Blocks.Count == 0 || SpeechTranscript.Is(document))
            return [];
        var isEnglish = !document.Doubts.Any(doubt => doubt.Kind == DoubtKind.NotEnglish);
        var code = CodeSpans.Of(document);
        var mark = 0;
        var found = new List<(TextRange First, TextRange Second)>();
        foreach (var block in document.Blocks)
        {
            if (!ProseBlocks.IsProse(block) || ProseBlocks.IsVerse(document.Text, block.Range))
                continue;
            var before = found.Count;
            var words = Words(document.Text, block.Range);
            for (var i = 1; i < words.Count; i++)
            {
                var (first, second) = (words[i - 1], words[i]);
                if (
                    !IsDoubled(document.Text, first, second, isEnglish)
                    || IsThird(document.Text, words, i)
                    || code.HasAt(second.Start)
                    || (i > 1 && RepeatableWords.EndsClause(words[i - 2].Of(document.Text), second.Of(document.Text)))
                )
                {
                    continue;
                }

                while (mark < document.Marks.Count && document.Marks[mark].Range.End <= first.End)
                    mark++;
                if (!HasMarkBetween(document, mark, first.End, second.Start))
                    found.Add((first, second));
            }

            // Tags make the lines of verse long, so its words are looked at, but only if there is something to report.
            if (found.Count > before && document.Marks.Count > 0 && ProseBlocks.IsVerse(document.WordsOf(block.Range)))
                found.RemoveRange(before, found.Count - before);
        }

        return found
            .Where(pair => !IsMeant(document.Text, pair.Second, found) && !IsTerm(document, pair.Second))
            .Select(pair => Find(document, pair.First, pair.Second));
    }

    // "“Done done” means …", "Sign sign?", and a word that the document doubles again: it is a term or a joke.
    private static bool IsMeant(string text, TextRange second, List<(TextRange First, TextRange Second)> found)
    {
        var word = second.Of(text);
        if (RepeatableWords.IsNeverDoubled(word))
            return IsQuoted(text, second);
        return (second.End < text.Length && text[second.End] is '?' or '!' or '"' or '”' or '’')
            || found.Count(pair => pair.Second.Of(text).Equals(word, StringComparison.OrdinalIgnoreCase)) > 1;
    }

    // "which we call “a gradual gradual type”": what is quoted in a few words is a term.
    private static bool IsTerm(Document document, TextRange second) =>
        !RepeatableWords.IsNeverDoubled(second.Of(document.Text))
        && document.Quotes.Any(quote => quote.Pieces.Any(piece => piece.Length <= LongestTerm && piece.Contains(second)));

    private const int LongestTerm = 60;

    // "Fix “the the” in the guide": a text about the error.
    private static bool IsQuoted(string text, TextRange second)
    {
        var before = second.Start - second.Length - 2;
        return before >= 0 && second.End < text.Length && "\"'“‘«`".IndexOf(text[before]) >= 0 && "\"'”’»`".IndexOf(text[second.End]) >= 0;
    }

    private static Finding Find(Document document, TextRange first, TextRange second)
    {
        var word = second.Of(document.Text);
        var finding = Definition.FindingAt(document, TextRange.Between(first.Start, second.End), Excerpt.Of(document.Text, second));
        // Of other words, one can be meant as another: "the green green boat".
        return RepeatableWords.IsNeverDoubled(word)
            ? finding.WithFix(Fix.Of("Remove the repeated word", TextRange.Between(first.End, second.End), ""))
            : finding;
    }

    private static bool IsDoubled(string text, TextRange first, TextRange second, bool isEnglish)
    {
        // "a.k.a a quay": the first is the end of an abbreviation.
        if (
            !char.IsLower(text[second.Start])
            || !IsSame(text, first, second)
            || !IsBlank(text, first.End, second.Start)
            || (first.Length > 1 && char.IsUpper(text[first.Start + 1]))
            || IsLetterName(text, first)
            || (first.Start > 1 && text[first.Start - 1] == '.' && char.IsLetter(text[first.Start - 2]))
            || IsPartOfMore(text, first.Start - 1)
            || IsPartOfMore(text, second.End)
        )
        {
            return false;
        }

        var word = second.Of(text);
        // "Auf was was für eine Probe": other languages have these words too, with other meanings.
        if (RepeatableWords.IsNeverDoubled(word))
            return isEnglish || word == "the";
        // Lines that are not of the same sentence can end and begin with the same word; a name begins with a capital letter.
        return isEnglish
            && word.Length > 3
            && char.IsLower(text[first.Start])
            && second.Start - first.End == 1
            && text[first.End] != '\n'
            && !RepeatableWords.IsRepeatable(word);
    }

    // "If chart A a single release": a letter is a name.
    private static bool IsLetterName(string text, TextRange first) =>
        first.Length == 1 && char.IsUpper(text[first.Start]) && first.Start > 1 && char.IsLetter(text[first.Start - 2]);

    // "the the-", "the the_", "/the the/": a part of a longer word, a name or a path.
    private static bool IsPartOfMore(string text, int at) => at >= 0 && at < text.Length && "-‐‑'’_/\\@#&=~^$".IndexOf(text[at]) >= 0;

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return end > start;
    }

    // "the *the*" is meant. A line end in a file of Windows is a mark too.
    private static bool HasMarkBetween(Document document, int mark, int start, int end)
    {
        for (; mark < document.Marks.Count && document.Marks[mark].Range.Start < end; mark++)
        {
            if (document.Marks[mark].Range.End > start && document.Marks[mark].Instead != "\n")
                return true;
        }

        return false;
    }

    // "Knock knock knock" is meant.
    private static bool IsThird(string text, List<TextRange> words, int second) =>
        (second > 1 && IsSame(text, words[second - 2], words[second]))
        || (second + 1 < words.Count && IsSame(text, words[second], words[second + 1]));

    private static bool IsSame(string text, TextRange one, TextRange other) =>
        one.Length == other.Length
        && string.Compare(text, one.Start, text, other.Start, one.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // Letters, with digits and apostrophes inside: "it's", "x2".
    private static List<TextRange> Words(string text, TextRange range)
    {
        var words = new List<TextRange>();
        var at = range.Start;
        while (at < range.End)
        {
            var start = at;
            while (at < range.End && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] is '\'' or '’')))
                at++;
            if (at > start)
                words.Add(TextRange.Between(start, at));
            else
                at++;
        }

        return words;
    }
}
