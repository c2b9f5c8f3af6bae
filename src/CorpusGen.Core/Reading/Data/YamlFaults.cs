using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Explains why YAML or JSON cannot be read, and what was expected. The messages of the parser name its own states, and often the place
/// at which it noticed the fault, not the fault.
/// </summary>
internal static class YamlFaults
{
    // A colon in double quotation marks is safe; an apostrophe in them needs nothing.
    private const string Quote = "put the value in quotation marks";

    private static readonly Regex Escape = new(
        @"\\(?![0abtnvfre ""/\\N_LP\t]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|$)",
        RegexOptions.CultureInvariant
    );

    private delegate (TextRange Range, string Message)? Rule(List<YamlLine> lines, int at);

    // From the most certain to the least: the first that applies explains the fault. Each looks at the line of the fault and at those
    // before it, the nearest first.
    private static readonly Rule[] Rules =
    [
        TabIndents,
        FrontMatterIsNotClosed,
        QuotationMarkIsNotClosed,
        EscapeIsInvalid,
        TextFollowsQuotationMark,
        BracketIsNotClosed,
        ValueHasColon,
        ValueBeginsWithIndicator,
        ColonIsMissing,
        IndentationIsWrong,
    ];

    private static readonly Rule[] JsonRules = [QuotationMarkIsNotClosed, EscapeIsInvalid, CommaIsMissing, BracketIsNotClosed];

    /// <summary>Returns the range and the explanation of a fault.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">The range that is YAML.</param>
    /// <param name="offset">The offset at which the parser stopped.</param>
    /// <param name="isJson">True for JSON.</param>
    public static (TextRange Range, string Message) Explain(string text, TextRange content, int offset, bool isJson)
    {
        var lines = YamlLine.Split(text, content);
        var at = Math.Max(0, lines.FindLastIndex(line => line.Start <= offset));
        if (lines.Count > 0)
        {
            foreach (var rule in isJson ? JsonRules : Rules)
            {
                if (rule(lines, at) is { } found)
                    return found;
            }
        }

        return (
            new TextRange(Math.Min(offset, text.Length), 0),
            isJson
                ? "this is not valid JSON: expected keys and values in double quotation marks, with commas between them"
                : "this is not valid YAML: expected 'key: value', with lists and nested keys indented by spaces"
        );
    }

    private static (TextRange, string)? TabIndents(List<YamlLine> lines, int at)
    {
        // The parser can stop at the key above, or far below.
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            var tab = line.Text.IndexOf('\t');
            if (tab >= 0 && tab < line.Indent)
                return (line.Range(tab, 1), "the line is indented with a tab: use spaces");
        }

