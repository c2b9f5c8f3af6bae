using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// Whether two figures stand in one sentence: there they are parts of a whole, or steps of a row, and not two answers to one question.
/// </summary>
internal static class SameSentence
{
    /// <summary>
    /// True where no sentence and no line ends between the two. An abbreviation ends one too: nothing that matters hangs on it.
    /// </summary>
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
