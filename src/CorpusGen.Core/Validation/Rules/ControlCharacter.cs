using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Control characters. Those of the second block are the marks and dashes of Windows-1252, read as Latin-1.</summary>
internal static class ControlCharacter
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.ControlCharacter;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        CodeSpans? spans = null;
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            var meant = MeantBy(text, i);
            // The colors in the output of a program, and an example of an attack.
            if (meant == '\0' && (spans ??= CodeSpans.Of(document)).HasAt(i))
                continue;
            var code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
            var expected = meant == '\0' ? "remove it" : $"write '{meant}', which has this code in Windows-1252";
            yield return Definition.FindingAt(document, new TextRange(i, 1), code, expected).WithFix(FixOf(text, i, meant));
        }
    }

    // A separate method, because nearly all characters are not control characters and must be checked fast.
    private static int Next(string text, int from)
    {
        while (from < text.Length && ((text[from] >= ' ' && text[from] < '\u007F') || !IsFault(text[from])))
            from++;
        return from;
    }

    // Tabs, line ends and page breaks are layout; NUL is a matter of decoding.
    private static bool IsFault(char c) =>
        c is (> '\0' and < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r')) or (>= '\u007F' and < '\u00A0' and not '\u0085');

    // A mark, a dash or an ellipsis of Windows-1252. Its letters are as often one half of a character that was decoded twice.
    private static char MeantBy(string text, int at)
    {
        var meant = Windows1252.Of(text[at]);
        var certain = meant is '‘' or '’' or '“' or '”' or '–' or '—' or '…' or '•' && (at == 0 || text[at - 1] is not ('Ã' or 'Â' or 'â'));
        return certain ? meant : '\0';
    }

    // Invisible characters can be removed. An escape is followed by letters that belong to it, and an undefined byte may be anything.
    private static Fix? FixOf(string text, int at, char meant) =>
        (meant, text[at]) switch
        {
            (not '\0', _) => Fix.Of($"Write '{meant}'", new TextRange(at, 1), meant.ToString()),
            (_, '\u001B' or >= '\u0080') => null,
            _ => Fix.Of("Remove the control character", new TextRange(at, 1), ""),
        };
}