        return null;
    }

    private static (TextRange, string)? FrontMatterIsNotClosed(List<YamlLine> lines, int at)
    {
        // A later "---" of the text was read as the closing line: prose after an empty line shows that.
        for (var i = at; i >= 2; i--)
        {
            var line = lines[i];
            if (
                line.IsBlank
                || line.Indent > 0
                || line.Colon >= 0
                || line.Text.Split(' ').Length < 3
                || lines[i - 1].Text.Trim().Length > 0
            )
            {
                continue;
            }

            return (
                line.Range(0, line.Text.TrimEnd().Length),
                "the front matter is not closed before this line: add a line '---' before it"
            );
        }

        return null;
    }

    private static (TextRange, string)? QuotationMarkIsNotClosed(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= 0; i--)
        {
            var line = lines[i];
            if (line.Value is not { Length: > 0 } value || value[0] is not ('"' or '\'') || YamlLine.CloseOf(value, 1, value[0]) >= 0)
                continue;
            // A quoted value can have several lines; then a later line closes it.
            if (lines.Skip(i + 1).TakeWhile(next => next.Colon < 0).Any(next => next.Text.IndexOf(value[0]) >= 0))
                return null;
            return (
                line.Range(line.ValueStart, value.Length),
                $"the quotation mark {value[0]} is not closed: add one at the end of the value"
            );
        }

        return null;
    }

    private static (TextRange, string)? EscapeIsInvalid(List<YamlLine> lines, int at)
    {
        var line = lines[at];
        var value = line.Value;
        if (value.Length == 0 || value[0] != '"' || Escape.Match(value) is not { Success: true } found || found.Index + 1 >= value.Length)
            return null;
        return (
            line.Range(line.ValueStart + found.Index, 2),
            $"'{value.Substring(found.Index, 2)}' is not an escape sequence: write '\\\\', or use single quotation marks"
        );
    }

    private static (TextRange, string)? TextFollowsQuotationMark(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            var line = lines[i];
            var value = line.Value;
            if (value.Length == 0 || value[0] is not ('"' or '\'') || YamlLine.CloseOf(value, 1, value[0]) is not (> 0 and var close))
                continue;
            var rest = value.Substring(close + 1).TrimStart();
            if (rest.Length == 0 || rest[0] is '#' or ',' or ']' or '}' or ':')
                continue;
            var other = value[0] == '"' ? "single" : "double";
            return (
                line.Range(line.ValueStart + close + 1, value.Length - close - 1),
                $"text follows the closing quotation mark {value[0]}: put the whole value in {other} quotation marks"
            );
        }

        return null;
    }

    private static (TextRange, string)? BracketIsNotClosed(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= 0; i--)
        {
            var open = OpenBracketIn(lines[i].Value);
            if (open < 0)
                continue;
            var bracket = lines[i].Value[open];
            return (
                lines[i].Range(lines[i].ValueStart + open, 1),
                $"the bracket {bracket} is not closed: add {(bracket == '[' ? ']' : '}')} after the last item"
            );
        }

        return null;
    }

    private static (TextRange, string)? ValueHasColon(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            var line = lines[i];
            var value = line.Value;
            if (line.Colon < 0 || value.Length == 0 || value[0] is '"' or '\'' or '[' or '{')
                continue;
            var colon = value.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 && value[value.Length - 1] != ':')
                continue;
            return (
                line.Range(line.ValueStart, value.Length),
                $"the value of '{line.Key}' contains a colon: {Quote}, like {line.Key}: {Quoted(value)}"
            );
        }

        return null;
    }

    private static (TextRange, string)? ValueBeginsWithIndicator(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            var line = lines[i];
            var value = line.Value;
            if (
                value.Length == 0
                || value[0] is not ('@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}' or '{' or '?' or '-')
            )
            {
                continue;
            }

            var owner = line.Key.Length > 0 ? $"the value of '{line.Key}'" : "the value";
            return (
                line.Range(line.ValueStart, value.Length),
                $"{owner} begins with '{value[0]}', which has a meaning in YAML: {Quote}, like {Quoted(value)}"
            );
        }

        return null;
    }

    private static (TextRange, string)? ColonIsMissing(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            var line = lines[i];
            if (line.IsBlank || line.Colon >= 0 || line.Indent > 0 || line.Text[0] == '-')
                continue;
            var colon = line.Text.IndexOf(':');
            return (
                line.Range(0, line.Text.TrimEnd().Length),
                colon > 0
                    ? $"a space is missing after the colon of '{line.Text.Substring(0, colon)}': expected 'key: value'"
                    : "the line has no colon: expected 'key: value'"
            );
        }

        return null;
    }

    private static (TextRange, string)? IndentationIsWrong(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= Math.Max(1, at - 1); i--)
        {
            var line = lines[i];
            var above = lines.Take(i).LastOrDefault(other => !other.IsBlank);
            if (line.IsBlank || above is null || line.Indent == above.Indent)
                continue;
            return (
                line.Range(0, Math.Max(1, line.Indent)),
                line.Indent > above.Indent
                    ? "the line is indented, but the line above has a value already: remove the spaces, or the value above"
                    : "the indentation matches no line above: use the same number of spaces as the other keys of this level"
            );
        }

        return null;
    }

    private static (TextRange, string)? CommaIsMissing(List<YamlLine> lines, int at)
    {
        for (var i = at; i >= 1; i--)
        {
            var above = lines[i - 1].Text.TrimEnd();
            var line = lines[i].Text.TrimStart();
            if (
                above.Length == 0
                || line.Length == 0
                || line[0] is '}' or ']' or ','
                || above[above.Length - 1] is ',' or '{' or '[' or ':'
            )
            {
                continue;
            }

            return (new TextRange(lines[i - 1].Start + above.Length - 1, 1), "a comma is missing after this value");
        }

        return null;
    }

    // The last bracket of a value that is not closed in it, or -1.
    private static int OpenBracketIn(string value)
    {
        var open = new Stack<int>();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '[' or '{')
                open.Push(i);
            else if (value[i] is ']' or '}' && open.Count > 0)
                open.Pop();
        }

        return open.Count > 0 && value[0] is '[' or '{' ? open.Pop() : -1;
    }

    private static string Quoted(string value) =>
        value.IndexOf('"') < 0 && value.IndexOf('\\') < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''")}'";
}
