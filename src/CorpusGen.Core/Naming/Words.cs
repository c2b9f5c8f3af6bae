using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>Converts the words of a text to a name that C# accepts, in any script.</summary>
public static class Words
{
    // Longer words help nobody, and in a script without spaces a sentence would be one word.
    private const int LongestWord = 24;

    // The compiler allows names of at most 1,023 bytes (CS7013); a letter has up to three, and suffixes need room too.
    private const int LongestName = 300;

    /// <summary>
    /// The first words in PascalCase: "the '90s don't end" is The90sDontEnd. Apostrophes are removed, other characters than letters
    /// and digits separate words, and the result is in normal form C.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The maximum number of words.</param>
    /// <returns>The name; empty if the text has no letters or digits. It may begin with a digit: see <see
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

    /// <summary>
    /// Returns a valid C# name: not too long, with an underscore before an initial digit or mark, and with a word instead of an empty
    /// name.
    /// </summary>
    public static string Identifier(string name, string whenEmpty)
    {
        if (name.Length > LongestName)
            name = name.Substring(0, LongestName);
        return name.Length == 0 ? whenEmpty
            : char.IsLetter(name[0]) ? name
            : "_" + name;
    }

    /// <summary>Returns true if a text has only characters that names have: letters, digits, marks and underscores.</summary>
    internal static bool IsIdentifier(string name)
    {
        foreach (var c in name)
        {
            if (c != '_' && (IsUnseen(c) || !IsWordPart(CharUnicodeInfo.GetUnicodeCategory(c))))
                return false;
        }

        return true;
    }

    // Characters that may be inside a word: an apostrophe, a soft hyphen, the comma of 1,300 and the point of 3.5.
    private static bool IsSilent(string text, int i, UnicodeCategory category, int length) =>
        length > 0
        && (
            category == UnicodeCategory.Format
            || IsUnseen(text[i])
            || text[i] is '\'' or '’' or '‘' or 'ʼ'
            || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
        );

    // What C# allows in an identifier. To the compiler, letters outside the first plane are not letters. An underscore separates words
    // here.
    private static bool IsWordPart(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        || IsMark(category);

    // These are letters and marks to C# but invisible: two names that differ only in them would look the same.
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
