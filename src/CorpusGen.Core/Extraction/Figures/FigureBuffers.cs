using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>
/// The buffers of one extraction. A thread keeps them, empty, for its next text: for a short article, new buffers would cost more than
/// everything that is found in it. They are used by one extraction at a time; a second one creates its own.
/// </summary>
internal sealed class FigureBuffers
{
    [ThreadStatic]
    private static FigureBuffers? t_free;

    /// <summary>Gets the sentence that is read.</summary>
    public FigureSentence Sentence { get; } = new();

    /// <summary>Gets the measures of that sentence.</summary>
    public List<Measure> Measures { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    /// <summary>Takes the buffers of the thread and prepares them for a text.</summary>
    public static FigureBuffers Take(string text, LanguageProfile language)
    {
        var taken = t_free ?? new FigureBuffers();
        t_free = null;
        taken.Sentence.Enter(text, language);
        return taken;
    }

    /// <summary>Empties the buffers and returns them to the thread.</summary>
    public void Return()
    {
        Sentence.Leave();
        Measures.Empty();
        Figures.Empty();
        Dates.Empty();
        Doubts.Empty();
        t_free = this;
    }
}
