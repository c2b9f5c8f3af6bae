namespace CorpusGen.Core.Validation.Rules;

/// <summary>Recognizes the folders of languages: "posts/pt-br/start.md" is "posts/start.md" in Portuguese.</summary>
internal static class LanguageFolders
{
    private const int LongestLanguage = 3;
    private const int LongestRegion = 4;

    /// <summary>Returns a path without the codes of languages: names of folders, and before the extension ("index.fr.md").</summary>
    public static string WithoutLanguage(string path)
    {
        var parts = path.Split('/');
        var name = parts[parts.Length - 1].Split('.');
        if (name.Length > 2 && IsLanguage(name[name.Length - 2]))
            parts[parts.Length - 1] = string.Join(".", name.Where((_, i) => i != name.Length - 2));
        return string.Join("/", parts.Where((part, i) => i == parts.Length - 1 || !IsLanguage(part)));
    }

    // "de", "zh-cn", "zh-Hant", "pt_BR"
    private static bool IsLanguage(string folder)
    {
        var letters = 0;
        while (letters < folder.Length && char.IsLower(folder[letters]))
            letters++;
        if (letters is < 2 or > LongestLanguage)
            return false;
        if (letters == folder.Length)
            return true;
        var region = folder.Length - letters - 1;
        return folder[letters] is '-' or '_' && region is >= 2 and <= LongestRegion && folder.Skip(letters + 1).All(char.IsLetterOrDigit);
    }
}
