using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// Finds the spans that a text's marks set apart, the outermost only: what they quote in turn is part of their words.
/// </summary>
internal sealed class QuotedSpanReader
{
    private readonly List<Mark> _marks = [];
    private readonly MarkPairing _pairs = new();
    private string _text = "";
    private LanguageProfile _language = null!;
    private int _most;
    private char _goesOn;

    /// <summary>The spans, in order.</summary>
    public List<QuotedSpan> Spans { get; } = [];

    /// <summary>What is doubted of the marks, in order.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>Goes to a text.</summary>
    public void Enter(string text, LanguageProfile language) => (_text, _most, _language) = (text, Limits.MostIn(text), language);

    /// <summary>Leaves the text, with nothing of it.</summary>
    public void Leave()
    {
        (_text, _goesOn) = ("", '\0');
        _marks.Empty();
        _pairs.Leave();
        Spans.Empty();
        Doubts.Empty();
    }

    /// <summary>Reads all paragraphs.</summary>
    public void Read(List<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count && Spans.Count < _most; i++)
        {
            var next = i + 1;
            while (next < paragraphs.Count && paragraphs[next].Kind == BlockKind.Caption)
                next++;
            if (paragraphs[i].Label is not null || paragraphs[i].IsSpoken || IsWholeBlock(paragraphs[i]))
            {
                AddTurn(paragraphs[i], next < paragraphs.Count && paragraphs[next].IsSpoken);
                continue;
            }

            ReadParagraph(
                paragraphs[i],
                next < paragraphs.Count && paragraphs[next].Kind == paragraphs[i].Kind ? _text[paragraphs[next].Start] : '\0'
            );
        }

