using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Checks if two figures are in one sentence. Then they are parts of a whole or steps of a series, not a contradiction.</summary>
internal static class SameSentence
{
    /// <summary>Returns true if no sentence or line ends between them. An abbreviation counts as an end; that does no harm.</summary>
    public static bool HasBoth(string text, TextRange first, TextRange second)
    {
        for (var i = first.End; i < second.Start; i++)
        {
            if (text[i] is '\n' or '\r' or '!' or '?' || (text[i] == '.' && !char.IsDigit(text[i + 1])))
                return false;
        }

        return true;
    }
}
