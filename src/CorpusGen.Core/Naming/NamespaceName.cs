using System.Globalization;

namespace CorpusGen.Core.Naming;

/// <summary>Makes a namespace of what a project is called: "my-app.2nd" is my_app._2nd.</summary>
public static class NamespaceName
{
    /// <summary>The name with each part of it an identifier; keywords are left to the language.</summary>
    public static string Legal(string name) => string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(LegalPart));

    private static string LegalPart(string part)
    {
        var legal = new string([.. part.Select(c => c == '_' || IsPart(CharUnicodeInfo.GetUnicodeCategory(c)) ? c : '_')]);
        return legal[0] == '_' || IsStart(CharUnicodeInfo.GetUnicodeCategory(legal[0])) ? legal : "_" + legal;
    }

    private static bool IsStart(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter || category == UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) =>
        IsStart(category)
        || category
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;
}
