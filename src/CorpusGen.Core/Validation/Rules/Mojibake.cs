using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>UTF-8 that was read as Windows-1252 and saved again: "â€œ" for “, "Ã©" for é.</summary>
internal static class Mojibake
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.Mojibake;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        // The output of a program is quoted as it is.
        var code = document.Blocks.Where(block => block.Kind == BlockKind.Code).Select(block => block.Range).ToList();
        for (var i = Next(text, 0); i + 1 < text.Length; i = Next(text, i + 1))
        {
            var length = Read(text, i, out var meant);
            if (length == 0 || code.Exists(block => block.Contains(i)))
                continue;
            var range = new TextRange(i, length);
            yield return Definition
                .FindingAt(document, range, Excerpt.Of(text, range), Excerpt.Of(meant, new TextRange(0, meant.Length)))
                .WithFix(meant == "\uFFFD" ? null : Fix.Of($"Write '{meant}'", range, meant));
            i += length - 1;
        }
    }

    // The possible first bytes of a sequence.
    private static int Next(string text, int from)
    {
        while (from < text.Length && (text[from] < 'Â' || text[from] is not ('Â' or 'Ã' or 'â' or 'ð' or 'ï')))
            from++;
        return from;
    }

    // The length of the sequence if it is certainly mojibake, and the character that it encodes; 0 if it may be text.
    private static int Read(string text, int at, out string meant)
    {
        var length = text[at] switch
        {
            'Â' or 'Ã' => 2,
            'ð' => 4,
            _ => 3,
        };
        meant = "";
        if (at + length > text.Length)
            return 0;
        var code = text[at] & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            var value = Windows1252.ByteOf(text[at + i]);
            if (value is < 0x80 or > 0xBF)
                return 0;
            code = (code << 6) | (value & 0x3F);
        }

        if (length == 2 && !IsCertainPair(text, at))
            return 0;
        // Except for â€…, â‚… and â„… (marks, currencies, letterlike signs), a circumflex before two signs may be text.
        if (text[at] == 'â' && code is < 0x2000 or (>= 0x2C00 and <= 0x2FFF))
            return 0;
        // Of the sequences that begin with ï, only the byte order mark and the replacement character.
        if (text[at] == 'ï' && code is not (0xFEFF or 0xFFFD))
            return 0;
        if (code is < 0x80 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) || (length == 4 && code < 0x10000))
            return 0;
        meant = code == 0xFEFF ? "" : char.ConvertFromUtf32(code);
        return length;
    }

    // "IRMÔ and "AMANHû end in a letter and a mark. So after a capital, or before a closing mark, nothing is certain.
    private static bool IsCertainPair(string text, int at)
    {
        if (at > 0 && char.IsUpper(text[at - 1]))
            return false;
        return text[at + 1] is not ('”' or '“' or '’' or '‘' or '–' or '—' or '…' or '›' or '‹' or '«' or '»' or '•');
    }
}
