using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// A text whose markup of syntaxes is replaced, character by character, so that the parser of Markdown does not see it and all offsets stay
/// those of the file. Markup in a line becomes a word of noncharacters that contains its number; markup that is not shown and has lines of
/// its own becomes empty lines.
/// </summary>
internal sealed class MaskedText
{
    // The noncharacters U+FDD0 to U+FDEF: thirty digits, a mark before them, and one that fills the rest.
    private const char Zero = '\uFDD0';
    private const int Radix = 30;
    private const char Opening = '\uFDEE';
    private const char Filler = '\uFDEF';

    private readonly List<MarkupRange> _masked = [];

    private MaskedText(string text) => Text = Parsed = Read = text;

    /// <summary>Gets the text of the file.</summary>
    public string Text { get; }

    /// <summary>Gets the text for the parser.</summary>
    public string Parsed { get; private set; }

    /// <summary>Gets the text for the reader of words: all markup is replaced.</summary>
    public string Read { get; private set; }

    /// <summary>Gets a value that is true if the text has markup.</summary>
    public bool HasMarkup => !ReferenceEquals(Read, Text);

    /// <summary>Gets the markup that has lines of its own.</summary>
    public List<MarkupRange> Blocks { get; } = [];

    /// <summary>Replaces the markup of a text.</summary>
    public static MaskedText Of(string text, List<MarkupRange> markup)
    {
        var masked = new MaskedText(text);
        if (markup.Count == 0)
            return masked;
        // Noncharacters are not for interchange. A text that has them anyway is parsed as it is.
        var canMask = !text.Any(IsMask);
        var parsed = text.ToCharArray();
        var marks = markup.Where(found => !canMask || found.Form == MarkupForm.Mark || !masked.Mask(parsed, found)).ToList();
        masked.Parsed = new string(parsed);
        foreach (var mark in marks)
            Fill(parsed, mark.Range, Filler);
        masked.Read = new string(parsed);
        return masked;
    }

    /// <summary>Returns true for a character that markup is replaced by.</summary>
    public static bool IsMask(char c) => c is >= Zero and <= Filler;

    /// <summary>Returns true if the markup at an offset is a word that is not known.</summary>
    public bool IsOutputAt(int offset)
    {
        var low = 0;
        var high = _masked.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_masked[middle].Range.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low <= high && _masked[low].Form == MarkupForm.Output && _masked[low].Range.Contains(offset);
    }

    /// <summary>Returns a text of the parser with the markup as it is in the file.</summary>
    public string Unmask(string masked) => Unmask(masked, range => range.Range.Of(Text));

    /// <summary>Returns the HTML with the markup: escaped, as code, or without it.</summary>
    public string UnmaskHtml(string html) => MaskedHtml.Remove(Unmask(html, Html));

    private static string EscapedHtml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private string Html(MarkupRange found) =>
        found.Form switch
        {
            MarkupForm.Hidden => MaskedHtml.Nothing,
            MarkupForm.Code when found.IsBlock => MaskedHtml.CodeBlock(EscapedHtml(found.Range.Of(Text))),
            MarkupForm.Code => $"<code>{EscapedHtml(found.Range.Of(Text))}</code>",
            _ => EscapedHtml(found.Range.Of(Text).Trim('\r', '\n')),
        };

    private string Unmask(string masked, Func<MarkupRange, string> written)
    {
        var at = masked.IndexOf(Opening);
        if (at < 0 || _masked.Count == 0)
            return masked;
        var words = new StringBuilder(masked.Length);
        var from = 0;
        for (; at >= 0; at = masked.IndexOf(Opening, from))
        {
            words.Append(masked, from, at - from);
            var (number, factor) = (0L, 1L);
            for (from = at + 1; from < masked.Length && masked[from] is >= Zero and < Opening; from++, factor *= Radix)
                number += (masked[from] - Zero) * factor;
            while (from < masked.Length && masked[from] == Filler)
                from++;
            if (number < _masked.Count)
                words.Append(written(_masked[(int)number]));
        }

        return words.Append(masked, from, masked.Length - from).ToString();
    }

    // False if the markup is too short for its number.
    private bool Mask(char[] parsed, MarkupRange found)
    {
        var range = found.Range;
        if (found is { IsBlock: true, Form: MarkupForm.Hidden })
        {
            Blocks.Add(found);
            Fill(parsed, range, '\n');
            return true;
        }

        var number = _masked.Count;
        if (range.Length < 2 || (range.Length <= 5 && number >= Math.Pow(Radix, range.Length - 1)))
            return false;
        // An empty line before and after makes a block of it. In a list or a table it is a line of its item.
        if (found.IsBlock && range.Length > 7 && IsTopLevel(range))
        {
            Blocks.Add(found);
            parsed[range.Start] = parsed[range.End - 1] = '\n';
            range = TextRange.Between(range.Start + 1, range.End - 1);
        }

        Fill(parsed, range, Filler);
        parsed[range.Start] = Opening;
        for (var at = range.Start + 1; number > 0 && at < range.End; at++, number /= Radix)
            parsed[at] = (char)(Zero + (number % Radix));
        _masked.Add(found);
        return true;
    }

    // The first line begins at the margin, and the line before it is not a row of a table.
    private bool IsTopLevel(TextRange range)
    {
        if (range.Start > 0 && Text[range.Start - 1] is not ('\n' or '\r'))
            return false;
        var end = range.Start;
        while (end > 0 && Text[end - 1] is '\n' or '\r')
            end--;
        return end == 0 || Text[end - 1] != '|';
    }

    private static void Fill(char[] text, TextRange range, char filler)
    {
        for (var at = range.Start; at < range.End; at++)
            text[at] = filler;
    }
}
