using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// Distinguishes reports of news from other prose: essays, memoirs, speeches, sermons and judgments quote more terms and titles, and have
/// more people in a sentence. Reports have short paragraphs, and no first person.
/// </summary>
internal static class Prose
{
    private const int LettersOfLongParagraph = 450;
    private const int FewestLetters = 3000;
    private const int FewestFirstPersons = 4;

    /// <summary>A text with fewer letters for each "I" or "we" is not a report.</summary>
    private const int LettersForFirstPerson = 600;

    /// <summary>So many quotations, and in percent so many whole utterances of them, a narrative has.</summary>
    private const int FewestOfNarrative = 5;
    private const int WholeOfNarrative = 75;

    private const int FewestCases = 3;
    private const int LettersForCase = 5000;

    private const int FewestParties = 12;
    private const int LettersForParty = 1200;

    private static readonly string[] Parties = [" appellant", " respondent", " petitioner", " plaintiff", " Appellant", " Respondent"];
    private static readonly string[] FirstPersons = [" I ", " we ", "We ", " my ", " our ", " us "];
    private static readonly string[] Citations = [" v. ", " vs. ", " Id. ", " § "];

    /// <summary>Returns true for an essay, a memoir, a speech, a sermon or a judgment; false for a report of news or a narrative.</summary>
    public static bool IsEssay(string text, List<Paragraph> paragraphs, List<QuotedSpan> spans) =>
        HasLongParagraphs(text, paragraphs)
        || IsOften(CountOutside(text, spans, FirstPersons), FewestFirstPersons, LettersForFirstPerson, text);

    /// <summary>
    /// Returns true if most of the quotations are whole utterances, as in the parts of a story that have little dialogue. An essay quotes
    /// words and parts of sentences as often.
    /// </summary>
    public static bool IsNarrative(string text, List<QuotedSpan> spans)
    {
        var whole = 0;
        foreach (var span in spans)
        {
            if (span.End > span.Start && char.IsUpper(text[span.Start]) && text[span.End - 1] is ',' or '.' or '!' or '?' or '-' or '—')
                whole++;
        }

        return spans.Count >= FewestOfNarrative && whole * 100 >= spans.Count * WholeOfNarrative;
    }

    /// <summary>Returns true if the text cites many cases.</summary>
    public static bool IsLegal(string text, List<QuotedSpan> spans) =>
        IsOften(CountOutside(text, spans, Citations), FewestCases, LettersForCase, text)
        || IsOften(CountOutside(text, spans, Parties), FewestParties, LettersForParty, text);

    private static bool IsOften(int count, int fewest, int letters, string text) => count >= fewest && count * letters >= text.Length;

    private static bool HasLongParagraphs(string text, List<Paragraph> paragraphs)
    {
        if (text.Length < FewestLetters)
            return false;
        var (letters, count) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind is BlockKind.Heading or BlockKind.Headline || paragraph.Label is not null)
                continue;
            letters += paragraph.End - paragraph.Start;
            count++;
        }

        return letters > count * LettersOfLongParagraph;
    }

    /// <summary>Counts words that are outside of the quotations. A few passes over the text.</summary>
    private static int CountOutside(string text, List<QuotedSpan> spans, string[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            var span = 0;
            for (var at = 0; ; at += word.Length)
            {
                var found = text.AsSpan(at).IndexOf(word.AsSpan());
                if (found < 0)
                    break;
                at += found;
                while (span < spans.Count && spans[span].OuterEnd <= at)
                    span++;
                if (span == spans.Count || spans[span].OuterStart > at)
                    count++;
            }
        }

        return count;
    }
}
