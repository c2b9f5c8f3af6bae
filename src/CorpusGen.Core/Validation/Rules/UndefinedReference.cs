using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A link by reference whose label is not defined: `[the report][report]`. The reader sees the brackets.</summary>
internal static class UndefinedReference
{
    private const string Joint = "][";
    private const int LongestText = 300;
    private const int LongestLabel = 100;

    public static DiagnosticDefinition Definition => DiagnosticCatalog.UndefinedReference;

    // A defined reference is a mark, so one that is left in the words is not defined.
    public static IEnumerable<Finding> Judge(Document document)
    {
        // A file that is included can define references.
        if (
            document.Html is null
            || Includes.Any(include => document.Text.IndexOf(include, StringComparison.Ordinal) >= 0)
            || WrittenLabel.IsMatch(document.Text)
        )
        {
            yield break;
        }

        // "[words][uuid.UUID]" leads to the documentation of code, which a plugin finds, and so does "[words][str]" beside it.
        var isOfCode = CodeReference.IsMatch(document.Text);
        CodeSpans? code = null;
        HashSet<string>? defined = null;
        var mark = 0;
        foreach (var block in document.Blocks)
        {
            if (!ProseBlocks.IsProse(block))
                continue;
            var at = block.Range.Start;
            while (at < block.Range.End && (at = document.Text.IndexOf(Joint, at, block.Range.End - at, StringComparison.Ordinal)) >= 0)
            {
                var joint = at;
                at += Joint.Length;
                while (mark < document.Marks.Count && document.Marks[mark].Range.End <= joint)
                    mark++;
                if (
                    LabelOf(document.Text, block.Range, joint) is { } label
                    && !(isOfCode && document.Text.IndexOf(' ', label.Start, label.Length) < 0)
                    && !(mark < document.Marks.Count && document.Marks[mark].Range.Contains(joint))
                    && !(code ??= CodeSpans.Of(document)).HasAt(joint)
                    && !(defined ??= LinesOf(document.Text)).Contains(label.Of(document.Text))
                )
                {
                    yield return Definition.FindingAt(document, label, Excerpt.Of(document.Text, label));
                }
            }
        }
    }

    private static readonly Regex CodeReference = new(
        @"\]\[`?[A-Za-z_]\w{0,80}(?:\.\w{1,80}){1,8}`?\]|\[`?[A-Za-z_]\w{0,80}(?:\.\w{1,80}){1,8}`?\]\[\]|^::: [a-z_]\w{0,80}\.\w",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    );

    // "[{{ name }}-repairs]: address" in a loop.
    private static readonly Regex WrittenLabel = new(@"\}\}[^\[\]\n]{0,60}\]: ", RegexOptions.CultureInvariant);

    private static readonly string[] Includes = ["{% include", "{%- include", "{{< include", "{{% include", "--8<--", "{{#include", "{!"];

    // The labels of lines that look like definitions. CommonMark does not read one that follows a line with an error, but others do.
    private static HashSet<string> LinesOf(string text)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("]:", StringComparison.Ordinal); at >= 0; at = text.IndexOf("]:", at + 2, StringComparison.Ordinal))
        {
            var open = text.LastIndexOf('[', at, Math.Min(at, LongestLabel));
            if (open >= 0 && (open == 0 || char.IsWhiteSpace(text[open - 1])))
                labels.Add(text.Substring(open + 1, at - open - 1));
        }

        return labels;
    }

    // The label; of "[the report][]" the text. Null for "rows[i][j]", "[[Page][page]]" of other notations, and names of code.
    private static TextRange? LabelOf(string text, TextRange block, int joint)
    {
        var open = joint - 1;
        while (open >= block.Start && joint - open < LongestText && text[open] is not ('[' or ']'))
            open--;
        if (open < block.Start || text[open] != '[' || IsPartOfMore(text, open - 1))
            return null;
        var close = joint + Joint.Length;
        while (close < block.End && close - joint < LongestLabel && text[close] is not ('[' or ']' or '\n'))
            close++;
        if (close >= block.End || text[close] != ']' || (close + 1 < text.Length && text[close + 1] is '(' or '[' or ':' or ']'))
            return null;
        var shown = TextRange.Between(open + 1, joint);
        var label = TextRange.Between(joint + Joint.Length, close);
        if (label.IsEmpty)
            label = shown;
        return
            IsWords(text, shown)
            && !IsOfTags(text, open)
            && !(open > 0 && text[open - 1] == '"')
            && text[label.Start] is not ('^' or '@' or '!' or '/' or ',')
            && !IsCodeName(label.Of(text))
            && !IsSentence(label.Of(text))
            ? label
            : null;
    }

    // "[storage] Volumes [Driver: local][LinuxOnly] should mount [Slow]": the tags of a test.
    private static bool IsOfTags(string text, int open)
    {
        var start = text.LastIndexOf('\n', open) + 1;
        var end = text.IndexOf('\n', open);
        return Tag.Matches(text.Substring(start, (end < 0 ? text.Length : end) - start)).Count >= FewestTags;
    }

    // Of one reference only the label is like a tag.
    private const int FewestTags = 3;
    private static readonly Regex Tag = new(@"\[[^\[\]\n]{0,80}\](?![\[(:])", RegexOptions.CultureInvariant);

    private static bool IsPartOfMore(string text, int at) =>
        at >= 0 && (char.IsLetterOrDigit(text[at]) || text[at] is '[' or ']' or ')' or '_' or '\\' or '!');

    private static bool IsWords(string text, TextRange range)
    {
        if (text.IndexOf('<', range.Start, range.Length) >= 0)
            return false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLetter(text[i]) && i + 1 < range.End && char.IsLetter(text[i + 1]))
                return true;
        }

        return false;
    }

    // "[number of boats][Ask the harbour master for the number before you send the letter]": two places of a form.
    private static bool IsSentence(string label) => label.Count(c => c == ' ') >= FewestBlanks;

    private const int FewestBlanks = 8;

    // "collections.abc.Mapping" is resolved by a tool that reads the code, and "version=17" opens a shortcode.
    private static bool IsCodeName(string label) =>
        label.IndexOf('=') > 0
        || label.IndexOf(' ') < 0
            && (label.IndexOf('.') > 0 || label.IndexOf(':') > 0 || label.IndexOf('(') > 0 || label.IndexOf('`') >= 0);
}
