using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>An opening mark with the end of its words.</summary>
/// <param name="Open">Offset of the mark that opens.</param>
/// <param name="Close">The offset of the closing mark, or the end of words that are never closed.</param>
/// <param name="IsClosed">True if a mark closes it.</param>
internal readonly record struct MarkPair(int Open, int Close, bool IsClosed);

/// <summary>Pairs the marks of one paragraph. Every mark is pushed and popped once: linear, however deep they nest.</summary>
internal sealed class MarkPairing
{
    private readonly List<Mark> _open = [];
    private readonly List<MarkPair> _closed = [];
    private readonly int[] _openOfFamily = new int[(int)MarkFamily.WhiteCorner + 1];

    /// <summary>The pairs that are inside no other pair, in order.</summary>
    public List<MarkPair> Outermost { get; } = [];

    /// <summary>Pairs the marks of a paragraph.</summary>
    public void Pair(string text, LanguageProfile language, List<Mark> marks, Paragraph paragraph, char nextBegins)
    {
        var elisions = language.Elisions;
        _open.Clear();
        _closed.Clear();
        Outermost.Clear();
        Array.Clear(_openOfFamily, 0, _openOfFamily.Length);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Family == MarkFamily.Single)
            {
                if (_open.Count > 0)
                    continue;
                var mayOpen = SingleMarks.MayOpen(text, elisions, mark, paragraph.End);
                if (!mayOpen && !SingleMarks.MayOpenBeforeElision(mark))
                    continue;
                var close = SingleMarks.FindClose(text, elisions, marks, i, paragraph.End, isCertain: !mayOpen);
                if (close < 0)
                {
                    if (mayOpen && mark.At == paragraph.Start && mark.Character is '‘' or '\'' && nextBegins == mark.Character)
                        _open.Add(mark);
                }
                else if (DoublesPairUp(marks, i, close))
                {
                    _closed.Add(new MarkPair(mark.At, marks[close].At, true));
                    i = close;
                }

                continue;
            }

            if (Opens(mark) && !(_openOfFamily[(int)mark.Family] > 0 && WrongWay.Closes(text, language, mark, paragraph)))
            {
                Push(mark);
                continue;
            }

            if (_closed.Count == 0)
                Reserve(_closed, (_open.Count + marks.Count - i + 1) / 2);
            Close(mark);
        }

        KeepOutermost(paragraph);
    }

    /// <summary>Keeps nothing of the text.</summary>
    public void Leave()
    {
        _open.Empty();
        _closed.Empty();
        Outermost.Empty();
    }

    /// <summary>A list that doubles until all its pairs fit costs three times what it holds.</summary>
    private static void Reserve(List<MarkPair> list, int count)
    {
        if (list.Capacity < count)
            list.Capacity = count;
    }

    private static bool DoublesPairUp(List<Mark> marks, int open, int close)
    {
        var doubles = 0;
        for (var i = open + 1; i < close; i++)
        {
            if (marks[i].Family == MarkFamily.Double)
                doubles++;
        }

        return doubles % 2 == 0;
    }

    private bool Opens(Mark mark)
    {
        var isOpen = _openOfFamily[(int)mark.Family] > 0;
        var top = isOpen && _open.Count > 0 ? _open[_open.Count - 1].Character : '\0';
        var onlyOpens = mark.CanOpen && !mark.CanClose;
        var onlyCloses = mark.CanClose && !mark.CanOpen;
        return mark.Character switch
        {
            '„' or '‟' or '〝' or '「' or '『' => true,
            '〞' or '〟' or '」' or '』' => false,
            '“' => !(isOpen && (onlyCloses || (top == '„' && !onlyOpens))),
            '”' => !isOpen && onlyOpens,
            '«' or '‹' => !isOpen || (top == mark.Character && !onlyCloses),
            '»' or '›' => isOpen ? top == mark.Character && onlyOpens : onlyOpens,
            _ => onlyOpens || (!onlyCloses && !isOpen),
        };
    }

    private void Push(Mark mark)
    {
        _open.Add(mark);
        _openOfFamily[(int)mark.Family]++;
    }

    private void Close(Mark mark)
    {
        if (_openOfFamily[(int)mark.Family] == 0)
            return;
        Mark open;
        do
        {
            open = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openOfFamily[(int)open.Family]--;
        } while (open.Family != mark.Family);
        _closed.Add(new MarkPair(open.At, mark.At, true));
    }

    /// <summary>Pairs close from the inside out: backwards, a pair that ends before the last one kept begins is in none.</summary>
    private void KeepOutermost(Paragraph paragraph)
    {
        Reserve(Outermost, _closed.Count);
        var before = paragraph.End;
        var unclosed = _open.Count - 1;
        for (var i = _closed.Count - 1; i >= 0; i--)
        {
            if (_closed[i].Close >= before)
                continue;
            before = KeepUnclosed(ref unclosed, _closed[i].Close, before);
            Outermost.Add(_closed[i]);
            before = _closed[i].Open;
        }

        KeepUnclosed(ref unclosed, -1, before);
        Outermost.Reverse();
    }

    /// <summary>Of several that are never closed one after the other, the first alone is a quotation: the others are inside it.</summary>
    private int KeepUnclosed(ref int unclosed, int after, int before)
    {
        var first = -1;
        for (; unclosed >= 0 && _open[unclosed].At > after; unclosed--)
            first = _open[unclosed].At;
        if (first < 0)
            return before;
        Outermost.Add(new MarkPair(first, before, false));
        return first;
    }
}
