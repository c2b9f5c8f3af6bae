using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Different line ends in one text: two editors were used, or two parts were joined.</summary>
internal static class MixedLineEndings
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MixedLineEndings;

    // One finding in each document, at the first line with the least frequent line end.
    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        var count = new int[3];
        var first = new int[3];
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            var length = LineEnd.LengthAt(text, i);
            var kind =
                length == 2 ? 0
                : text[i] == '\n' ? 1
                : 2;
            if (count[kind]++ == 0)
                first[kind] = i;
            i += length - 1;
        }

        var most = Array.IndexOf(count, count.Max());
        var least = Enumerable.Range(0, 3).Where(kind => kind != most && count[kind] > 0).OrderBy(kind => count[kind]).ToList();
        if (least.Count == 0)
            yield break;
        yield return Definition.FindingAt(
            document,
            new TextRange(first[least[0]], least[0] == 0 ? 2 : 1),
            NameOf(least[0]),
            FormattableString.Invariant($"{count[most]}"),
            NameOf(most)
        );
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny('\r', '\n');
        return found < 0 ? text.Length : from + found;
    }

    private static string NameOf(int kind) =>
        kind switch
        {
            0 => "CRLF",
            1 => "LF",
            _ => "CR",
        };
}
