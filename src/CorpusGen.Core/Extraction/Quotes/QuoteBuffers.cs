using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes;

/// <summary>
/// What one extraction works with and leaves nothing in. A thread keeps one for its next text, since a short article would otherwise pay more
/// for buffers and for who is named in it than for all its quotations. Whoever takes it has it alone: a second extraction at the same
/// time makes its own.
/// </summary>
internal sealed class QuoteBuffers
{
    [ThreadStatic]
    private static QuoteBuffers? t_free;

    /// <summary>The paragraphs of the text.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>Its marks, and what they set apart.</summary>
    public QuotedSpanReader Marks { get; } = new();

    /// <summary>The sentence that is read.</summary>
    public QuoteSentence Sentence { get; } = new();

    /// <summary>Who is named.</summary>
    public SpeakerResolver Speakers { get; } = new();

    /// <summary>Takes the thread's own, made for a text.</summary>
    public static QuoteBuffers Take(string text, LanguageProfile language)
    {
        var taken = t_free ?? new QuoteBuffers();
        t_free = null;
        taken.Marks.Enter(text, language);
        taken.Sentence.Enter(text, language);
        taken.Speakers.Enter(text);
        return taken;
    }

    /// <summary>Gives it back, empty.</summary>
    public void Return()
    {
        Paragraphs.Empty();
        Marks.Leave();
        Sentence.Leave();
        Speakers.Leave();
        t_free = this;
    }
}
