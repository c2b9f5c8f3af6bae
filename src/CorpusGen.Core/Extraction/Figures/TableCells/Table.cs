using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.TableCells;

/// <summary>A table with a row of headers.</summary>
/// <param name="Header">The content of the headers, without markup around it. Empty for a header without words.</param>
/// <param name="Rows">The content of the cells of each row that has as many cells as headers, in order.</param>
internal sealed record Table(IReadOnlyList<TextRange> Header, IReadOnlyList<IReadOnlyList<TextRange>> Rows);
