using System.Diagnostics;
using System.Text;

namespace CorpusGen.Search;

/// <summary>Some words of a document, in one line, and which of them were looked for.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class Snippet
{
    internal Snippet(string text, IReadOnlyList<SnippetMatch> matches)
    {
        Text = text;
        Matches = matches;
    }

    /// <summary>The words; "…" stands where they are cut out of their paragraph.</summary>
    public string Text { get; }

    /// <summary>Where the words stand that were looked for, in order.</summary>
    public IReadOnlyList<SnippetMatch> Matches { get; }

    /// <summary>The words as HTML: what was looked for in `mark` elements, all else escaped.</summary>
    public string Html =>
        Join(
            "<mark>",
            "</mark>",
            static text => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;")
        );

    /// <summary>The words, with a mark before and one behind each of those that were looked for.</summary>
    /// <param name="before">The mark before: "**".</param>
    /// <param name="behind">The mark behind.</param>
    public string Marked(string before, string behind) => Join(before, behind, static text => text);

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    private string Join(string before, string behind, Func<string, string> write)
    {
        var joined = new StringBuilder(Text.Length + (Matches.Count * (before.Length + behind.Length)));
        var at = 0;
        foreach (var match in Matches)
        {
            joined
                .Append(write(Text.Substring(at, match.Start - at)))
                .Append(before)
                .Append(write(Text.Substring(match.Start, match.Length)))
                .Append(behind);
            at = match.Start + match.Length;
        }

        return joined.Append(write(Text.Substring(at))).ToString();
    }
}
