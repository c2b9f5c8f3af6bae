using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Bytes that are not UTF-8 are read as U+FFFD, and UTF-16 without a byte order mark as letters with NULs between them.</summary>
internal static class ReplacementCharacter
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.ReplacementCharacter;

    // One finding in each document: a file in another encoding has hundreds of them, with one cause.
    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        var first = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        if (first < 0)
            yield break;
        var code = CodeSpans.Of(document);
        var (count, found) = (0, -1);
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] != '\0' && (text[i] != '\uFFFD' || code.HasAt(i) || IsNamed(text, i)))
                continue;
            count++;
            found = found < 0 ? i : found;
        }

        if (found < 0)
            yield break;
        yield return Definition.FindingAt(
            document,
            new TextRange(found, 1),
            text[found] == '\0' ? "U+0000" : "U+FFFD",
            FormattableString.Invariant($"{count}")
        );
    }

    // Code can have the character, and a text can speak of it: "the replacement character (\uFFFD)".
    private static bool IsNamed(string text, int at)
    {
        if (at > 0 && at + 1 < text.Length && Pairs.Contains(text.Substring(at - 1, 1) + text[at + 1]))
            return true;
        var end = text.IndexOf('\n', at);
        var start = text.LastIndexOf('\n', at) + 1;
        return Names.Any(name => text.IndexOf(name, start, (end < 0 ? text.Length : end) - start, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static readonly string[] Names = ["U+FFFD", "replacement character"];

    private static readonly HashSet<string> Pairs = new(["()", "[]", "\"\"", "''", "“”", "‘’", "``"], StringComparer.Ordinal);
}
