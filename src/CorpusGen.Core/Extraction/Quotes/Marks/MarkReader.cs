using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// Finds the stretches that a text's marks set apart, the outermost only: what they quote in turn is part of their words.
/// </summary>
internal sealed class MarkReader(string text)
{
    private readonly List<Mark> _marks = [];
    private readonly MarkPairs _pairs = new(text);
    private char _goesOn;

    /// <summary>The stretches, in order.</summary>
    public List<Stretch> Stretches { get; } = [];

    /// <summary>What is doubted of the marks, in order.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>Reads all paragraphs.</summary>
    public void Read(List<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var next = i + 1;
            while (next < paragraphs.Count && paragraphs[next].Kind == BlockKind.Caption) next++;
            ReadParagraph(paragraphs[i], next < paragraphs.Count && paragraphs[next].Kind == paragraphs[i].Kind
                ? text[paragraphs[next].Start] : '\0');
        }

        ChooseLevel();
    }

    /// <summary>
    /// A text quotes in double marks or in single ones. Where double ones lead, a single one stands for words inside a quotation whose
    /// own marks are not there (a transcript's paragraph), or in a headline, whose words the text quotes again.
    /// </summary>
    private void ChooseLevel()
    {
        var singles = 0;
        foreach (var stretch in Stretches)
            if (IsSingle(stretch)) singles++;
        if (singles > 0 && singles <= Stretches.Count - singles) Stretches.RemoveAll(IsSingle);
    }

    private bool IsSingle(Stretch stretch) => MarkKinds.FamilyOf(text[stretch.OuterStart]) == MarkFamily.Single;

    private void ReadParagraph(Paragraph paragraph, char nextBegins)
    {
        ReadMarks(paragraph);
        if (_marks.Count > 0)
        {
            _pairs.Pair(_marks, paragraph, nextBegins);
            Keep(paragraph, nextBegins);
        }

        if (paragraph.Kind != BlockKind.Caption && (_marks.Count == 0 || Stretches.Count == 0
            || (Stretches[Stretches.Count - 1].Ends & StretchEnds.GoesOn) == 0))
            _goesOn = '\0';
    }

    private void ReadMarks(Paragraph paragraph)
    {
        _marks.Clear();
        var all = MarkKinds.All.AsSpan();
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var found = text.AsSpan(at, paragraph.End - at).IndexOfAny(all);
            if (found < 0) return;
            at += found;
            if (IsInsideWord(at, paragraph) || IsDoubledApostrophe(at, paragraph) || IsMeasure(at, paragraph)) continue;
            _marks.Add(Mark.Read(text, at, paragraph.Start, paragraph.End));
        }
    }

    /// <summary>don't, Syria’s</summary>
    private bool IsInsideWord(int at, Paragraph paragraph) =>
        text[at] is '\'' or '’' && at > paragraph.Start && at + 1 < paragraph.End && char.IsLetterOrDigit(text[at - 1])
            && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>
    /// Two apostrophes are no mark of any typography: seconds of arc, an empty string, or a wire's stand-in for a mark it could not send.
    /// </summary>
    private bool IsDoubledApostrophe(int at, Paragraph paragraph) =>
        text[at] == '\'' && ((at > paragraph.Start && text[at - 1] == '\'') || (at + 1 < paragraph.End && text[at + 1] == '\''));

    /// <summary>5' 11", 6'2": the inches behind feet, and feet before inches.</summary>
    private bool IsMeasure(int at, Paragraph paragraph)
    {
        if (at == paragraph.Start || !char.IsDigit(text[at - 1])) return false;
        var i = at - 1;
        if (text[at] is '\'' or '’' or '‘')
        {
            i = at + 1;
            while (i < paragraph.End && i < at + 3 && text[i] is ' ' or '-') i++;
            return i < paragraph.End && char.IsDigit(text[i]);
        }

        if (text[at] is not ('"' or '”' or '“')) return false;
        while (i > paragraph.Start && i > at - 6 && (char.IsDigit(text[i]) || text[i] is '.' or '/' or '½' or '¼' or '¾')) i--;
        while (i > paragraph.Start && i > at - 9 && text[i] is ' ' or '-') i--;
        return text[i] is '\'' or '’' or '‘' && i > paragraph.Start && char.IsDigit(text[i - 1]);
    }

    private void Keep(Paragraph paragraph, char nextBegins)
    {
        var first = true;
        foreach (var pair in _pairs.Outermost)
        {
            var ends = StretchEnds.Closed;
            var open = text[pair.Open];
            if (first && _goesOn != '\0' && pair.Open == paragraph.Start && MarkKinds.FamilyOf(open) == MarkKinds.FamilyOf(_goesOn))
                ends |= StretchEnds.Continued;
            first = false;
            if (!pair.IsClosed)
            {
                var reachesEnd = pair.Close == paragraph.End;
                if (reachesEnd && MarkKinds.FamilyOf(nextBegins) == MarkKinds.FamilyOf(open)) ends |= StretchEnds.GoesOn;
                else ends |= StretchEnds.Unclosed;
            }

            var stretch = Stretch.Between(text, pair.Open, pair.Close, pair.IsClosed ? pair.Close + 1 : pair.Close, ends);
            if (stretch.Start == stretch.End) continue;
            if ((ends & StretchEnds.Unclosed) != 0)
                Doubts.Add(new Doubt(DoubtKind.QuoteNeverClosed, new(pair.Open, 1)));
            else if (pair.IsClosed && !MarkKinds.ArePair(open, text[pair.Close]))
                Doubts.Add(new Doubt(DoubtKind.MarksOfDifferentKinds, new(pair.Close, 1), new(pair.Open, 1)));
            if ((ends & StretchEnds.GoesOn) != 0) _goesOn = open;
            Stretches.Add(stretch);
        }
    }
}
