using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A corpus file, read. Plain data with value equality: a value of the compiler's cache.</summary>
/// <param name="File">Which file it is.</param>
/// <param name="Text">Its text, as it stands in the file.</param>
/// <param name="Blocks">What it is made of, in order.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Quotes">Its quotations, in order.</param>
/// <param name="Figures">The numbers it reports, in order.</param>
/// <param name="Dates">The dates it mentions, in order.</param>
/// <param name="Doubts">What the readers were not sure of, in order.</param>
public sealed record Document(
    CorpusFile File,
    string Text,
    EquatableArray<Block> Blocks,
    EquatableArray<Picture> Pictures,
    EquatableArray<Quote> Quotes,
    EquatableArray<Figure> Figures,
    EquatableArray<DateMention> Dates,
    EquatableArray<Doubt> Doubts);
