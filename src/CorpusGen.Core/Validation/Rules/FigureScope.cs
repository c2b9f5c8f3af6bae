using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Checks if figures of two documents are of the same time.</summary>
internal static class FigureScope
{
    private static readonly string[] DateKeys = ["date", "published", "publishedOn", "pubDate", "created", "updated"];

    /// <summary>
    /// Returns true if the figure has its year, or if both documents have the same date. "This week" is another week in another document,
    /// and documents without a date can be of any time.
    /// </summary>
    public static bool IsOfOneTime(Document document, Figure figure, Document other) =>
        figure.Period is { } period && HasYear(period.Of(document.Text))
        || (DateOf(document) is { Length: > 0 } date && date == DateOf(other));

    private static string DateOf(Document document)
    {
        foreach (var key in DateKeys)
        {
            if (document.Metadata.Find(key) is { Text.Length: >= 10 } value)
                return value.Text.Substring(0, 10);
        }

        var digits = document.File.Stem;
        return digits.Length >= 10 && digits[4] == '-' && digits[7] == '-' && char.IsDigit(digits[0]) ? digits.Substring(0, 10) : "";
    }

    private static bool HasYear(string words)
    {
        var digits = 0;
        foreach (var c in words + " ")
        {
            if (char.IsDigit(c))
                digits++;
            else if (digits == 4)
                return true;
            else
                digits = 0;
        }

        return false;
    }
}
