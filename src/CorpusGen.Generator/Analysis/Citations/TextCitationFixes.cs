using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Creates the fixes of a citation in a comment or a checked file.</summary>
internal static class TextCitationFixes
{
    /// <summary>Returns the fix, or nothing.</summary>
    public static Fix[] Of(CitationResult result, TextRange range) =>
        result.Nearest is { } nearest && nearest.Passage.Words.IndexOfAny(['\n', '\r']) < 0
            ? [Fix.Of("Use the words of the corpus", range, nearest.Passage.Words)]
            : [];
}
