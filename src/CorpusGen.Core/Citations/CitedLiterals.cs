namespace CorpusGen.Core.Citations;

/// <summary>
/// Reads the words that C# code cites without a compiler. That is possible if all citations have the form `Corpus.Cite("…")`. Comments and
/// literals with this form are read too, which costs only time.
/// </summary>
public static class CitedLiterals
{
    private const string Cite = "Cite";

    // What else code can cite with.
    private static readonly string[] Others = ["Verbatim", "ReportedFigure", "cite:"];

    /// <summary>Returns the words in order; null if the code may cite in another way.</summary>
    /// <param name="code">The code of a file.</param>
    /// <param name="className">The name of the corpus class.</param>
    public static IReadOnlyList<string>? Read(string code, string className)
    {
        if (Array.Exists(Others, word => code.IndexOf(word, StringComparison.Ordinal) >= 0))
            return null;
        var words = new List<string>();
        var from = 0;
        while (code.IndexOf(Cite, from, StringComparison.Ordinal) is var at and >= 0)
        {
            from = at + Cite.Length;
            if (IsInName(code, at - 1) || IsInName(code, from))
                continue;
            if (!IsAfter(code, at, className) || ReadArgument(code, from) is not { } argument)
                return null;
            words.Add(argument);
        }

        return words;
    }

    private static string? ReadArgument(string code, int at)
    {
        at = SkipSpace(code, at);
        if (at >= code.Length || code[at] != '(' || CSharpLiteral.Read(code, SkipSpace(code, at + 1)) is not var (words, end))
            return null;
        end = SkipSpace(code, end);
        return end < code.Length && code[end] == ')' ? words : null;
    }

    // "Corpus." before "Cite".
    private static bool IsAfter(string code, int at, string className)
    {
        at = SkipSpaceBefore(code, at);
        if (at == 0 || code[at - 1] != '.')
            return false;
        at = SkipSpaceBefore(code, at - 1);
        var start = at - className.Length;
        return start >= 0 && string.CompareOrdinal(code, start, className, 0, className.Length) == 0 && !IsInName(code, start - 1);
    }

    private static bool IsInName(string code, int at) =>
        at >= 0 && at < code.Length && (code[at] is '_' or '\\' || char.IsLetterOrDigit(code[at]));

    private static int SkipSpace(string code, int at)
    {
        while (at < code.Length && char.IsWhiteSpace(code[at]))
            at++;
        return at;
    }

    private static int SkipSpaceBefore(string code, int end)
    {
        while (end > 0 && char.IsWhiteSpace(code[end - 1]))
            end--;
        return end;
    }
}
