using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

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
        var count = 0;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is '\uFFFD' or '\0')
                count++;
        }

        yield return Definition.FindingAt(
            document,
            new TextRange(first, 1),
            text[first] == '\0' ? "U+0000" : "U+FFFD",
            FormattableString.Invariant($"{count}")
        );
    }
}
