using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>
/// Adds up the parts of a number: "two million three hundred and six" is a chunk (2) closed by a scale, then another (306).
/// </summary>
internal struct CardinalSum(FigureSentence s, int start, NumberContext context)
{
    private readonly int _first = start;
    private decimal? _total;
    private decimal? _chunk;
    private bool _open;

    /// <summary>The end of the number.</summary>
    public int End { get; private set; } = start;

    /// <summary>The scale that was read last; 1 if there was no scale.</summary>
    public decimal LastScale { get; private set; } = 1;

    /// <summary>The parts before and after the last "and", for fractions: "one hundred and three quarters".</summary>
    public decimal AfterAnd { get; private set; }

    public decimal BeforeAnd { get; private set; }

    /// <summary>The number.</summary>
    public readonly decimal? Value => _open ? ExactDecimal.Plus(_total ?? 0, _chunk) : _total;

    /// <summary>True if the number consists of words.</summary>
    public readonly bool OfWords => !s.IsDigits(_first);

    /// <summary>Reads as far as the parts fit; returns false if there is no number.</summary>
    public bool Read()
    {
        if (!First())
            return false;
        while (End < s.Count && Next()) { }
        return true;
    }

    private bool First()
    {
        if (s.IsDigits(_first))
        {
            if (DigitAtom.Read(s, _first, context, out var atom) != DigitsKind.Number)
                return false;
            Open(atom.Value ?? 0, atom.End);
            return true;
        }

        if (s.Is(_first, FigureTags.Article))
        {
            if (s.Is(_first, "the") || !s.Is(_first + 1, FigureTags.Hundred | FigureTags.Scale | FigureTags.Dozen))
                return false;
            Open(1, _first + 1);
            return Next();
        }

        if (OpensWithScale())
        {
            if (s.Is(_first, FigureTags.Hundred))
            {
                Open(100, _first + 1);
                return true;
            }

            Open(1, _first);
            return Next();
        }

        if (s.Is(_first, FigureTags.Hundred) && s.Is(_first + 1, FigureTags.Scale))
        {
            Open(100, _first + 1);
            return true;
        }

        if (!s.Is(_first, FigureTags.Cardinal | FigureTags.Tens))
            return false;
        Open(s.Number(_first), _first + 1);
        return true;
    }

    /// <summary>"Hundred and twenty men", "we owe thousand euros"; not "several hundred" and "per hundred".</summary>
    private readonly bool OpensWithScale()
    {
        if (!s.Is(_first, FigureTags.Hundred) && !s.Is(_first, "thousand"))
            return false;
        if (s.Is(_first - 1, FigureTags.Article | FigureTags.Determiner | FigureTags.AnyNumber | FigureTags.Digits | FigureTags.Pointer))
            return false;
        if (
            s.Is(_first - 1, "per", "several", "few")
            || s.Is(_first - 1, "couple", "of")
            || s.IsHyphen(_first - 1)
            || s.IsHyphen(_first + 1)
        )
        {
            return false;
        }

        if (s.Is(_first + 1, "and"))
            return s.Is(_first + 2, FigureTags.Cardinal | FigureTags.Tens);
        return Grammar.Phrase.IsPlural(s, _first + 1) && !s.IsCapital(_first + 1);
    }

    private bool Next()
    {
        var next = End;
        var and = false;
        if (s.IsHyphen(next) && (s.Touches(next) == s.Touches(next + 1)))
        {
            next++;
        }
        else if ((s.Is(next, "and") || s.Symbol(next) == '&') && !context.Between && MayJoin(next + 1))
        {
            (next, and) = (next + 1, true);
        }
        else if (
            s.Symbol(next) == ','
            && !_open
            && s.Is(next + 1, FigureTags.Cardinal | FigureTags.Tens)
            && s.Is(next + 2, FigureTags.Hundred)
        )
        {
            next++;
        }

        if (!s.IsFree(next))
            return false;
        if (s.IsDigits(next))
            return Digits(next, and);
        if (s.Is(next, "point") && OfWords)
            return Point(next + 1);
        if (s.Entry(next) is not { } word)
            return false;
        if (word.Is(FigureTags.Cardinal | FigureTags.Tens))
            return Small(next, word, and);
        if (word.Is(FigureTags.Hundred) || s.Is(next, "hundreds"))
            return _open && _chunk < (s.IsDigits(next - 1) ? 1000 : 100) && Close(100, next, keepOpen: true);
        if (word.Is(FigureTags.Dozen) || s.Is(next, "dozens"))
            return Dozens(next, and);
        return word.Is(FigureTags.Scale) && Scale(word.Number, next);
    }

