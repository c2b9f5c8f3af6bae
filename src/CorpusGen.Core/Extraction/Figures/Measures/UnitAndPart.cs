using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// Reads a unit without a number: "an hour and a half", "a mile and a quarter", and "more than a foot" after words that compare. An
/// article alone is not a number: "a minute" is often a moment.
/// </summary>
internal static class UnitAndPart
{
    private static readonly WordSet Comparing = new("than nearly almost approximately roughly");

    /// <summary>Returns true if the tokens from an article on are one unit, and perhaps a part of it.</summary>
    public static bool TryRead(FigureSentence s, int at, out Measure measure)
    {
        measure = default;
        if (
            !(s.Is(at, "a", "an") || s.Is(at, "another"))
            || !s.IsFree(at)
            || !UnitReader.TryRead(s, at + 1, out var unit)
            || unit.End > at + 3
        )
        {
            return false;
        }

        var next = unit.End;
        var hasPart = s.Is(next, "and") && s.Is(next + 1, "a") && s.Is(next + 2, FigureTags.Part) && s.AllFree(at, next + 3);

        // "A minute or two"
        var orTwo = s.Is(next, "or") && s.Is(next + 1, "two") && s.AllFree(at, next + 2) && !s.IsWord(next + 2);
        if (!hasPart && !orTwo && (next != at + 2 || !IsCompared(s, at, unit)))
            return false;
        var end =
            hasPart ? next + 3
            : orTwo ? next + 2
            : next;
        var value = hasPart ? 1 + (1 / s.Number(next + 2)) : 1;
        measure = new Measure
        {
            First = at,
            End = end,
            NumberEnd = end,
            Low = value,
            High = orTwo ? 2 : value,
            Form = NumberForm.Words,
            Unit = unit.Name,
            Family = unit.Family,
        };
        return true;
    }

    /// <summary>"More than a foot", "up to a foot of snow", "another foot of snow".</summary>
    private static bool IsBound(FigureSentence s, int at)
    {
        if (s.Is(at, "another"))
            return s.Is(at + 2, "of");
        if (s.Is(at - 1, "to"))
            return s.Is(at - 2, "up") && s.Is(at + 2, "of");
        return s.Is(at - 1, Comparing) && (!s.Is(at - 1, "than") || s.Is(at - 2, "more", "less"));
    }

    /// <summary>"More than a foot of rain", "almost a year"; but "no more than a pound note" and "nearly a quarter".</summary>
    private static bool IsCompared(FigureSentence s, int at, UnitSpan unit) =>
        IsBound(s, at)
        && unit.Family is UnitFamily.Length or UnitFamily.Mass or UnitFamily.Time
        && s.AllFree(at, at + 2)
        && !s.Is(at + 1, FigureTags.Ordinal | FigureTags.Part)
        && s.Letters(at + 1).Length > 2
        && (
            !s.IsWord(at + 2)
            || s.Is(at + 2, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.Adverb | FigureTags.Pointer)
            || s.Is(at + 2, FigureTags.Adjective | FigureTags.Relative | FigureTags.Auxiliary)
        );
}
