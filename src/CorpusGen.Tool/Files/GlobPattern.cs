using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Tool.Files;

/// <summary>
/// Compiles globs in the syntax of .editorconfig: *, **, ?, [abc], [!abc] and {one,two}. Number ranges ({1..9}) are not supported.
/// </summary>
internal static class GlobPattern
{
    /// <summary>
    /// Returns an expression that matches paths relative to the glob's folder, with a '/' at the start. For an invalid glob the expression
    /// matches nothing.
    /// </summary>
    public static Regex Compile(string glob)
    {
        try
        {
            // A glob without a slash matches files of that name in any folder.
            var start =
                glob.StartsWith('/') ? "^"
                : glob.Contains('/', StringComparison.Ordinal) ? "^/"
                : "/";
            return new Regex(start + Translate(glob) + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (ArgumentException)
        {
            return new Regex("^\\b$", RegexOptions.NonBacktracking);
        }
    }

    private static string Translate(string glob)
    {
        var pattern = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            var rest = glob.AsSpan(i);
            if (rest.StartsWith("**"))
            {
                pattern.Append(".*");
                i++;
            }
            else if (glob[i] == '[' && glob.IndexOf(']', i) is > 0 and var end)
            {
                pattern
                    .Append(glob[i + 1] == '!' ? "[^" : "[")
                    .Append(glob.AsSpan(glob[i + 1] == '!' ? i + 2 : i + 1, end - i - (glob[i + 1] == '!' ? 2 : 1)))
                    .Append(']');
                i = end;
            }
            else
            {
                if (glob[i] == '{')
                    depth++;
                if (glob[i] == '}')
                    depth--;
                pattern.Append(
                    glob[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        '{' => "(?:",
                        '}' => ")",
                        ',' when depth > 0 => "|",
                        var other => Regex.Escape(other.ToString()),
                    }
                );
            }
        }

        return pattern.ToString();
    }
}
