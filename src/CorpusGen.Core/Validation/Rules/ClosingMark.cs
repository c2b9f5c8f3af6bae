using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Finds the position of a missing closing mark.</summary>
internal static class ClosingMark
{
    private const string Doubles = "\"“”„‟";
    private const int LongestSignature = 100;

    // If one of these follows the opening mark, the quotation may have ended before it: "We will go, Orton said.
    private static readonly HashSet<string> Reports = new(StringComparer.OrdinalIgnoreCase)
    {
        "said",
        "says",
        "saying",
        "say",
        "told",
        "tells",
        "telling",
        "wrote",
        "writes",
        "writing",
        "added",
        "adds",
        "adding",
        "asked",
        "asks",
        "tweeted",
        "tweets",
        "posted",
        "explained",
        "explains",
        "warned",
        "warns",
        "argued",
        "argues",
        "noted",
        "notes",
        "continued",
        "continues",
        "insisted",
        "insists",
        "declared",
        "declares",
        "replied",
        "replies",
        "answered",
        "according",
        "claimed",
        "claims",
        "concluded",
        "concludes",
        "recalled",
        "recalls",
        "stated",
        "states",
        "announced",
        "joked",
        "quipped",
        "vowed",
        "remarked",
        "responded",
    };

    private static readonly Regex Word = new(@"\p{L}+", RegexOptions.CultureInvariant);

    /// <summary>Returns true if two marks can belong to one quotation.</summary>
    public static bool IsOfOneFamily(char open, char other) => open == other || (Doubles.IndexOf(open) >= 0 && Doubles.IndexOf(other) >= 0);

    /// <summary>
    /// Returns true if the next paragraph is a signature inside the marks, as in large quotations on a page: "We go.⏎Ada Birch, the mayor."
    /// </summary>
    public static bool IsBehindSignature(TextRange next, TextRange stray) => next.Length <= LongestSignature && stray.End == next.End;

    /// <summary>Returns a mark in the next paragraph that closes before one has opened, or null.</summary>
    public static TextRange? FindStray(string text, TextRange next, char open)
    {
        for (var i = next.Start; i < next.End; i++)
        {
            if (!IsOfOneFamily(open, text[i]))
                continue;
            var closes = i > next.Start && !char.IsWhiteSpace(text[i - 1]) && (i + 1 >= next.End || !char.IsLetterOrDigit(text[i + 1]));
            return closes && text[i] is not ('“' or '„') ? new TextRange(i, 1) : null;
        }

        return null;
    }

    /// <summary>
    /// The mark goes to the end of the paragraph if all text after the opening mark must be the quotation: it begins a sentence, no other
    /// mark and no reporting verb follows it, and the paragraph ends a sentence.
    /// </summary>
    public static Fix? FixOf(string text, int open, int end)
    {
        var close = text[open] switch
        {
            '"' => '"',
            '“' => '”',
            '«' => '»',
            _ => '\0',
        };
        if (close == '\0' || end - open < 3 || text[end - 1] is not ('.' or '!' or '?' or '…') || !char.IsUpper(text[open + 1]))
            return null;
        for (var i = open + 1; i < end; i++)
        {
            if (IsOfOneFamily(text[open], text[i]))
                return null;
        }

        var words = Word.Matches(text.Substring(open, end - open));
        for (var i = 0; i < words.Count; i++)
        {
            if (Reports.Contains(words[i].Value))
                return null;
        }

        return Fix.Of($"Close the quotation with {close}", new TextRange(end, 0), close.ToString());
    }
}
