using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>
/// What one extraction works with and leaves nothing in. A thread keeps one for its next text, since a short article would otherwise pay more
/// for buffers than for all that is found in it. Whoever takes it has it alone: a second extraction at the same time makes its own.
/// </summary>
internal sealed class FigureBuffers
{
    [ThreadStatic]
    private static FigureBuffers? t_free;

    /// <summary>The sentence that is read.</summary>
    public FigureSentence Sentence { get; } = new();

    /// <summary>The measures of that sentence.</summary>
    public List<Measure> Measures { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    /// <summary>Takes the thread's own, made for a text.</summary>
    public static FigureBuffers Take(string text, LanguageProfile language)
    {
        var taken = t_free ?? new FigureBuffers();
        t_free = null;
        taken.Sentence.Enter(text, language);
        return taken;
    }

    /// <summary>Gives it back, empty.</summary>
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
