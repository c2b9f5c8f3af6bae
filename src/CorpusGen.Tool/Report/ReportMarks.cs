using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Report;

/// <summary>What a mark in the text is. The page has the same numbers.</summary>
internal enum MarkKind
{
    Quote,
    Figure,
    Date,
    Finding,
}

/// <summary>A mark in the words of a block.</summary>
/// <param name="Start">The offset of its first character in the words of the block.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Index">The index in the quotations, figures, dates or findings of the document.</param>
internal readonly record struct ReportMark(int Start, int End, MarkKind Kind, int Index);

/// <summary>Finds the marks of each block. A mark over several blocks has a part in each of them.</summary>
internal static class ReportMarks
{
    /// <summary>Returns the marks of each block.</summary>
    public static IReadOnlyList<IReadOnlyList<ReportMark>> Of(
        Document document,
        IReadOnlyList<ShownBlock> blocks,
        IReadOnlyList<RatedFinding> findings
    )
    {
        var marks = blocks.Select(_ => new List<ReportMark>()).ToList();
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            foreach (var piece in document.Quotes[i].Pieces)
                Add(piece, MarkKind.Quote, i);
        }

        for (var i = 0; i < document.Figures.Count; i++)
            Add(document.Figures[i].Range, MarkKind.Figure, i);
        for (var i = 0; i < document.Dates.Count; i++)
            Add(document.Dates[i].Range, MarkKind.Date, i);
        for (var i = 0; i < findings.Count; i++)
            Add(findings[i].Finding.Place.Range, MarkKind.Finding, i);
        return marks;

        void Add(TextRange range, MarkKind kind, int index)
        {
            for (var i = document.BlockAt(range.Start); i < blocks.Count && blocks[i].Range.Start <= range.End; i++)
            {
                var block = blocks[i];
                var start = block.At(Math.Max(range.Start, block.Range.Start));
                var end = block.At(Math.Min(range.End, block.Range.End));
                // An empty range, such as a missing mark, is shown at the character after it.
                if (end == start && range.IsEmpty && block.Range.Contains(range.Start))
                    end = Math.Min(start + 1, block.Words.Length);
                if (end > start)
                    marks[i].Add(new ReportMark(start, end, kind, index));
            }
        }
    }
}
