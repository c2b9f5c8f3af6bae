using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Tells sentences from text that templates and lists repeat.</summary>
internal static class BoilerplateText
{
    // An address is one word here, though it has many parts.
    private const int FewestWords = 6;

    private const string Filler = "Lorem ipsum";

    private static readonly string[] Templates =
    [
        "{%",
        "{{",
        "<%",
        "<span",
        "<div",
        "export default",
        "import {",
        @"\begin{",
        "browser does not support",
    ];

    /// <summary>
    /// Returns true for words with blanks between them and without a template, a formula or the words that browsers show for a video.
    /// </summary>
    public static bool IsWords(string text, TextRange range)
    {
        var (words, isInWord) = (0, false);
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isInWord = false;
                continue;
            }

            if (!isInWord && char.IsLetter(text[i]))
                words++;
            isInWord = true;
        }

        return words >= FewestWords
            && string.Compare(text, range.Start, Filler, 0, Filler.Length, StringComparison.OrdinalIgnoreCase) != 0
            && text[range.End - 1] != ':'
            && !Templates.Any(template => text.IndexOf(template, range.Start, range.Length, StringComparison.Ordinal) >= 0);
    }
}
