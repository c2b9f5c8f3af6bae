using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>What one speaker is quoted with.</summary>
internal sealed class SpokenQuotes : CorpusList<Quote>
{
    public static readonly SpokenQuotes None = new([], "");

    private readonly Quote[] _quotes;

    public SpokenQuotes(IEnumerable<DocumentSlot> documents, string name) =>
        _quotes = [.. documents.SelectMany(slot => Of(slot, slot.Find(Section.Speakers, name)))];

    public override int Count => _quotes.Length;

    public override Quote this[int index] => (uint)index < (uint)_quotes.Length ? _quotes[index] : throw NoSuchPlace(index);

    private static IEnumerable<Quote> Of(DocumentSlot slot, int speaker)
    {
        var count = slot.Count(Section.Quotes);
        for (var i = 0; i < count; i++)
        {
            var quote = new Quote(slot, i);
            if (quote.IsSpokenBy(speaker))
                yield return quote;
        }
    }
}
