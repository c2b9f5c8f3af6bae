#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>The tables of a document, in the order in which its record lists them.</summary>
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
