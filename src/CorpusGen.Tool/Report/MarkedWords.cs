using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Report;

/// <summary>The words that the page knows from the marks in the text, so that they are not written twice.</summary>
internal sealed class MarkedWords
{
    private readonly Dictionary<(MarkKind Kind, int Index), string> _first = [];

    /// <summary>Reads the marks of a document.</summary>
    public MarkedWords(IReadOnlyList<ShownBlock> blocks, IReadOnlyList<IReadOnlyList<ReportMark>> marks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var mark in marks[i])
                _first.TryAdd((mark.Kind, mark.Index), blocks[i].Words[mark.Start..mark.End]);
        }
    }

    /// <summary>Returns the words of an item; null if the first of its marks has exactly these words.</summary>
    public string? Unless(MarkKind kind, int index, string words) =>
        _first.TryGetValue((kind, index), out var marked) && marked == words ? null : words;
}
