using System.Globalization;

namespace CorpusGen.Core.Naming;

/// <summary>Converts the name of a project to a namespace: "my-app.2nd" is my_app._2nd.</summary>
public static class NamespaceName
{
    /// <summary>Returns the name with all parts converted to identifiers. Keywords are not changed.</summary>
    public static string Legal(string name) => string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(LegalPart));

    /// <summary>Returns the name as C# writes it: with all parts converted to identifiers, and `@` before keywords.</summary>
    public static string Written(string name) =>
        string.Join(
            ".",
            Legal(name).Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(part => Keywords.Has(part) ? "@" + part : part)
        );

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
