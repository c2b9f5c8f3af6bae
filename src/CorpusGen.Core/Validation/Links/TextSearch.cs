namespace CorpusGen.Core.Validation.Links;

/// <summary>Looks around an offset in text that the parser left as it is.</summary>
internal static class TextSearch
{
    // A longer line is not read to its start, so that many marks on one line take linear time.
    private const int Reach = 1000;

    /// <summary>Returns true if an odd number of backticks is before the offset on its line.</summary>
    public static bool IsInBackticks(string text, int start, int at)
    {
        var isCode = false;
        var first = Math.Max(start, at - Reach);
        for (var i = at - 1; i >= first && text[i] != '\n'; i--)
            isCode ^= text[i] == '`';
        return isCode;
    }
}
