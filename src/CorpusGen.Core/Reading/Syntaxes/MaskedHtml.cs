namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Removes the elements of HTML that have only contained markup that is not shown, and those around blocks of code.</summary>
internal static class MaskedHtml
{
    /// <summary>Stands for markup that is not shown. A noncharacter, which no text has that is masked.</summary>
    public const string Nothing = "\uFDE0";

    private const string OpenCode = "\uFDE1";
    private const string CloseCode = "\uFDE2";

    /// <summary>Returns code that is a block.</summary>
    public static string CodeBlock(string code) => OpenCode + code + CloseCode;

    /// <summary>Returns the HTML without the elements that have become empty.</summary>
    public static string Remove(string html)
    {
        if (html.IndexOf(OpenCode[0]) >= 0)
        {
            html = html.Replace("<p>" + OpenCode, "<pre><code>")
                .Replace(CloseCode + "</p>", "</code></pre>")
                .Replace(OpenCode, "<code>")
                .Replace(CloseCode, "</code>");
        }

        if (html.IndexOf(Nothing[0]) < 0)
            return html;
        return html.Replace("<p>" + Nothing + "</p>\n", "").Replace("<li>" + Nothing + "</li>\n", "").Replace(Nothing, "");
    }
}
