using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A corpus as an object, or several corpora as one: `Sport.Corpus.Combine(News.Corpus.View)`. Use it to divide a large corpus into
/// projects, which are built in parallel. Nothing is copied.
/// </summary>
[DebuggerDisplay("{Documents.Count} documents")]
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

    /// <summary>Gets all documents, corpus by corpus, in the order of collection and name.</summary>
    public CorpusList<Document> Documents { get; }

    /// <summary>Gets all quotations, document by document.</summary>
    public CorpusList<Quote> Quotes { get; }

    /// <summary>Gets all figures, document by document: the numbers that the texts report.</summary>
    public CorpusList<Figure> Figures { get; }

    /// <summary>Gets all pictures, document by document.</summary>
    public CorpusList<Picture> Pictures { get; }

    /// <summary>
    /// Gets all speakers, each name once, in the order of the names. They have the quotations of all corpora; the speaker of a quotation
    /// has those of its own corpus.
    /// </summary>
    public CorpusList<Speaker> Speakers { get; }

    /// <summary>
    /// Returns a view of this corpus and others, in this order. A corpus that occurs in several views is in the result once.
    /// </summary>
    /// <param name="others">The others.</param>
    public CorpusView Combine(params CorpusView[] others) => new([.. others.Prepend(this).SelectMany(view => view._corpora).Distinct()]);

    /// <summary>
    /// Returns the passage with these words. The compiler finds it: the argument must be a constant, and words that are not in the corpus
    /// are an error (CORPUS610). At run time the passage is looked up in a table; nothing is searched or allocated. If several places have
    /// the words, the first is returned.
    /// </summary>
    /// <param name="words">The words. `…` and `[…]` stand for words that are left out, `[it]` for an insertion.</param>
    /// <exception cref="ArgumentException">The words were not known to the compiler, or are not in the corpus.</exception>
    public Passage Cite(string words)
    {
        foreach (var corpus in _corpora)
        {
            if (corpus.Cite(words, null) is { IsEmpty: false } passage)
                return passage;
        }

        throw CorpusIndex.NotCited(words);
    }

    /// <summary>
    /// Returns the passage that a selector means, in the document with its path. Text around the passage may have changed, but not the
    /// words of the selector: nothing similar is accepted. White space and the marks of Markdown are not compared. Linear in the length
    /// of the document.
    /// </summary>
    /// <param name="selector">The selector.</param>
    /// <exception cref="ArgumentNullException">The selector is null.</exception>
    public SelectorResult Resolve(PassageSelector selector)
    {
        var path = (selector ?? throw new ArgumentNullException(nameof(selector))).Source;
        foreach (var corpus in _corpora)
        {
            if (corpus.FindPath(path) is { } slot)
                return PassageFinder.Find(slot, selector);
        }

        return new SelectorResult(SelectorOutcome.DocumentNotFound);
    }

    internal bool IsOf(CorpusIndex index) => Array.IndexOf(_corpora, index) >= 0;

    private CombinedList<T> Of<T>(Func<CorpusIndex, CorpusList<T>> list) => new([.. _corpora.Select(list)]);
}
