using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes;

/// <summary>
/// The buffers of one extraction. A thread keeps them, empty, for its next text: for a short article, new buffers would cost more than
/// all its quotations. They are used by one extraction at a time; a second one creates its own.
/// </summary>
internal sealed class QuoteBuffers
{
    [ThreadStatic]
    private static QuoteBuffers? t_free;

    /// <summary>Gets the paragraphs of the text.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>Gets the reader of its marks.</summary>
    public QuotedSpanReader Marks { get; } = new();

    /// <summary>Gets the sentence that is read.</summary>
    public QuoteSentence Sentence { get; } = new();

    /// <summary>Gets the people it names.</summary>
    public SpeakerResolver Speakers { get; } = new();

    /// <summary>Takes the buffers of the thread and prepares them for a text.</summary>
    public static QuoteBuffers Take(string text, LanguageProfile language)
    {
        var taken = t_free ?? new QuoteBuffers();
        t_free = null;
        taken.Marks.Enter(text, language);
        taken.Sentence.Enter(text, language);
        taken.Speakers.Enter(text);
        return taken;
    }

    /// <summary>Empties the buffers and returns them to the thread.</summary>
    public void Return()
    {
        Paragraphs.Empty();
        Marks.Leave();
        Sentence.Leave();
        Speakers.Leave();
        t_free = this;
    }
}
