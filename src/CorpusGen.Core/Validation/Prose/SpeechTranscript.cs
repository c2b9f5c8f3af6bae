using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Prose;

/// <summary>Recognizes the transcript of speech: its words are those that were spoken, with their repetitions.</summary>
internal static class SpeechTranscript
{
    // An interview in an article has fewer paragraphs that begin with a name than others.
    private const int FewestTurns = 4;
    private const double FewestShare = 0.25;
    private const int LongestLabel = 40;
    private const int MostNames = 4;

    private static readonly string[] Keys = ["transcript", "speakers"];

    // Subtitles.
    private static readonly string[] Extensions = [".vtt", ".srt"];

    // "talk/transcript.txt", "transcripts/talk.txt".
    private static readonly string[] Names = ["transcript", "transcripts"];

    /// <summary>
    /// Returns true for subtitles, if the front matter or its path marks it as one, if it has many labels of turns, or if many paragraphs
    /// begin with a speaker or a time.
    /// </summary>
    public static bool Is(Document document)
    {
        if (Extensions.Any(extension => document.File.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            return true;
        if (document.File.Path.Split('/', '.').Any(part => Names.Contains(part, StringComparer.OrdinalIgnoreCase)))
            return true;
        foreach (var entry in document.Metadata.Entries)
        {
            if (Keys.Any(key => entry.Key.StartsWith(key, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        // The labels of a play are elements.
        if (document.Quotes.Count(quote => quote.Attribution == QuoteAttribution.Label) is >= FewestTurns and var labels)
        {
            if (labels >= document.Blocks.Count(block => block.Kind == BlockKind.Paragraph) * FewestShare)
                return true;
        }

        var (turns, paragraphs) = (0, 0);
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph)
                continue;
            paragraphs++;
            if (IsTurn(document.Text, block.Range))
                turns++;
        }

        return turns >= FewestTurns && turns >= paragraphs * FewestShare;
    }

    // "Ada Birch: …", "ADA BIRCH [47:51]: …", "00:47:51 …", "Q: …"
    private static bool IsTurn(string text, TextRange block)
    {
        var end = Math.Min(block.End, block.Start + LongestLabel);
        var (digits, colons, names, at) = (0, 0, 0, block.Start);
        for (; at < end; at++)
        {
            var c = text[at];
            if (char.IsDigit(c))
                digits++;
            else if (c == ':' && at + 1 < end && char.IsDigit(text[at + 1]) && digits > 0)
                colons++;
            else if (c == ':')
                return names is > 0 and <= MostNames;
            else if (char.IsUpper(c) && (at == block.Start || !char.IsLetter(text[at - 1])))
                names++;
            else if (char.IsLower(c) && (at == block.Start || !char.IsLetter(text[at - 1]) && text[at - 1] is not ('\'' or '’')))
                break;
            else if (!char.IsLetter(c) && c is not (' ' or '.' or '[' or ']' or '(' or ')' or '*' or '\'' or '’' or '-'))
                break;
        }

        // A time at the start, before the words.
        return colons > 0 && digits >= 3 && names <= MostNames + 1;
    }
}
