using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>The role of a person, next to the name: ", a researcher focusing on Syria and terrorism,".</summary>
internal static class Role
{
    private const int LongestRole = 40;

    /// <summary>
    /// The role that is after a name; null if there is no role, and if there is a clause or the next item of a list.
    /// </summary>
    public static TextRange? After(QuoteSentence sentence, int index)
    {
        var start = index + 1;
        if (sentence.Is(index, QuoteTags.Comma) && sentence.Is(start, QuoteTags.Number) && sentence.Is(start + 1, QuoteTags.Comma))
            start += 2;
        if (!sentence.Is(start - 1, QuoteTags.Comma) || !Begins(sentence, start))
            return null;
        var end = start;
        var inClause = false;
        for (; end < sentence.Count && end < start + LongestRole; end++)
        {
            var word = sentence[end];
            if (word.Is(QuoteTags.Quotation))
                return null;
            if (word.Is(QuoteTags.Stop | QuoteTags.Dash | QuoteTags.Semicolon | QuoteTags.Colon))
                break;
            if (word.Is(QuoteTags.Comma) && !GoesOn(sentence, end + 1))
                break;
            inClause |= word.Is(QuoteTags.Relative | QuoteTags.Subordinator);
            if (!inClause && word.Is(QuoteTags.Auxiliary))
                return null;
            if (word.Is(QuoteTags.Say) && word.Is(QuoteTags.Finite) && Cues.Is(sentence, end))
                break;
        }

        if (sentence.Is(end, QuoteTags.Comma) && sentence.Is(end + 1, "and"))
            return null;
        while (end > start && Cues.IsAdverb(sentence, end - 1))
            end--;
        return end > start && end < start + LongestRole ? sentence.Range(start, end) : null;
    }

    /// <summary>Returns true if the words of a role have an occupation: ", a former teacher,"; false for ", a company,".</summary>
    public static bool IsOfPerson(QuoteSentence sentence, int from, TextRange role)
    {
        for (var i = from; i < sentence.Count && sentence[i].Start < role.End; i++)
        {
            if (sentence[i].Is(QuoteTags.Body | QuoteTags.SpeechNoun | QuoteTags.Preposition))
                return false;
            if (sentence[i].Start >= role.Start && Occupation.EndsAt(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>True if a role's words hold the word at an index: "the researcher".</summary>
    public static bool Names(QuoteSentence sentence, TextRange? role, int word)
    {
        if (role is not { } range)
            return false;
        var letters = sentence.Letters(word);
        var words = range.In(sentence.Text);
        var at = words.IndexOf(letters, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(words[at - 1]))
            && (at + letters.Length == words.Length || !char.IsLetter(words[at + letters.Length]));
    }

    /// <summary>"Mr.", "Dr.": a courtesy is not an occupation.</summary>
    public static bool IsHonorific(QuoteSentence sentence, NameRun run) =>
        run.Name - run.Start == 1 && sentence.Is(run.Start, sentence.Language.Honorifics);

    private static bool Begins(QuoteSentence sentence, int index) =>
        sentence.Is(index, "a", "an", "the")
        || sentence.Is(index, QuoteTags.PossessivePronoun)
        || (sentence.Is(index, QuoteTags.Role | QuoteTags.Title) && !sentence.Is(index, QuoteTags.Capital))
        || (
            sentence.Is(index, QuoteTags.Capital)
            && sentence.Is(index + 1, QuoteTags.PossessiveMark)
            && !sentence.Is(index + 2, QuoteTags.Capital)
        );

    /// <summary>"… of Suriye Gundemi, a Regional Politics Journal": what is put beside a part of the role belongs to it.</summary>
    private static bool GoesOn(QuoteSentence sentence, int index) => sentence.Is(index, "a", "an");
}
