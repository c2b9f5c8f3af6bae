using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>"A survey of 135 firms": what has so many members, if the sentence has no subject for it.</summary>
internal static class GroupRule
{
    private static readonly WordSet Groups = new(
        "survey study sample series group team crowd fleet staff force audience collection list panel poll trial cohort analysis review "
            + "network population squad class army crew chain portfolio production"
    );

    /// <summary>The noun phrase before "of"; empty if it is not a group.</summary>
    public static (int First, int End) Find(FigureSentence s, int first) =>
        s.Is(first - 1, "of") && s.Is(first - 2, Groups) ? ConceptBefore.Find(s, first, first) : (first, first);
}
