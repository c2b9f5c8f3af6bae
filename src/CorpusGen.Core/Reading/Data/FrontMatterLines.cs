using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>The lines of a text, one after the other.</summary>
internal static class FrontMatterLines
{
    /// <summary>Returns the line at an offset, without its line end.</summary>
    public static string At(string text, int at) => text.Substring(at, EndOf(text, at) - at);

    /// <summary>Returns the start of the next line; the end of the text after the last one.</summary>
    public static int Next(string text, int at)
    {
        var end = EndOf(text, at);
        return end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }
}
