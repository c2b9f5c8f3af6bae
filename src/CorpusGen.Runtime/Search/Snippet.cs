using System.Diagnostics;
using System.Text;

namespace CorpusGen.Search;

/// <summary>An excerpt of a document in one line, with the matches in it.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class Snippet
{
    internal Snippet(string text, IReadOnlyList<SnippetMatch> matches)
    {
        Text = text;
        Matches = matches;
    }

    /// <summary>Gets the text; "…" marks an end at which the paragraph was cut.</summary>
    public string Text { get; }

    /// <summary>Gets the positions of the matches in the text, in order.</summary>
    public IReadOnlyList<SnippetMatch> Matches { get; }

    /// <summary>Gets the text as HTML: escaped, with matches in `mark` elements.</summary>
    public string Html =>
        Join(
            "<mark>",
            "</mark>",
            static text => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;")
        );

    /// <summary>Returns the text with a string before and one after each match.</summary>
    /// <param name="before">The string before a match, for example "**".</param>
    /// <param name="behind">The string after a match.</param>
    public string Marked(string before, string behind) => Join(before, behind, static text => text);

    /// <summary>Returns the text.</summary>
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
