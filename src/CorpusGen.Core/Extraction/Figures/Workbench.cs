using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>
/// What one extraction works with and leaves nothing in. A thread keeps one for its next text, since a short article would otherwise pay more
/// for buffers than for all that is found in it. Whoever takes it has it alone: a second extraction at the same time makes its own.
/// </summary>
internal sealed class Workbench
{
    /// <summary>A list that has grown beyond this goes with its text.</summary>
    private const int MostKept = 256;

    [ThreadStatic]
    private static Workbench? t_free;

    /// <summary>The sentence that is read.</summary>
    public Sentence Sentence { get; } = new();

    /// <summary>The measures of that sentence.</summary>
    public List<Measure> Measures { get; } = [];

    public List<Figure> Figures { get; private set; } = [];

    public List<DateMention> Dates { get; private set; } = [];

    public List<Doubt> Doubts { get; private set; } = [];

    /// <summary>Takes the thread's own, made for a text.</summary>
    public static Workbench Take(string text)
    {
        var taken = t_free ?? new Workbench();
        t_free = null;
        taken.Sentence.Enter(text);
        return taken;
    }

    /// <summary>Gives it back, empty.</summary>
    public void Return()
    {
        Sentence.Leave();
        Measures.Clear();
        (Figures, Dates, Doubts) = (Emptied(Figures), Emptied(Dates), Emptied(Doubts));
        t_free = this;
    }

    private static List<T> Emptied<T>(List<T> list)
    {
        if (list.Capacity > MostKept) return [];
        list.Clear();
        return list;
    }
}
