using System.Text.RegularExpressions;

namespace CorpusGen.Core.Naming;

/// <summary>Reads the name of a file as words, if it consists of words.</summary>
public static class FileNameWords
{
    /// <summary>
    /// The file's name in PascalCase, without a leading number and without its extension: "03-moscow_meeting.txt" is MoscowMeeting.
    /// Empty if the name does not consist of words: "000_dc684d5a7ef49d7d.txt", "12.txt".
    /// </summary>
    public static string Of(string path)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var dot = file.LastIndexOf('.');
        if (dot > 0)
            file = file.Substring(0, dot);
        var parts = file.Split([' ', '_', '-', '.', ',', '+', '~'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(part => part.All(char.IsDigit))
            .ToList();
        return parts.Count > 0 && parts.All(IsWordOrNumber) && parts.Any(part => part.Any(char.IsLetter))
            ? Words.Pascal(string.Join(" ", parts))
            : "";
    }

    /// <summary>The digits of the date before the file's name: 20240301 of "2024-03-01-moscow_meeting.txt". Empty if it has none.</summary>
    public static string DateOf(string path) =>
        Date.Match(path, path.LastIndexOf('/') + 1) is { Success: true } date
            ? date.Groups[1].Value + date.Groups[2].Value + date.Groups[3].Value
            : "";

    private static readonly Regex Date = new(@"\G([0-9]{4})-([0-9]{2})-([0-9]{2})[-_ ]", RegexOptions.CultureInvariant);

    // A word is letters, and perhaps some digits at one end of it ("q3", "covid19", "2nd"); other mixtures are keys of a machine.
    private static bool IsWordOrNumber(string part)
    {
        var changes = 0;
        for (var i = 1; i < part.Length; i++)
        {
            if (char.IsDigit(part[i]) != char.IsDigit(part[i - 1]))
                changes++;
        }

        return changes == 0 || (changes == 1 && part.Count(char.IsDigit) <= 4);
    }
}
