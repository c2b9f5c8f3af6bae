using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Links;

/// <summary>Reads the definition of a reference: `[label]: target "title"`.</summary>
internal static class LinkDefinitions
{
    /// <summary>Returns the label and the target in a block of markup; null if the block is not a definition.</summary>
    public static (TextRange Label, TextRange Target)? Read(string text, TextRange block)
    {
        if (block.IsEmpty || text[block.Start] != '[')
            return null;
        var close = text.IndexOf("]:", block.Start, block.Length, StringComparison.Ordinal);
        if (close < 0 || text[block.Start + 1] == '^')
            return null;
        var start = close + 2;
        while (start < block.End && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < block.End && !char.IsWhiteSpace(text[end]))
            end++;
        if (end > start + 1 && text[start] == '<' && text[end - 1] == '>')
            (start, end) = (start + 1, end - 1);
        return end > start ? (TextRange.Between(block.Start + 1, close), TextRange.Between(start, end)) : null;
    }
}
