using CorpusGen.Core.Extraction.Figures.TableCells;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Tables;

/// <summary>Finds the tables of a document of Markdown or HTML.</summary>
internal static class DocumentTables
{
    /// <summary>Returns the tables with headers, in order.</summary>
    public static IEnumerable<Table> Of(string text, EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Table or BlockKind.Markup))
                continue;
            if (block.Kind == BlockKind.Table && text[block.Range.Start] != '<')
            {
                if (PipeTable.Read(text, block.Range) is { } table)
                    yield return table;
                continue;
            }

            foreach (var table in HtmlTable.Read(text, block.Range))
                yield return table;
        }
    }
}
