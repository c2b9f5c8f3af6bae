using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>Turns the words of a text into a name that C# accepts, in any script.</summary>
public static class Words
{
    // Longer words help nobody, and a script without spaces would make one word of a sentence.
    private const int LongestWord = 24;

    // The compiler has names of 1,023 bytes at the most (CS7013); a letter has three, and what is put behind a name needs room too.
    private const int LongestName = 300;

    /// <summary>
    /// The first words in PascalCase: "the '90s don't end" is The90sDontEnd. Apostrophes vanish, what is neither letter nor digit parts
    /// words, and the result is in normal form C.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many words are taken at the most.</param>
    /// <returns>The name; empty where the text has neither letter nor digit. It may begin with a digit: see <see
    /// cref="Identifier"/>.</returns>
    public static string Pascal(string text, int most = int.MaxValue)
    {
        var name = new StringBuilder();
        var length = 0;
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text[i]);
            if (IsWordPart(category) && !IsUnseen(text[i]) && !(length == 0 && IsMark(category)))
            {
                if (length == 0 && ++words > most)
                    break;
                if (length < LongestWord)
                    name.Append(length == 0 ? char.ToUpperInvariant(text[i]) : text[i]);
                length++;
            }
            else if (!IsSilent(text, i, category, length))
            {
                length = 0;
            }
        }

        return Composition.Of(name);
    }

    /// <summary>A name as C# wants it: not too long, before a digit or a mark an underscore, and instead of an empty one a word.</summary>
    public static string Identifier(string name, string whenEmpty)
    {
        if (name.Length > LongestName)
            name = name.Substring(0, LongestName);
        return name.Length == 0 ? whenEmpty
            : char.IsLetter(name[0]) ? name
            : "_" + name;
    }

    // What stands inside a word and does not part it: an apostrophe, a soft hyphen, the comma of 1,300 and the point of 3.5.
    private static bool IsSilent(string text, int i, UnicodeCategory category, int length) =>
        length > 0
        && (
            category == UnicodeCategory.Format
            || IsUnseen(text[i])
            || text[i] is '\'' or '’' or '‘' or 'ʼ'
            || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
        );

    // What C# allows in an identifier. Letters beyond the first plane are none to the compiler, and an underscore parts words here.
    private static bool IsWordPart(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        || IsMark(category);

    // Letters and marks to C#, and nothing to the eye: two names that differ in them alone would look the same.
    private static bool IsUnseen(char c) =>
        c
            is '\u034F'
                or '\u115F'
                or '\u1160'
                or '\u17B4'
                or '\u17B5'
                or (>= '\u180B' and <= '\u180F')
                or '\u3164'
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uFFA0';

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
