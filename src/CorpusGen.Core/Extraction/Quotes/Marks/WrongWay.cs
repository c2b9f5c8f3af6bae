using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// A mark that has the form or the place of one that opens, and closes: “Trust matters, “said Brunner. Such a mark follows the comma of
/// the quotation, and a reporting clause follows it.
/// </summary>
internal static class WrongWay
{
    private const int LongestSubject = 3;

    /// <summary>Returns true if a mark closes what is open.</summary>
    public static bool Closes(string text, LanguageProfile language, Mark mark, Paragraph paragraph)
    {
        if (mark.Character is not ('“' or '"' or '”' or '«'))
            return false;
        var before = mark.At - 1;
        while (before > paragraph.Start && char.IsWhiteSpace(text[before]))
            before--;
        if (before <= paragraph.Start || text[before] is not (',' or '?' or '!' or '–' or '—' or '-'))
            return false;
        var at = mark.At + 1;
        for (var word = 0; word < LongestSubject; word++)
        {
            while (at < paragraph.End && char.IsWhiteSpace(text[at]))
                at++;
            var end = at;
            while (end < paragraph.End && char.IsLetter(text[end]))
                end++;
            if (end == at)
                return false;
            var tags = language.Lexicon.QuotesOf(language.Lexicon.Find(text.AsSpan(at, end - at)));
            if ((tags & QuoteTags.Say) != 0 && (tags & QuoteTags.Finite) != 0)
                return true;
            // "…, “he said; “…, “Todd Brunner said: the subject is a pronoun or a name.
            if ((tags & QuoteTags.Pronoun) == 0 && !char.IsUpper(text[at]))
                return false;
            at = end;
        }

        return false;
    }
}
