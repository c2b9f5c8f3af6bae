using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <content>Tables, and what begins with two dots: directives, footnotes and comments.</content>
internal sealed partial class RestReader
{
    private static bool IsTable(string words) =>
        words.StartsWith("+-", StringComparison.Ordinal)
        || words.StartsWith("+=", StringComparison.Ordinal)
        || (
            words.StartsWith("==", StringComparison.Ordinal) && words.TrimEnd().All(letter => letter is '=' or ' ') && words.Contains(" =")
        );

    // A simple table has blank lines in it, and ends in a line of marks with a blank line after it.
    private int Table(int at)
    {
        var end = EndOfParagraph(at);
        if (Begins(at, "="))
        {
            var lines = 0;
            for (var i = at; i < Math.Min(Lines.Count, at + 500); i++)
            {
                if (!Lines[i].IsBlank && IsTable(WordsOf(i)) && ++lines >= 2 && (i + 1 == Lines.Count || Lines[i + 1].IsBlank))
                {
                    end = Math.Max(end, i + 1);
                    break;
                }
            }
        }

        AddWhole(BlockKind.Table, at, end);
        return end;
    }

    // ".. name:: words": a directive; ".. [1] words": a footnote; ".. _name: target" and ".. words": markup.
    private int Explicit(int at, string words)
    {
        var indent = Lines[at].Indent;
        var end = Math.Max(at + 1, EndOfIndented(at + 1, indent));
        if (Note.Match(words) is { Success: true } note)
        {
            var paragraph = EndOfParagraph(at);
            AddBlock(BlockKind.Footnote, at, paragraph, note.Length);
            return paragraph;
        }

        var match = Directive.Match(words);
        var name = match.Groups["name"].Value;
        var body = at + 1;
        var field = -1;
        while (
            body < end
            && (
                Lines[body].IsBlank
                || Field.IsMatch(WordsOf(body))
                || (field >= 0 && Lines[body].Indent > field && !Lines[body - 1].IsBlank)
            )
        )
        {
            // The value of an option goes on in lines that are indented more.
            if (!Lines[body].IsBlank && Field.IsMatch(WordsOf(body)))
                field = Lines[body].Indent;
            body++;
        }

        if (name is "image" or "figure")
            return Picture(at, match, body, end);
        if (Prose.Contains(name) || Quotations.Contains(name))
        {
            AddDirective(at, body, match, Prose.Contains(name));
            ReadBody(body, end, Quotations.Contains(name) ? BlockKind.BlockQuote : BlockKind.Paragraph);
            return end;
        }

        AddWhole(
            name is "code" or "code-block" or "sourcecode" or "literalinclude" or "math" or "parsed-literal"
                ? BlockKind.Code
                : BlockKind.Markup,
            at,
            end
        );
        return end;
    }

    // The words after the name are the first ones of the content, or a title.
    private void AddDirective(int at, int body, Match match, bool isProse)
    {
        var words = match.Groups["words"];
        if (isProse && words.Success && words.Value.Trim().Any(char.IsLetter))
            AddBlock(BlockKind.Paragraph, TextRange.Between(Lines[at].First + words.Index, Lines[at].End));
        else
            AddWhole(BlockKind.Markup, at, at + 1);
        AddWhole(BlockKind.Markup, at + 1, body);
    }

    private int Picture(int at, Match match, int body, int end)
    {
        var target = match.Groups["words"];
        if (!target.Success || target.Value.Trim().Length == 0)
        {
            AddWhole(BlockKind.Markup, at, end);
            return end;
        }

        var range = new TextRange(Lines[at].First + target.Index, target.Value.TrimEnd().Length);
        TextRange? alt = null;
        for (var i = at + 1; i < body; i++)
        {
            if (Begins(i, ":alt:"))
                alt = TextRange.Between(Math.Min(Lines[i].End, Lines[i].First + 6), Lines[EndOfOption(i, body) - 1].End);
        }

        Leaves.Image(Lines[at].First, Lines[Math.Max(at, body - 1)].End, range, alt);
        Leaves.End(BlockKind.Picture);
        if (body < end)
        {
            var caption = Math.Min(end, EndOfParagraph(body));
            AddBlock(BlockKind.Caption, body, caption);
            ReadBody(caption, end, BlockKind.Paragraph);
        }

        return end;
    }

    private int EndOfOption(int at, int body)
    {
        var end = at + 1;
        while (end < body && !Lines[end].IsBlank && Lines[end].Indent > Lines[at].Indent)
            end++;
        return end;
    }

    private void ReadBody(int from, int to, BlockKind kind)
    {
        var quoted = kind == BlockKind.BlockQuote ? new QuotedBlock() : null;
        var inList = _inList;
        // The indentation of a directive's content makes no block quote.
        _inList = true;
        var at = from;
        while (at < to)
            at = Lines[at].IsBlank ? at + 1 : Math.Min(to, Math.Max(at + 1, ReadParagraph(at, to, kind, quoted)));
        _inList = inList;
    }

    private int ReadParagraph(int at, int to, BlockKind kind, QuotedBlock? quoted)
    {
        var words = WordsOf(at);
        if (words.StartsWith("..", StringComparison.Ordinal) || IsTable(words))
        {
            var last = Math.Min(to, Math.Max(at + 1, EndOfIndented(at + 1, Lines[at].Indent)));
            AddWhole(BlockKind.Markup, at, last);
            return last;
        }

        var item = Item.Match(words);
        var end = Math.Min(to, EndOfParagraph(at, i => Item.IsMatch(WordsOf(i)) && item.Success));
        AddBlock(item.Success && kind == BlockKind.Paragraph ? BlockKind.ListItem : kind, at, end, item.Length, quoted: quoted);
        if (!WordsOf(end - 1).TrimEnd().EndsWith("::", StringComparison.Ordinal))
            return end;
        var code = SkipBlank(end);
        var stop = Math.Min(to, EndOfIndented(code, Lines[at].Indent));
        AddWhole(BlockKind.Code, Math.Min(code, stop), stop);
        return Math.Max(end, stop);
    }

    private int SkipBlank(int at)
    {
        while (at < Lines.Count && Lines[at].IsBlank)
            at++;
        return at;
    }
}