        ChooseLevel();
    }

    /// <summary>True for a paragraph of a block quote; false if it reports speech in marks: > “We go,” said Hugo Holt.</summary>
    private bool IsWholeBlock(Paragraph paragraph)
    {
        if (paragraph.Kind != BlockKind.BlockQuote)
            return false;
        if (QuotationMarks.FamilyOf(_text[paragraph.Start]) is MarkFamily.None or MarkFamily.Single)
            return true;
        var close = _text.AsSpan(paragraph.Start + 1, paragraph.End - paragraph.Start - 1).IndexOfAny("\"”»".AsSpan());
        return close < 0 || paragraph.Start + close + 4 >= paragraph.End;
    }

    /// <summary>The words of a turn have no marks; marks inside it are part of them.</summary>
    private void AddTurn(Paragraph paragraph, bool goesOn)
    {
        _goesOn = '\0';
        var start = paragraph.Label?.Words ?? paragraph.Start;
        // A label alone, or with a note: nobody speaks.
        var words = start < paragraph.End ? StageNotes.Trim(_text, TextRange.Between(start, paragraph.End)) : default;
        if (words.IsEmpty)
            return;
        var ends = (paragraph.IsSpoken ? QuotedSpanEnds.Continued : 0) | (goesOn ? QuotedSpanEnds.GoesOn : 0);
        Spans.Add(new QuotedSpan(words.Start, words.End, words.Start, words.End, ends));
        if (Spans.Count == _most)
            Doubts.Add(new Doubt(DoubtKind.TooMuchFound, new(start, 1)));
    }

    /// <summary>
    /// A text quotes in double marks or in single ones. If double marks are more frequent, a single one encloses words inside a quotation
    /// whose own marks are not there (a transcript's paragraph), or in a headline, whose words the text quotes again. A text that sets
    /// its speech in single marks may set terms in double ones.
    /// </summary>
    private void ChooseLevel()
    {
        var singles = 0;
        var lead = 0;
        foreach (var span in Spans)
        {
            if (IsSingle(span))
                singles++;
            if (IsSpeech(span))
                lead += IsSingle(span) ? 1 : -1;
        }

        if (singles > 0 && singles <= Spans.Count - singles && lead <= 0)
            Spans.RemoveAll(IsSingle);
    }

    /// <summary>'I am here,' said Ellen: it begins and ends as somebody's words do.</summary>
    private bool IsSpeech(QuotedSpan span) => !char.IsLower(_text[span.Start]) && _text[span.End - 1] is ',' or '.' or '?' or '!' or '…';

    private bool IsSingle(QuotedSpan span) => QuotationMarks.FamilyOf(_text[span.OuterStart]) == MarkFamily.Single;

    private void ReadParagraph(Paragraph paragraph, char nextBegins)
    {
        ReadMarks(paragraph);
        if (_marks.Count > 0)
        {
            _pairs.Pair(_text, _language, _marks, paragraph, nextBegins);
            Keep(paragraph, nextBegins);
        }

        if (
            paragraph.Kind != BlockKind.Caption
            && (_marks.Count == 0 || Spans.Count == 0 || (Spans[Spans.Count - 1].Ends & QuotedSpanEnds.GoesOn) == 0)
        )
        {
            _goesOn = '\0';
        }
    }

    private void ReadMarks(Paragraph paragraph)
    {
        _marks.Clear();
        for (var at = NextMark(paragraph.Start, paragraph.End); at >= 0; at = NextMark(at + 1, paragraph.End))
        {
            if (IsInsideWord(at, paragraph) || IsDoubledApostrophe(at, paragraph) || IsMeasure(at, paragraph))
                continue;
            if (IsQuotedMark(at, paragraph))
            {
                at += 2;
                continue;
            }

            _marks.Add(Mark.Read(_text, at, paragraph.Start, paragraph.End));
        }
    }

    /// <summary>
    /// The next mark; -1 if not found. A vectorised search for two dozen characters pays for its preparation at each of them; here, one
    /// comparison passes over letters and spaces.
    /// </summary>
    private int NextMark(int at, int end)
    {
        var letters = _text.AsSpan(0, end);
        for (; at < letters.Length; at++)
        {
            if (QuotationMarks.MayBe(letters[at]) && QuotationMarks.FamilyOf(letters[at]) != MarkFamily.None)
                return at;
        }

        return -1;
    }

    /// <summary>The key for "“" is broken: a mark is the whole quotation.</summary>
    private bool IsQuotedMark(int at, Paragraph paragraph) =>
        at + 2 < paragraph.End
        && (at == paragraph.Start || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] == '(')
        && QuotationMarks.FamilyOf(_text[at + 1]) != MarkFamily.None
        && QuotationMarks.FamilyOf(_text[at + 2]) == QuotationMarks.FamilyOf(_text[at])
        && (at + 3 == paragraph.End || !(char.IsLetterOrDigit(_text[at + 3]) || QuotationMarks.FamilyOf(_text[at + 3]) != MarkFamily.None));

    /// <summary>don't, Syria’s, 5"x7", and the abbreviations of Hebrew</summary>
    private bool IsInsideWord(int at, Paragraph paragraph) =>
        _text[at] is '\'' or '’' or '"'
        && at > paragraph.Start
        && at + 1 < paragraph.End
        && char.IsLetterOrDigit(_text[at - 1])
        && char.IsLetterOrDigit(_text[at + 1]);

    /// <summary>
    /// Two apostrophes are not a quotation mark in any typography: they are seconds of arc, an empty string, or what a news wire sends in
    /// place of a mark.
    /// </summary>
    private bool IsDoubledApostrophe(int at, Paragraph paragraph) =>
        _text[at] == '\'' && ((at > paragraph.Start && _text[at - 1] == '\'') || (at + 1 < paragraph.End && _text[at + 1] == '\''));

    /// <summary>5' 11", 6'2": the inches after feet, and feet before inches.</summary>
    private bool IsMeasure(int at, Paragraph paragraph)
    {
        if (at == paragraph.Start || !char.IsDigit(_text[at - 1]))
            return false;
        var i = at - 1;
        if (_text[at] is '\'' or '’' or '‘')
        {
            i = at + 1;
            while (i < paragraph.End && i < at + 3 && _text[i] is ' ' or '-')
                i++;
            return i < paragraph.End && char.IsDigit(_text[i]);
        }

        if (_text[at] is not ('"' or '”' or '“'))
            return false;
        while (i > paragraph.Start && i > at - 6 && (char.IsDigit(_text[i]) || _text[i] is '.' or '/' or '½' or '¼' or '¾'))
            i--;
        while (i > paragraph.Start && i > at - 9 && _text[i] is ' ' or '-')
            i--;
        return _text[i] is '\'' or '’' or '‘' && i > paragraph.Start && char.IsDigit(_text[i - 1]);
    }

    private void Keep(Paragraph paragraph, char nextBegins)
    {
        var first = true;
        foreach (var pair in _pairs.Outermost)
        {
            var ends = QuotedSpanEnds.Closed;
            var open = _text[pair.Open];
            if (
                first
                && _goesOn != '\0'
                && pair.Open == paragraph.Start
                && QuotationMarks.FamilyOf(open) == QuotationMarks.FamilyOf(_goesOn)
            )
            {
                ends |= QuotedSpanEnds.Continued;
            }

            first = false;
            if (!pair.IsClosed)
            {
                var reachesEnd = pair.Close == paragraph.End;
                if (reachesEnd && QuotationMarks.FamilyOf(nextBegins) == QuotationMarks.FamilyOf(open))
                    ends |= QuotedSpanEnds.GoesOn;
                else
                    ends |= QuotedSpanEnds.Unclosed;
            }

            var span = QuotedSpan.Between(_text, pair.Open, pair.Close, pair.IsClosed ? pair.Close + 1 : pair.Close, ends);
            if (span.Start == span.End)
                continue;
            if ((ends & QuotedSpanEnds.Unclosed) != 0)
                Doubts.Add(new Doubt(DoubtKind.QuoteNeverClosed, new(pair.Open, 1)));
            else if (pair.IsClosed && !QuotationMarks.ArePair(open, _text[pair.Close]))
                Doubts.Add(new Doubt(DoubtKind.MarksOfDifferentKinds, new(pair.Close, 1), new(pair.Open, 1)));
            if ((ends & QuotedSpanEnds.GoesOn) != 0)
                _goesOn = open;
            Spans.Add(span);
            if (Spans.Count < _most)
                continue;
            Doubts.Add(new Doubt(DoubtKind.TooMuchFound, new(pair.Open, 1)));
            break;
        }
    }
}
