using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// Decides for each section of a text if its quotations are a dialogue, as in a story: there a paragraph that is a quotation is the answer
/// of somebody else, and in a report it is more of the same speaker. Dialogue has short turns, questions and exclamations.
/// </summary>
internal sealed class Manner
{
    private const int LongestShortTurn = 8;

    /// <summary>So many turns show a dialogue, if they are one of <see cref="MostForEach"/> spoken paragraphs.</summary>
    private const int Fewest = 2;
    private const int MostForEach = 10;

    /// <summary>A section with fewer spoken paragraphs is read as the whole text is.</summary>
    private const int FewestOfSection = 4;

    /// <summary>A text with fewer spoken paragraphs is not a story.</summary>
    private const int FewestOfStory = 12;

    /// <summary>So many times, and once in so many letters, a narrator uses "I".</summary>
    private const int FewestOfNarrator = 5;
    private const int LettersForEach = 1000;

    /// <summary>So many letters for each "I" show that somebody who is "I" may speak.</summary>
    private const int MostLettersForEach = 3000;

    private readonly bool[] _isDialogue;
    private readonly bool _hasQuestion;

    /// <summary>Reads the manner of all paragraphs. One pass.</summary>
    public Manner(string text, List<Paragraph> paragraphs, List<QuotedSpan> spans)
    {
        _isDialogue = new bool[paragraphs.Count];
        IsLegal = Prose.IsLegal(text, spans);
        if (IsLegal)
        {
            IsEssay = true;
            return;
        }

        var (span, start) = (0, 0);
        var (spoken, signs, allSpoken, allSigns) = (0, 0, 0, 0);
        var undecided = new List<(int Start, int End)>();
        for (var i = 0; i <= paragraphs.Count; i++)
        {
            if (i == paragraphs.Count || paragraphs[i].Kind is BlockKind.Heading or BlockKind.Headline)
            {
                (allSpoken, allSigns) = (allSpoken + spoken, allSigns + signs);
                if (spoken < FewestOfSection)
                    undecided.Add((start, i));
                else if (IsDialogueOf(spoken, signs))
                    Set(start, i);
                (start, spoken, signs) = (i, 0, 0);
            }

            if (i == paragraphs.Count)
                break;
            while (span < spans.Count && spans[span].OuterStart < paragraphs[i].Start)
                span++;
            if (span == spans.Count || spans[span].OuterStart != paragraphs[i].Start)
                continue;
            spoken++;
            _hasQuestion |= text[spans[span].End - 1] is '?' or '!';
            if (IsSign(text, paragraphs[i], spans[span]))
                signs++;
        }

        var count = CountNarrator(text, spans);
        IsNarrated = count >= FewestOfNarrator && count * LettersForEach >= text.Length;
        HasNarrator = count >= FewestOfNarrator && count * MostLettersForEach >= text.Length;
        IsStory = allSpoken >= FewestOfStory && IsDialogueOf(allSpoken, allSigns);
        if (!IsDialogueOf(allSpoken, allSigns))
        {
            var isProse = Prose.IsEssay(text, paragraphs, spans);
            var isNarrative = isProse && Prose.IsNarrative(text, spans);
            IsEssay = isProse && !isNarrative;
            if (isNarrative)
                Set(0, paragraphs.Count);
            return;
        }

        foreach (var (from, end) in undecided)
            Set(from, end);
    }

    /// <summary>Gets a value indicating whether no paragraph of the text begins with a question or an exclamation.</summary>
    public bool IsPlainReport => !_hasQuestion;

    /// <summary>Gets a value indicating whether most of the spoken paragraphs are in dialogues.</summary>
    public bool IsStory { get; private set; }

    /// <summary>Gets a value indicating whether it is an essay, a memoir, a speech, a sermon or a judgment.</summary>
    public bool IsEssay { get; }

    /// <summary>Gets a value indicating whether it cites many cases.</summary>
    public bool IsLegal { get; }

    /// <summary>Gets a value indicating whether it is a report of the first person, such as a memoir.</summary>
    public bool IsNarrated { get; }

    /// <summary>Gets a value indicating whether somebody who is "I" tells the story, and may speak in it.</summary>
    public bool HasNarrator { get; }

    /// <summary>Returns true if the quotations of a paragraph are a dialogue.</summary>
    public bool IsDialogue(int paragraph) => _isDialogue[paragraph];

    private static bool IsDialogueOf(int spoken, int signs) => signs >= Fewest && signs * MostForEach >= spoken;

    private static bool IsSign(string text, Paragraph paragraph, QuotedSpan span)
    {
        if (text[span.End - 1] is '?' or '!')
            return true;
        return span.OuterEnd + 1 >= paragraph.End && !HasWords(text, span, LongestShortTurn + 1);
    }

    /// <summary>Returns true if a span has so many words.</summary>
    public static bool HasWords(string text, QuotedSpan span, int count)
    {
        var words = 1;
        for (var i = span.Start; i < span.End && words < count; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                words++;
        }

        return words >= count;
    }

    /// <summary>Counts "I" outside of the quotations.</summary>
    private static int CountNarrator(string text, List<QuotedSpan> spans)
    {
        var (count, span) = (0, 0);
        for (var at = 0; ; at += 2)
        {
            var found = text.AsSpan(at).IndexOf(" I ".AsSpan());
            if (found < 0)
                return count;
            at += found;
            while (span < spans.Count && spans[span].OuterEnd <= at)
                span++;
            if (span == spans.Count || spans[span].OuterStart > at)
                count++;
        }
    }

    /// <summary>Gets a value indicating whether any quotations are a dialogue.</summary>
    public bool HasDialogue { get; private set; }

    private void Set(int start, int end)
    {
        HasDialogue = true;
        for (var i = start; i < end; i++)
            _isDialogue[i] = true;
    }
}
