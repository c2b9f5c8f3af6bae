using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>An excerpt of a document in one line, with the matches in it.</summary>
[DebuggerDisplay("{Text,nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Snippet>))]
#endif
public sealed class Snippet
{
    internal Snippet(string text, IReadOnlyList<SnippetMatch> matches)
    {
        Text = text;
        Matches = matches;
    }

    /// <summary>Gets the text; "…" marks an end at which the paragraph was cut.</summary>
    [DataMember]
    public string Text { get; }

    /// <summary>Gets the positions of the matches in the text, in order.</summary>
    public IReadOnlyList<SnippetMatch> Matches { get; }

    [DataMember(Name = "Html")]
    private string HtmlText => ToHtml();

    /// <summary>Returns the text as HTML: escaped, with matches in `mark` elements.</summary>
    public string ToHtml() =>
        Join(
            "<mark>",
            "</mark>",
            static text => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;")
        );

    /// <summary>Returns the text with a string before and one after each match.</summary>
    /// <param name="before">The string before a match, for example "**".</param>
    /// <param name="after">The string after a match.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Highlight(string before, string after) =>
        Join(
            before ?? throw new ArgumentNullException(nameof(before)),
            after ?? throw new ArgumentNullException(nameof(after)),
            static text => text
        );

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    private string Join(string before, string after, Func<string, string> write)
    {
        var joined = new StringBuilder(Text.Length + (Matches.Count * (before.Length + after.Length)));
        var at = 0;
        foreach (var match in Matches)
        {
            joined
                .Append(write(Text.Substring(at, match.Start - at)))
                .Append(before)
                .Append(write(Text.Substring(match.Start, match.Length)))
                .Append(after);
            at = match.Start + match.Length;
        }

        return joined.Append(write(Text.Substring(at))).ToString();
    }
}