    /// <summary>"One hundred and six", but "three hundred and two hundred" are two numbers, and so are "8 million and 3".</summary>
    private readonly bool MayJoin(int next)
    {
        if (s.IsDigits(next))
        {
            return s.Is(next - 2, OfWords ? FigureTags.Hundred | FigureTags.Scale : FigureTags.Hundred)
                && s.Letters(next).IndexOfAny('.', ',') < 0
                && s.Letters(next).Length < 4
                && s.Letters(next)[0] != '0'
                && !s.Is(next + 1, FigureTags.Hundred | FigureTags.Scale);
        }

        if (!s.Is(next, FigureTags.Cardinal | FigureTags.Tens) || s.Number(next) == 0)
            return false;
        var after = next + 1;

        // "Two million and one half" is two and a half million.
        if (s.Is(next, "one") && (s.Is(after, "half") || (s.IsHyphen(after) && s.Is(after + 1, FigureTags.Part))))
            return false;
        if (s.Is(next, FigureTags.Tens) && s.IsHyphen(after))
            after += 2;
        return !s.Is(after, FigureTags.Hundred) || !_open;
    }

    private bool Digits(int next, bool and)
    {
        if (DigitAtom.Read(s, next, context, out var atom) != DigitsKind.Number || atom.Closed)
            return false;
        var fits = _open
            ? and && _chunk >= 100 && _chunk % 100 == 0 && atom.Value < 100
            : atom.Value < LastScale && (and || s.Is(atom.End, FigureTags.Hundred)) && !s.IsHyphen(next - 1);
        if (!fits)
            return false;
        if (and)
            Split(atom.Value ?? 0);
        Open((_open ? _chunk ?? 0 : 0) + (atom.Value ?? 0), atom.End);
        return true;
    }

    private bool Small(int next, LexiconEntry word, bool and)
    {
        if (!_open)
        {
            // "One million two hundred", but not "two thousand nineteen hundred" and not "three million three million".
            var scale = ScaleAhead(next + 1);
            if (scale >= LastScale)
                return false;
            if (and)
                Split(word.Number);
            Open(word.Number, next + 1);
            return true;
        }

        var tail = _chunk % 100;
        var fits =
            tail == 0
                ? _chunk >= 100 && !s.IsDigits(End - 1)
                : tail >= 20 && tail % 10 == 0 && word.Is(FigureTags.Cardinal) && word.Number is > 0 and < 10 && !s.IsDigits(End - 1);
        if (!fits)
            return false;
        if (and)
            Split(word.Number);
        else if (AfterAnd >= 20 && AfterAnd == tail)
            AfterAnd += word.Number;
        Open((_chunk ?? 0) + word.Number, next + 1);
        return true;
    }

    private readonly decimal ScaleAhead(int from)
    {
        for (var i = from; i < from + 6 && i < s.Count; i++)
        {
            if (s.Is(i, FigureTags.Scale))
                return s.Number(i);
            if (!s.Is(i, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred) && !s.IsHyphen(i) && !s.Is(i, "and"))
                return 0;
        }

        return 0;
    }

    private bool Dozens(int next, bool and)
    {
        if (!_open)
            return false;
        if (AfterAnd > 0 && BeforeAnd >= 100)
        {
            Open(BeforeAnd + (AfterAnd * 12), next + 1);
            return true;
        }

        return Close(12, next, keepOpen: true);
    }

    /// <summary>"Nine point nought four": each word after the point is a digit or two.</summary>
    private bool Point(int next)
    {
        if ((!_open && _total is null) || !s.Is(next, FigureTags.Cardinal | FigureTags.Tens))
            return false;
        var place = 1m;
        var value = _open ? _chunk ?? 0 : 0;
        for (; s.Is(next, FigureTags.Cardinal | FigureTags.Tens) && place > 1e-12m; next++)
        {
            if (s.Is(next, FigureTags.Tens) && s.IsHyphen(next + 1) && s.Is(next + 2, FigureTags.Cardinal))
            {
                value += (s.Number(next) + s.Number(next + 2)) * (place /= 100);
                next += 2;
            }
            else
            {
                value += s.Number(next) * (place /= s.Number(next) >= 10 ? 100 : 10);
            }
        }

        Open(value, next);
        return true;
    }

    private bool Scale(decimal scale, int next)
    {
        // "Three lakh crore" multiplies; all other scales fall: "two million three thousand".
        if (!_open)
            return scale == 1e7m && LastScale == 1e5m && Rescale(scale, next);
        if (_total is not null && scale >= LastScale)
            return false;
        _total = ExactDecimal.Plus(_total ?? 0, ExactDecimal.Times(_chunk, scale));
        (_chunk, _open, LastScale, End) = (null, false, scale, next + 1);
        return _total is not null;
    }

    private bool Rescale(decimal scale, int next)
    {
        _total = ExactDecimal.Times(_total, scale);
        (LastScale, End) = (LastScale * scale, next + 1);
        return _total is not null;
    }

    private bool Close(decimal factor, int next, bool keepOpen)
    {
        _chunk = ExactDecimal.Times(_chunk, factor);
        (_open, End) = (keepOpen, next + 1);
        return _chunk is not null;
    }

    private void Open(decimal chunk, int end) => (_chunk, _open, End) = (chunk, true, end);

    private void Split(decimal value) => (BeforeAnd, AfterAnd) = (Value ?? 0, value);
}
