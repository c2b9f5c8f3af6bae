using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>
/// Reads the transcripts of SubRip (.srt) and WebVTT (https://www.w3.org/TR/webvtt1/). Numbers and times are markup. Cues without an end
/// of a sentence are one paragraph with the next, if nobody else speaks there.
/// </summary>
internal sealed class SubtitleReader : LineReader
{
    private const int LongestParagraph = 40;

    private static readonly InlineScanner Inlines = new(
        new InlineRule(@"<v(\.[\w.]{1,60})? (?<w>[^<>\n]{1,100})>", InlineKind.Label),
        new InlineRule(@"</?[a-zA-Z][^<>\n]{0,100}>|<\d\d[:.\d]{1,20}>"),
        new InlineRule(@"\{\\[^{}\n]{1,100}\}"),
        new InlineRule(@"&amp;", InlineKind.Instead, "&"),
        new InlineRule(@"&lt;", InlineKind.Instead, "<"),
        new InlineRule(@"&gt;", InlineKind.Instead, ">"),
        new InlineRule(@"&nbsp;", InlineKind.Instead, "\u00A0")
    );

    private static readonly Regex Timing = new(@"^(\d+:)?\d\d?:\d\d[.,]\d{1,3}\s*-->", RegexOptions.CultureInvariant);
    private static readonly Regex Label = new(@"^(<v[ .]|(>>\s*)?\p{Lu}[\p{L}'. -]{0,40}:|-\s|>>)", RegexOptions.CultureInvariant);

    private SubtitleReader(string text, int start)
        : base(text, start, Inlines) { }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start) => new SubtitleReader(text, start).Read();

    /// <inheritdoc/>
    protected override int ReadBlock(int at)
    {
        if (Begins(at, "WEBVTT") || Begins(at, "NOTE") || Begins(at, "STYLE") || Begins(at, "REGION"))
        {
            var end = EndOfParagraph(at);
            AddWhole(BlockKind.Markup, at, end);
            return end;
        }

        if (CueAt(at) is not { } first)
        {
            AddWhole(BlockKind.Markup, at, at + 1);
            return at + 1;
        }

        AddWhole(BlockKind.Markup, at, first);
        return ReadCues(first);
    }

    // The words of a cue and of those that go on with its sentence: the times between them are markup inside the paragraph.
    private int ReadCues(int first)
    {
        var (at, from) = (first, first);
        var lines = 0;
        while (true)
        {
            var end = EndOfParagraph(at);
            if (at > from)
                Leaves.Instead(Lines[from - 1].End, Lines[at].First, "\n");
            AddLines(at, end);
            lines += end - at;
            var next = end;
            while (next < Lines.Count && Lines[next].IsBlank)
                next++;
            if (
                lines >= LongestParagraph
                || EndsSentence(end - 1)
                || next >= Lines.Count
                || CueAt(next) is not { } words
                || StartsTurn(words)
            )
            {
                Leaves.End(BlockKind.Paragraph);
                return end;
            }

            (from, at) = (end, words);
        }
    }

    // The index of the first line of words of the cue at a line, or null. A cue may have a number or a name before its time.
    private int? CueAt(int at)
    {
        var time = Timing.IsMatch(WordsOf(at)) ? at : at + 1;
        if (time >= Lines.Count || !Timing.IsMatch(WordsOf(time)) || time + 1 >= Lines.Count || Lines[time + 1].IsBlank)
            return null;
        return time + 1;
    }

    private bool StartsTurn(int at) => Label.IsMatch(WordsOf(at));

    private bool EndsSentence(int at)
    {
        var words = Regex.Replace(WordsOf(at), "<[^<>]*>", "").TrimEnd();
        return words.Length == 0 || words[words.Length - 1] is '.' or '?' or '!' or '…' or '"' or '”' or ')' or ']' or '♪';
    }
}
