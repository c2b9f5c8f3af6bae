using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A corpus as a value, or several as one: `Sport.Corpus.Combine(News.Corpus.Whole)`. A large body of texts can so be spread over projects,
/// which a build makes side by side. A view is made of what is there; nothing is copied.
/// </summary>
public sealed class CorpusView
{
    private readonly CorpusIndex[] _corpora;

    internal CorpusView(params CorpusIndex[] corpora)
    {
        _corpora = corpora;
        Documents = Of<Document>(corpus => corpus.Documents);
        Quotes = Of(corpus => corpus.Quotes);
        Figures = Of(corpus => corpus.Figures);
        Pictures = Of(corpus => corpus.Pictures);
        Speakers = new CombinedSpeakers(corpora);
    }

    /// <summary>All documents, corpus by corpus, in order of collection and name.</summary>
    public CorpusList<Document> Documents { get; }

    /// <summary>All quotations, document by document.</summary>
    public CorpusList<Quote> Quotes { get; }

    /// <summary>All figures, document by document: the numbers the texts report.</summary>
    public CorpusList<Figure> Figures { get; }

    /// <summary>All pictures, document by document.</summary>
    public CorpusList<Picture> Pictures { get; }

    /// <summary>
    /// Everybody who is quoted, each name once, in order of the names. Such a speaker has the quotations of all corpora; that of a single
    /// quotation has those of its own.
    /// </summary>
    public CorpusList<Speaker> Speakers { get; }

    /// <summary>This view and others as one, in this order; a corpus that is in several of them is in it once.</summary>
    public CorpusView With(params CorpusView[] others) => new([.. others.Prepend(this).SelectMany(view => view._corpora).Distinct()]);

    private CombinedList<T> Of<T>(Func<CorpusIndex, CorpusList<T>> list) => new([.. _corpora.Select(list)]);
}
