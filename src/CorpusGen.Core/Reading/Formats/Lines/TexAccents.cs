namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>The accents of TeX: "\'e" and "\'{e}" are "é".</summary>
internal static class TexAccents
{
    // The mark and the letter, and the letter with the accent.
    private const string Table =
        "'aá 'eé 'ií 'oó 'uú 'yý 'cć 'nń 'sś 'zź 'AÁ 'EÉ 'IÍ 'OÓ 'UÚ 'SŚ `aà `eè `iì `oò `uù `AÀ `EÈ ^aâ ^eê ^iî ^oô ^uû ^EÊ "
        + "\"aä \"eë \"iï \"oö \"uü \"AÄ \"OÖ \"UÜ \"yÿ ~aã ~nñ ~oõ ~NÑ =aā =eē =iī =oō =uū .zż .eė";

    private static readonly Dictionary<string, string> Letters = Create();

    /// <summary>Returns the letter with the accent of a command like "\'{e}", or the letter alone.</summary>
    public static string Of(string command)
    {
        var letter = command[command.Length - (command[command.Length - 1] == '}' ? 2 : 1)];
        return Letters.TryGetValue($"{command[1]}{letter}", out var accented) ? accented : letter.ToString();
    }

    private static Dictionary<string, string> Create()
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["cc"] = "ç",
            ["cC"] = "Ç",
            ["cs"] = "ş",
            ["vc"] = "č",
            ["vs"] = "š",
            ["vz"] = "ž",
            ["vC"] = "Č",
            ["vS"] = "Š",
            ["vZ"] = "Ž",
            ["vr"] = "ř",
            ["ve"] = "ě",
            ["ua"] = "ă",
            ["ug"] = "ğ",
            ["Ho"] = "ő",
            ["Hu"] = "ű",
            ["ka"] = "ą",
            ["ke"] = "ę",
        };
        foreach (var entry in Table.Split(' ').Where(entry => entry.Length == 3))
            letters[entry.Substring(0, 2)] = entry.Substring(2);
        return letters;
    }
}
