using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>Reads the sentences of a paragraph, one after the other, into one buffer. What stands between marks is one token.</summary>
internal sealed class SentenceReader(Sentence sentence, string text, List<Stretch> stretches)
{
    private int _at;
    private int _end;
    private int _stretch;
    private bool _begins;

    /// <summary>Goes to a paragraph; paragraphs are asked for in order.</summary>
    public void Enter(Paragraph paragraph)
    {
        _at = paragraph.Start;
        _end = paragraph.End;
        _begins = true;
    }

    /// <summary>Reads the next sentence of the paragraph; false behind the last.</summary>
    public bool Read()
    {
        sentence.Clear();
        sentence.BeginsParagraph = _begins;
        _begins = false;
        while (_at < _end && !sentence.IsFull)
        {
            var letter = text[_at];
            if (char.IsWhiteSpace(letter))
            {
                _at++;
                continue;
            }

            if (_stretch < stretches.Count && _at >= stretches[_stretch].OuterStart)
            {
                var stretch = stretches[_stretch];
                sentence.Add(new Word(stretch.OuterStart, stretch.OuterEnd, WordKinds.Quotation, _stretch++));
                _at = stretch.OuterEnd;
                if (SentenceEnds.Behind(text, stretch, _end))
                    break;
                continue;
            }

            var limit = _stretch < stretches.Count ? Math.Min(_end, stretches[_stretch].OuterStart) : _end;
            if (WordReader.BeginsWord(letter))
            {
                _at = WordReader.Read(sentence, text, _at, limit);
                continue;
            }

            var kind = WordReader.MarkAt(text, _at, limit, out var length);
            sentence.Add(new Word(_at, _at + length, kind));
            _at += length;
            if (kind == WordKinds.Stop && SentenceEnds.Behind(text, _at, _end))
                break;
        }

        return sentence.Count > 0;
    }
}
