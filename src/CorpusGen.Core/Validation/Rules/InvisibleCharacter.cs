using System.Globalization;
using System.Text;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// Characters that are invisible but read by programs: they split words, and can hide a message. The joiners of scripts and
/// emoji, soft hyphens and direction marks are not reported.
/// </summary>
internal static class InvisibleCharacter
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InvisibleCharacter;

    // One finding for adjacent characters.
    public static IEnumerable<Finding> Judge(Document document)
    {
        var text = document.Text;
        CodeSpans? code = null;
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i))
        {
            var start = i;
            while (i < text.Length && LengthAt(text, i) is > 0 and var length)
                i += length;
            var range = TextRange.Between(start, i);
            // "<!--\u200Bmore-->": code about a mark that a program would read. In Org and AsciiDoc the
            // character is the escape of a mark.
            if (
                range.Length == 1
                && !IsInWord(text, start)
                && (IsEscape(document, start) || (code ??= CodeSpans.Of(document)).HasAt(start))
            )
            {
                continue;
            }

            yield return Definition
                .FindingAt(document, range, NameOf(text, start), Spelled(text, range))
                .WithFix(Fix.Of("Remove the invisible characters", range, ""));
        }
    }

    private static bool IsEscape(Document document, int at)
    {
        if (document.Text[at] != '\u200B')
            return false;
        var path = document.File.Path;
        return path.EndsWith(".org", StringComparison.OrdinalIgnoreCase)
            || (
                (
                    path.EndsWith(".adoc", StringComparison.OrdinalIgnoreCase)
                    || path.EndsWith(".asciidoc", StringComparison.OrdinalIgnoreCase)
                ) && IsBesideMark(document.Text, at)
            );
    }

    // `Boats`\u200B's: without it AsciiDoc does not end the code there.
    private static bool IsBesideMark(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at - 1])
        && !char.IsWhiteSpace(text[at + 1])
        && ("`*_#".IndexOf(text[at - 1]) >= 0 || "`*_#".IndexOf(text[at + 1]) >= 0);

    // A separate method, because nearly all characters are visible and must be checked fast.
    private static int Next(string text, int from)
    {
        while (from < text.Length && (text[from] < '\u200B' || LengthAt(text, from) == 0))
            from++;
        return from;
    }

    private static int LengthAt(string text, int at) =>
        text[at] switch
        {
            '\u200B' => PartsWords(text, at) || IsElement(text, at) || IsAfterEllipsis(text, at) ? 0 : 1,
            // Publishers write a word joiner before a dash or an ellipsis, so that no line begins with it.
            '\u2060' => IsBound(text, at) ? 0 : 1,
            (>= '\u2061' and <= '\u2064') or (>= '\u206A' and <= '\u206F') or '\u3164' or '\uFFA0' or (>= '\uFFF9' and <= '\uFFFB') => 1,
            // At the start of a text it is a byte order mark.
            '\uFEFF' => at > 0 ? 1 : 0,
            >= '\uFE00' and <= '\uFE0F' => IsSelector(text, at - 1) ? 1 : 0,
            '\uDB40' when at + 1 < text.Length => text[at + 1] switch
            {
                >= '\uDC00' and <= '\uDC7F' => IsOfFlag(text, at) ? 0 : 2,
                >= '\uDD00' and <= '\uDDEF' => IsSelector(text, at - 1) ? 2 : 0,
                _ => 0,
            },
            _ => 0,
        };

    // Scripts without spaces separate words with it.
    private static bool PartsWords(string text, int at) =>
        (at > 0 && IsWithoutSpaces(text[at - 1])) || (at + 1 < text.Length && IsWithoutSpaces(text[at + 1]));

    // AsciiDoc writes "..." as an ellipsis and a place where a line can break.
    private static bool IsAfterEllipsis(string text, int at) => at > 0 && text[at - 1] == '…';

    private static bool IsBound(string text, int at) =>
        (at + 1 < text.Length && Bound.IndexOf(text[at + 1]) >= 0) || (at > 0 && Bound.IndexOf(text[at - 1]) >= 0);

    private const string Bound = "—–―…⸺⸻ \u00A0\u2009\u200A\u202F";

    private static bool IsInWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // Programs that draw formulas write elements with this character only.
    private static bool IsElement(string text, int at) => at > 0 && at + 1 < text.Length && text[at - 1] == '>' && text[at + 1] == '<';

    private static bool IsWithoutSpaces(char c) =>
        c
            is (>= '\u0E00' and <= '\u0FFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u1950' and <= '\u1AAF')
                or (>= '\u2E80' and <= '\u9FFF');

    // A variation selector after another one has no effect.
    private static bool IsSelector(string text, int end) =>
        end >= 0
        && (text[end] is >= '\uFE00' and <= '\uFE0F' || (end > 0 && text[end - 1] == '\uDB40' && text[end] is >= '\uDD00' and <= '\uDDEF'));

    // A black flag and the letters of a region, as in the flags of England and Scotland.
    private static bool IsOfFlag(string text, int at)
    {
        var letters = 0;
        while (at > 1 && text[at - 2] == '\uDB40' && text[at - 1] is >= '\uDC00' and <= '\uDC7F' && letters++ < 8)
            at -= 2;
        return letters < 8 && at > 1 && text[at - 2] == '\uD83C' && text[at - 1] == '\uDFF4';
    }

    private static string NameOf(string text, int at) =>
        "U+"
        + (char.IsHighSurrogate(text[at]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]).ToString(
            "X4",
            CultureInfo.InvariantCulture
        );

    // Tags are invisible ASCII, so the message shows their text.
    private static string Spelled(string text, TextRange range)
    {
        var hidden = new StringBuilder();
        for (var i = range.Start; i + 1 < range.End; i++)
        {
            if (text[i] == '\uDB40' && text[i + 1] is > '\uDC1F' and < '\uDC7F')
                hidden.Append((char)(text[i + 1] - '\uDC00'));
        }

        return hidden.Length == 0
            ? range.Length > 2
                ? " (more follow it)"
                : ""
            : $" (it and those after it spell '{Excerpt.Of(hidden.ToString(), new TextRange(0, hidden.Length))}')";
    }
}
