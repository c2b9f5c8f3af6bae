namespace CorpusGen.Storage;

/// <summary>The tables of a document, in the order in which its record names them.</summary>
internal enum Section
{
    Blocks,
    Paragraphs,
    Quotes,
    Figures,
    Pictures,
    Dates,
    Speakers,
    Sections,
}
