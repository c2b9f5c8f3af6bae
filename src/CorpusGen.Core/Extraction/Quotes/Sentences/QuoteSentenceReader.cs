using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Marks;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>Reads the sentences of a paragraph, one after the other, into one buffer. A quoted span is one token.</summary>
internal sealed class QuoteSentenceReader(QuoteSentence sentence, string text, List<QuotedSpan> spans)
{
    private int _at;
    private int _end;
    private int _span;
    private bool _begins;

    /// <summary>Gets the index of the first quoted span that was not read yet.</summary>
    public int NextSpan => _span;

    /// <summary>Starts a paragraph; paragraphs come in order.</summary>
    public void Enter(Paragraph paragraph)
    {
        _at = paragraph.Start;
        _end = paragraph.End;
        _begins = true;
    }

    /// <summary>Reads the next sentence of the paragraph; returns false after the last.</summary>
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

            if (_span < spans.Count && _at >= spans[_span].OuterStart)
            {
                var span = spans[_span];
                sentence.Add(new QuoteToken(span.OuterStart, span.OuterEnd, QuoteTags.Quotation, _span++));
                _at = SentenceEnds.AfterNote(text, span.OuterEnd, _end);
                if (SentenceEnds.EndsBefore(text, span, _end))
                    break;
                continue;
            }

            var limit = _span < spans.Count ? Math.Min(_end, spans[_span].OuterStart) : _end;
            if (QuoteTokenReader.BeginsWord(letter))
            {
                _at = QuoteTokenReader.Read(sentence, text, _at, limit);
                continue;
            }

            var kind = QuoteTokenReader.MarkAt(text, _at, limit, out var length);
            sentence.Add(new QuoteToken(_at, _at + length, kind));
            _at += length;
            if (
                kind == QuoteTags.Stop
                && (SentenceEnds.EndsBefore(text, _at, _end) || (length == 1 && QuoteTokenReader.IsForgottenSpace(text, _at - 1, _end)))
            )
            {
                break;
            }
        }

        return sentence.Count > 0;
    }
}
