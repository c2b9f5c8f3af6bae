using CorpusGen.Core.Model;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Recognizes images that are not photographs, and therefore need no credit: screenshots, diagrams, logos.</summary>
internal static class Illustration
{
    private static readonly HashSet<string> Words = new(
        (
            "screenshot screenshots screen screencast capture diagram diagrams chart charts graph graphs plot flowchart figure logo logos "
            + "icon icons badge banner favicon emoji dialog window menu button architecture schema schematic illustration sketch map table "
            + "wireframe mockup terminal console output ui"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly string[] Extensions = [".svg", ".gif", ".ico"];

    /// <summary>Returns true if the file name or the alternative text has a word of the list, or the file is a drawing.</summary>
    public static bool Is(Document document, Picture picture)
    {
        var target = picture.Target;
        var end = target.IndexOfAny(['?', '#']);
        var path = end < 0 ? target : target.Substring(0, end);
        return Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            || HasWord(path)
            || (picture.Alt is { } alt && HasWord(document.WordsOf(alt)));
    }

    // Words of prose and of names: "login-screenshot_2.png", "loginScreenshot.png".
    private static bool HasWord(string words)
    {
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            var isEnd = i == words.Length || !char.IsLetter(words[i]);
            if (!isEnd && !(i > start && char.IsUpper(words[i]) && char.IsLower(words[i - 1])))
                continue;
            if (i > start && Words.Contains(words.Substring(start, i - start)))
                return true;
            start = isEnd ? i + 1 : i;
        }

        return false;
    }
}
