using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Finds the markup of syntaxes in a Markdown text, outside of code. Reads the text once.</summary>
internal sealed class SyntaxScanner
{
    private readonly SyntaxCursor _cursor;
    private readonly string _text;
    private readonly MarkupSyntax[] _ofLines;
    private readonly MarkupSyntax[]?[] _byFirst = new MarkupSyntax[128][];
    private readonly List<MarkupRange> _found = [];

    private SyntaxScanner(string text, int start, IReadOnlyList<MarkupSyntax> syntaxes)
    {
        (_text, _cursor) = (text, new SyntaxCursor(text, start));
        _ofLines = [.. syntaxes.Where(syntax => syntax.AtLineStart)];
        foreach (var first in syntaxes.Where(syntax => !syntax.AtLineStart).SelectMany(syntax => syntax.First).Distinct())
            _byFirst[first] = [.. syntaxes.Where(syntax => !syntax.AtLineStart && syntax.First.IndexOf(first) >= 0)];
    }

    /// <summary>Returns the markup in order, without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset at which the Markdown begins.</param>
    /// <param name="syntaxes">The syntaxes, in order of their priority.</param>
    public static List<MarkupRange> Scan(string text, int start, IReadOnlyList<MarkupSyntax> syntaxes)
    {
        var scanner = new SyntaxScanner(text, start, syntaxes);
        if (syntaxes.Count > 0)
            scanner.Scan(start);
        return scanner._found;
    }

    private void Scan(int at)
    {
        var isLineStart = true;
        while (at < _text.Length && !_cursor.IsExhausted)
        {
            if (isLineStart)
            {
                isLineStart = false;
                if (CodeRanges.EndOfFence(_cursor, at) is > 0 and var fence)
                {
                    (at, isLineStart) = (fence, true);
                    continue;
                }

                var first = _cursor.SkipSpaces(at);
                if (_cursor.BodyIndent >= 0 && Admonitions.Indentation(_cursor, at, first) is { } indentation)
                {
                    _found.Add(indentation);
                    at = indentation.Range.End;
                    continue;
                }

                if (Match(_ofLines, first) is { } block)
                {
                    at = Add(block);
                    continue;
                }
            }

            var c = _text[at];
            switch (c)
            {
                case '\n' or '\r':
                    at += LineEnd.LengthAt(_text, at);
                    isLineStart = true;
                    break;
                case '`':
                    at = CodeRanges.EndOfSpan(_cursor, at);
                    break;
                // Templates are read before Markdown, so a backslash does not escape them.
                case '\\' when _cursor.At(at + 1) is not ('{' or '\n' or '\r'):
                    at += 2;
                    break;
                case '<' when _cursor.Has("<!--", at):
                    at = _cursor.Find("-->", at + 4, int.MaxValue) is >= 0 and var close ? close + 3 : at + 4;
                    break;
                default:
                    at = c < 128 && _byFirst[c] is { } syntaxes && Match(syntaxes, at) is { } found ? Add(found) : at + 1;
                    break;
            }
        }
    }

    private MarkupRange? Match(MarkupSyntax[] syntaxes, int at)
    {
        foreach (var syntax in syntaxes)
        {
            if (syntax.First.IndexOf(_cursor.At(at)) >= 0 && syntax.Rule(_cursor, at) is { } found)
                return found;
        }

        return null;
    }

    // An id at the end of a heading has a space before it too.
    private bool IsBeforeSpace(MarkupRange found) =>
        found.Form switch
        {
            MarkupForm.Tag => _cursor.At(found.Range.End) == ' ',
            MarkupForm.Hidden => _cursor.At(found.Range.End) is '\0' or ' ' or '\n' or '\r',
            _ => false,
        };

    private int Add(MarkupRange found)
    {
        var range = found.Range;
        var isBlock = found.IsBlock || (found.Form != MarkupForm.Mark && _cursor.IsAlone(range));
        // One of two spaces around markup that is not read.
        if (!isBlock && IsBeforeSpace(found))
        {
            var start = range.Start;
            var end = _found.Count > 0 ? _found[_found.Count - 1].Range.End : _cursor.Start;
            while (start > end && _text[start - 1] == ' ')
                start--;
            range = TextRange.Between(start, range.End);
        }

        _found.Add(found with { Range = range, IsBlock = isBlock });
        return range.End;
    }
}
