using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>Finds the inline markup of a format. At each position the first rule that fits decides.</summary>
internal sealed class InlineScanner
{
    // The end of a line, and the indentation of the next one.
    private static readonly InlineRule LineBreak = new(@"(\r\n|[\r\n\u0085\u2028\u2029])[ \t]*", InlineKind.Instead, "\n");

    private readonly InlineRule[] _rules;
    private readonly Regex _any;

    /// <summary>Creates a scanner.</summary>
    public InlineScanner(params InlineRule[] rules)
    {
        _rules = [LineBreak, .. rules];
        _any = new Regex(
            string.Join(
                "|",
                _rules.Select(
                    (rule, i) =>
                        "(?<r"
                        + i.ToString(CultureInfo.InvariantCulture)
                        + ">"
                        + rule.Pattern.Replace("(?<w>", Group("w", i)).Replace("(?<t>", Group("t", i))
                        + ")"
                )
            ),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline
        );
    }

    /// <summary>Adds the words of a range to the block that is being read.</summary>
    public void Read(string text, TextRange range, LeafBuilder leaves)
    {
        var from = range.Start;
        for (var match = _any.Match(text, range.Start, range.Length); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0)
                continue;
            leaves.Words(from, match.Index);
            var end = match.Index + match.Length;
            from = end;
            for (var i = 0; i < _rules.Length; i++)
            {
                if (!match.Groups["r" + i.ToString(CultureInfo.InvariantCulture)].Success)
                    continue;
                Add(_rules[i], match, i, leaves);
                break;
            }
        }

        leaves.Words(from, range.End);
    }

    private static void Add(InlineRule rule, Match match, int i, LeafBuilder leaves)
    {
        var words = RangeOf(match, "w", i);
        switch (rule.Kind)
        {
            case InlineKind.Words when words is { } range:
                leaves.Words(range.Start, range.End);
                break;
            case InlineKind.Code when words is { } range:
                leaves.Code(range.Start, range.End);
                break;
            case InlineKind.Label when words is { } range:
                leaves.Words(range.Start, range.End);
                leaves.EndLabel(TextRange.Between(range.End, match.Index + match.Length));
                break;
            case InlineKind.Quoted when words is { } range:
                leaves.Instead(match.Index, range.Start, "“");
                leaves.Words(range.Start, range.End);
                leaves.Instead(range.End, match.Index + match.Length, "”");
                break;
            case InlineKind.Accent:
                leaves.Instead(match.Index, match.Index + match.Length, TexAccents.Of(match.Value));
                break;
            case InlineKind.Instead:
                leaves.Instead(match.Index, match.Index + match.Length, rule.Instead);
                break;
            case InlineKind.Image when RangeOf(match, "t", i) is { } target:
                leaves.Image(match.Index, match.Index + match.Length, target, words);
                break;
        }
    }

    private static string Group(string name, int rule) => "(?<" + name + rule.ToString(CultureInfo.InvariantCulture) + ">";

    private static TextRange? RangeOf(Match match, string name, int rule)
    {
        var group = match.Groups[name + rule.ToString(CultureInfo.InvariantCulture)];
        return group.Success ? new TextRange(group.Index, group.Length) : null;
    }
}
