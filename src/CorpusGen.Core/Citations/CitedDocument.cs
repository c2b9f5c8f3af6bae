using System.Runtime.CompilerServices;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Citations;

/// <summary>
/// A document in which citations are looked up. Its filter is kept as long as the document; its normal form, which has the size of the
/// text, is computed again if memory was needed.
/// </summary>
internal sealed class CitedDocument
{
    private static readonly ConditionalWeakTable<Document, CitedDocument> Known = new();

    private readonly Lazy<WordFilter> _filter;
    private WeakReference<NormalText>? _normal;

    private CitedDocument(Document document)
    {
        Document = document;
        _filter = new Lazy<WordFilter>(() => WordFilter.Of(Normal.Text));
    }

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets its words in normal form.</summary>
    public NormalText Normal
    {
        get
        {
            if (_normal is { } known && known.TryGetTarget(out var text))
                return text;
            text = NormalText.Of(Document);
            _normal = new WeakReference<NormalText>(text);
            return text;
        }
    }

    /// <summary>Gets the filter of its words.</summary>
    public WordFilter Filter => _filter.Value;

    /// <summary>Returns the same object for the same document.</summary>
    public static CitedDocument Of(Document document) => Known.GetValue(document, static document => new CitedDocument(document));

    /// <summary>Returns false if the document cannot have all words of a citation.</summary>
    public bool MayHave(CitationPattern pattern)
    {
        var filter = Filter;
        foreach (var hash in pattern.Hashes)
        {
            if (!filter.MayHave(hash))
                return false;
        }

        return true;
    }
}
