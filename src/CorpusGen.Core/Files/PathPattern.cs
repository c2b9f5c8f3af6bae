namespace CorpusGen.Core.Files;

/// <summary>
/// Matches paths with a pattern: `*` and `?` within the name of a file or a folder, `**` for any number of folders. A pattern whose last
/// name has no wildcard also matches the files below a folder of this name. Case is ignored, as in the names of corpus folders.
/// </summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    /// <summary>Returns true if the pattern matches a path with '/' as separator.</summary>
    public static bool Matches(string pattern, string path)
    {
        var wanted = pattern.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var names = path.Split('/');
        if (wanted.Length == 0)
            return false;
        return MatchesAll(wanted, names)
            || (wanted[wanted.Length - 1].IndexOfAny(['*', '?']) < 0 && MatchesAll([.. wanted, AnyFolders], names));
    }

    private static bool MatchesAll(string[] wanted, string[] names) =>
        Matches(wanted.Length, names.Length, i => wanted[i] == AnyFolders, (i, j) => MatchesName(wanted[i], names[j]));

    private static bool MatchesName(string wanted, string name) =>
        Matches(wanted.Length, name.Length, i => wanted[i] == '*', (i, j) => wanted[i] == '?' || Fold(wanted[i]) == Fold(name[j]));

    private static char Fold(char letter) => char.ToUpperInvariant(letter);

    // Goes back to the last star only, which is enough, and takes no exponential time.
    private static bool Matches(int patternLength, int length, Func<int, bool> isStar, Func<int, int, bool> isSame)
    {
        var (i, j) = (0, 0);
        var (star, afterStar) = (-1, 0);
        while (j < length)
        {
            if (i < patternLength && isStar(i))
            {
                star = i++;
                afterStar = j;
            }
            else if (i < patternLength && isSame(i, j))
            {
                i++;
                j++;
            }
            else if (star >= 0)
            {
                i = star + 1;
                j = ++afterStar;
            }
            else
            {
                return false;
            }
        }

        while (i < patternLength && isStar(i))
            i++;
        return i == patternLength;
    }
}
